package org.offload.caseload.db;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.offload.platform.ReferenceData;

import java.sql.SQLException;

/** Fills the reference data from the lists in {@code caseload/code}. */
public class V005__Fill_codes extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        ReferenceData.fill(context.getConnection(), "caseload.code", "org/offload/caseload/code");
    }
}
