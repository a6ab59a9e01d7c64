package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord.Person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invents who somebody is. */
final class People {

    private static final int AWKWARD_EVERY = 61; // so that each awkward name occurs once
    private static final int LEAP_EVERY = 211;
    private static final int BAND_ONLY = 307; // two numbers whose birth is not known to the day
    private static final int BIRTH_UNKNOWN = 911;
    private static final int ADULT = 18;
    private static final int YOUTH = 14;
    private static final int YEARS_OLDER_IN_DAYS = 2000;
    private static final double PREFERRED = 0.04;

    private final Names names = new Names();
    private final List<NamedCsvRecord> awkward = Table.rows("awkward_names.csv");
    private final List<NamedCsvRecord> languages = Table.rows("languages.csv");
    private final Shares<String> sexes = Shares.assumed("sex");
    private final Shares<String> ethnicities = Shares.assumed("ethnicity");
    private final Shares<String> ages = Shares.assumed("age");

    /**
     * Invents a person.
     *
     * @param sentenced what decides how old they are at least
     */
    Person draw(Brief brief, Sentences.Sentenced sentenced, Seeded seeded) {
        Optional<NamedCsvRecord> row = awkward(brief.number());
        String drawn = ethnicities.pick(seeded);
        String ethnicity = row.map(one -> one.getField("ethnicity")).orElse(drawn);
        NamedCsvRecord language = language(ethnicity, seeded);
        String drawnSex = sexes.pick(seeded).equals("female") ? "F" : "M";
        String sex = row.map(one -> one.getField("sex")).orElse(drawnSex);
        Names.Name usual = names.draw(ethnicity, sex, seeded);
        Names.Name name = row.map(People::named).orElse(usual);
        boolean nickname = name.preferredName().isEmpty() && seeded.chance(PREFERRED);
        return new Person(
                name.forename(),
                name.middleNames(),
                name.surname(),
                nickname ? names.draw(ethnicity, sex, seeded).forename() : name.preferredName(),
                false,
                birth(brief.number(), sentenced, seeded),
                sex.equals("F") ? "Female" : "Male",
                ethnicity,
                language.getField("language"),
                language.getField("interpreter").equals("Y"));
    }

    private Optional<NamedCsvRecord> awkward(int number) {
        int row = number / AWKWARD_EVERY - 1;
        boolean applies = number % AWKWARD_EVERY == 0 && row < awkward.size();
        return applies ? Optional.of(awkward.get(row)) : Optional.empty();
    }

    private static Names.Name named(NamedCsvRecord row) {
        return new Names.Name(
                row.getField("forename"),
                row.getField("middle_names"),
                row.getField("surname"),
                row.getField("preferred_name"));
    }

    private NamedCsvRecord language(String ethnicity, Seeded seeded) {
        Map<NamedCsvRecord, Double> weights = new LinkedHashMap<>();
        languages.stream()
                .filter(row -> row.getField("group").equals(ethnicity))
                .forEach(row -> weights.put(row, Double.valueOf(row.getField("share"))));
        return new Shares<>(weights).pick(seeded);
    }

    private Birth birth(int number, Sentences.Sentenced sentenced, Seeded seeded) {
        String only = sentenced.kind().ages();
        String band = only.isEmpty() ? ages.pick(seeded) : only;
        if (number == BIRTH_UNKNOWN) {
            return new Birth.Unknown();
        }
        if (number == BAND_ONLY) {
            return new Birth.InBand(band, Optional.of(Dates.TODAY.minusYears(1)));
        }
        LocalDate latest = sentenced.begins().minusYears(only.isEmpty() ? ADULT : YOUTH);
        LocalDate day = birthDay(band, seeded);
        if (day.isAfter(latest)) {
            day = latest.minusDays(seeded.between(0, YEARS_OLDER_IN_DAYS));
        }
        boolean leap = number % LEAP_EVERY == 0;
        int leapYear = day.getYear() - day.getYear() % 4;
        return new Birth.On(leap ? LocalDate.of(leapYear, 2, 29) : day);
    }

    private static LocalDate birthDay(String band, Seeded seeded) {
        String[] ends = band.split("[-+]");
        int youngest = Integer.parseInt(ends[0]);
        int oldest = ends.length > 1 ? Integer.parseInt(ends[1]) : youngest + 18;
        LocalDate first = Dates.TODAY.minusYears(oldest + 1L).plusDays(1);
        return seeded.between(first, Dates.TODAY.minusYears(youngest));
    }
}
