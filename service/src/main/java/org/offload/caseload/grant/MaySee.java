package org.offload.caseload.grant;

/**
 * The part of a statement that leaves out whoever is closed to its reader, for lists and counts.
 */
public final class MaySee {

    /**
     * A condition on a person {@code p}: the reader {@code :viewer} is not excluded {@code :today},
     * and is named where only some may open the case.
     */
    public static final String P =
            """
            not exists (select from caseload.case_grant shut
                         where shut.crn = p.crn and shut.kind in ('EXCLUSION', 'RESTRICTION')
                           and :today >= shut.valid_from
                           and (shut.valid_to is null or :today <= shut.valid_to)
                        having bool_or(shut.kind = 'EXCLUSION' and shut.staff_id = :viewer)
                            or bool_or(shut.kind = 'RESTRICTION')
                               and not bool_or(shut.kind = 'RESTRICTION'
                                               and shut.staff_id = :viewer))
            """;

    private MaySee() {}

    /**
     * Returns the same condition for each of several readers.
     *
     * @param column that names them
     */
    public static String by(String column) {
        return P.replace(":viewer", column);
    }
}
