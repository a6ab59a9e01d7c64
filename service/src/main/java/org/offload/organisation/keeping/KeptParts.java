package org.offload.organisation.keeping;

import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.springframework.stereotype.Component;

import java.util.Collection;

/** The parts that a file may fill. Their lists are read once, since a file has many lines. */
public record KeptParts(Part member, Part hours, Part membership, Part team) {

    /** Makes them for one file. */
    @Component
    public static class Maker {

        private final RegisterChoices lists;
        private final Parts parts;
        private final RegisterLists records;

        Maker(RegisterChoices lists, Parts parts, RegisterLists records) {
            this.lists = lists;
            this.parts = parts;
            this.records = records;
        }

        /** Waits until nobody else changes these members of staff. */
        public void turn(Collection<String> staff) {
            records.turn(staff);
        }

        /** Returns parts that take the lists as they are now. */
        public KeptParts now() {
            RegisterChoices kept = lists.remembered();
            return new KeptParts(
                    new MemberPart(kept),
                    new HoursPart(kept, parts),
                    new MembershipPart(kept, parts),
                    new TeamPart(kept));
        }
    }
}
