package org.offload.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

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
     * @param missing files that the record names and that were not in their folder; empty for
     *     tables, and in the first backups, which did not count them
     */
    record Piece(String of, String columns, long count, OptionalLong missing) {

        static Piece ofTable(String table, String columns, long rows) {
            return new Piece(table, columns, rows, OptionalLong.empty());
        }

        static Piece ofFolder(String name, long files, long missing) {
            return new Piece(name, "", files, OptionalLong.of(missing));
        }

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

    long missing() {
        return files.stream().mapToLong(piece -> piece.missing().orElse(0)).sum();
    }
}
