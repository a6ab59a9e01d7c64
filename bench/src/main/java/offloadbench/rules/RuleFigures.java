package offloadbench.rules;

import offloadbench.load.Sample;

/**
 * How fast a rulebook decides.
 *
 * @param cases live ones of the nation
 * @param combinations of what the two rulebooks of the preview ask about
 * @param preview milliseconds until the page of the whole nation, warm
 * @param first milliseconds of the first one, with the engine just loaded
 * @param engine cases a second that the engine alone answers, each asked by itself
 * @param night seconds in which all cases are worked out again, read and compared
 * @param nightCpu CPU seconds of that, application and database
 * @param secondHalf how long its second half took, as a share of its first
 * @param published seconds until all cases have other contacts due, with their lines of My day
 * @param publishedCpu CPU seconds of that, application and database
 * @param oneCase milliseconds that the statements about what is due add to those of a save
 */
public record RuleFigures(
        long cases,
        long combinations,
        Sample preview,
        double first,
        double engine,
        Sample night,
        Sample nightCpu,
        double secondHalf,
        double published,
        double publishedCpu,
        Sample oneCase) {

    /** Returns how many times as many cases a second a preview decides as the engine alone. */
    public double timesEngine() {
        return cases * 1000.0 / preview.median() / engine;
    }

    /** Returns CPU milliseconds a case of a night. */
    public double nightEach() {
        return 1000 * nightCpu.median() / cases;
    }
}
