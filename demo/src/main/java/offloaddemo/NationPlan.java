package offloaddemo;

import java.util.ArrayList;
import java.util.List;

/**
 * Who works where, and how many people each team has: everything that is known before anybody is
 * invented.
 *
 * @param teams unit by unit
 */
record NationPlan(NationSize size, NationOffices offices, List<NationTeam> teams) {

    /**
     * Shares out practitioners over the units, and people over the practitioners, evenly.
     *
     * @throws IllegalArgumentException if there are too few or too many, with what to do
     */
    static NationPlan of(NationSize size) {
        NationOffices offices = NationOffices.read();
        int units = offices.units().size();
        size.check(units);
        List<NationTeam> teams = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int first = share(size.practitioners(), unit, units);
            int next = share(size.practitioners(), unit + 1, units);
            addTeams(size, offices.units().get(unit), first, next, teams);
        }
        return new NationPlan(size, offices, List.copyOf(teams));
    }

    private static void addTeams(
            NationSize size, NationUnit unit, int first, int next, List<NationTeam> teams) {
        int here = next - first;
        int count = Math.ceilDiv(here, UnitPlan.PRACTITIONERS_IN_TEAM);
        for (int team = 0; team < count; team++) {
            int from = share(here, team, count);
            int to = share(here, team + 1, count);
            int firstPerson = share(size.people(), first + from, size.practitioners());
            int nextPerson = share(size.people(), first + to, size.practitioners());
            teams.add(
                    new NationTeam(
                            unit,
                            team + 1,
                            to - from,
                            from + 1,
                            nextPerson - firstPerson,
                            firstPerson + 1));
        }
    }

    /** Returns where the share of one begins when so many are dealt evenly. */
    private static int share(int all, int one, int of) {
        return (int) ((long) all * one / of);
    }
}
