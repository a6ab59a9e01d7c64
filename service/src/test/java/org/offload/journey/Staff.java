package org.offload.journey;

import org.offload.kernel.StaffId;
import org.offload.platform.Role;

/** Who works in the office of the journeys. */
enum Staff {
    ADA("N77A001", "Ada", "Lovell", "PO", Role.PRACTITIONER),
    BEN("N77A002", "Ben", "Marsh", "PSO", Role.PRACTITIONER),
    SIAN("N77A003", "Siân", "Pugh", "SPO", Role.SPO),
    TOM("N77A004", "Tom", "Okoro", "ADMINISTRATOR", Role.ADMINISTRATOR),
    RHIAN("N77A005", "Rhian", "Vale", "RECORDS", Role.RECORDS_OFFICER),
    /** Keeps accounts, and takes no lines. */
    SAM("N77A006", "Sam", "Vale", "ADMINISTRATOR", Role.SUPPORT),
    /** Writes rulebooks. */
    POLA("N77A007", "Pola", "Lind", "PO", Role.POLICY_LEAD),
    /** Answers concerns. */
    EVA("N77A008", "Eva", "Exley", "SPO", Role.ANSWERING_EXECUTIVE);

    final StaffId id;
    final String forename;
    final String surname;
    final String grade;
    final Role role;

    Staff(String id, String forename, String surname, String grade, Role role) {
        this.id = StaffId.of(id);
        this.forename = forename;
        this.surname = surname;
        this.grade = grade;
        this.role = role;
    }

    String username() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".journey";
    }

    String fullName() {
        return forename + " " + surname;
    }
}
