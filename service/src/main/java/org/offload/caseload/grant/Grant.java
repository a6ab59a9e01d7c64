package org.offload.caseload.grant;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Limit;
import org.offload.platform.AccessFacts.LimitKind;
import org.offload.platform.AccessFacts.Relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grant of a case that is in force, as it looks to the one who asks.
 *
 * @param kind none, once, for a case without a grant
 * @param mine whether it names the one who asks
 */
record Grant(
        Crn crn,
        @Nullable String kind,
        @Nullable Boolean mine,
        String message,
        boolean myTeam,
        boolean deputy,
        boolean myUnit,
        @Nullable String team,
        @Nullable String lead) {

    /**
     * Returns what all grants of one case together say.
     *
     * @param nobody whom to ask where no team has the case
     */
    static CaseFacts facts(List<Grant> grants, String nobody) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        grants.forEach(grant -> grant.addTo(relations));
        return new CaseFacts(
                relations,
                grants.stream().flatMap(grant -> grant.whom().stream()).findFirst().orElse(nobody),
                limit(grants));
    }

    private void addTo(Set<Relation> relations) {
        if (is("OFFERED")) {
            if (myTeam || deputy || myUnit) {
                relations.add(Relation.ASKED);
            }
            return;
        }
        if ((is("MANAGER") || is("ORDER") || is("REQUIREMENT")) && names()) {
            relations.add(Relation.MANAGER);
        }
        if (is("STAND_IN") && names()) {
            relations.add(Relation.STAND_IN);
        }
        if (myTeam) {
            relations.add(Relation.TEAM);
        }
        if (deputy) {
            relations.add(Relation.DEPUTY);
        }
        if (myUnit) {
            relations.add(Relation.UNIT);
        }
    }

    /** An exclusion of someone beats everything; a restriction spares whom it names. */
    private static Optional<Limit> limit(List<Grant> grants) {
        Optional<Grant> exclusion =
                grants.stream().filter(grant -> grant.is("EXCLUSION") && grant.names()).findFirst();
        if (exclusion.isPresent()) {
            return exclusion.map(grant -> new Limit(LimitKind.EXCLUSION, grant.message()));
        }
        List<Grant> restrictions =
                grants.stream().filter(grant -> grant.is("RESTRICTION")).toList();
        return restrictions.stream().anyMatch(Grant::names)
                ? Optional.empty()
                : restrictions.stream()
                        .findFirst()
                        .map(grant -> new Limit(LimitKind.RESTRICTION, grant.message()));
    }

    private boolean is(String what) {
        return what.equals(kind);
    }

    private boolean names() {
        return Boolean.TRUE.equals(mine);
    }

    private Optional<String> whom() {
        return Optional.ofNullable(team)
                .map(name -> lead == null ? name : name + " (" + lead + ")");
    }
}
