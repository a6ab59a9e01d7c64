package org.offload.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format raised when an older Offload could no longer read it
 * @param madeAt when the data were as they are in it, by the machine's clock
 * @param seal hash of the audit's anchor that was made just before
 * @param migrations what had been done to each schema, in its order
 * @param tables the rows of each table
 * @param files files that were kept in folders
 */
record Manifest(
        int format,
        Instant madeAt,
        String seal,
        Map<String, List<String>> migrations,
        List<Piece> tables,
        List<Piece> files) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    /**
     * One file of the backup.
     *
     * @param of the table, or the name of what was kept in a folder
     * @param columns of the table, as COPY takes them; empty for files
     * @param count rows, or files
     */
    record Piece(String of, String columns, long count) {

        static String fileOfTable(String table) {
            return table + ".copy.gz";
        }

        static String fileOfFolder(String name) {
            return name + ".zip";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Piece::count).sum();
    }

    long kept() {
        return files.stream().mapToLong(Piece::count).sum();
    }
}
