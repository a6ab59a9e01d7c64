package org.offload.platform.backup;

import org.offload.platform.KeptFiles;
import org.offload.platform.backup.Manifest.Piece;
import org.offload.platform.backup.Tables.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Writes all data as they are at one moment into a folder, while people go on working. */
@Service
class MakeBackup {

    private final Tables tables;
    private final List<KeptFiles> kept;
    private final JsonMapper json;

    MakeBackup(Tables tables, List<KeptFiles> kept, JsonMapper json) {
        this.tables = tables;
        this.kept = List.copyOf(kept);
        this.json = json;
    }

    /**
     * Makes a backup; it has its name only when it is whole.
     *
     * @param target the folder, which must not be there yet
     * @param seal hash of an anchor of the audit that was made before
     * @param tell takes a line about each table, and about each file that is missing
     * @throws BackupRefused if the folder is there, where files are kept is not known, or the
     *     database is a cluster
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Manifest handle(Path target, String seal, Consumer<String> tell) throws IOException {
        if (tables.areSpread()) {
            throw BackupRefused.spread();
        }
        try (var draft = Draft.of(target)) {
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            Instant.now(),
                            seal,
                            tables.migrations(),
                            rows(draft, tell),
                            files(draft, tell));
            byte[] text = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
            draft.write(Manifest.FILE, to -> write(text, to));
            draft.finish();
            return manifest;
        }
    }

    private static long write(byte[] text, OutputStream to) throws IOException {
        to.write(text);
        return text.length;
    }

    private List<Piece> rows(Draft draft, Consumer<String> tell) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Table table : tables.all()) {
            if (!Tables.LEFT_OUT.contains(table.name())) {
                long count =
                        draft.write(Piece.fileOfTable(table.name()), to -> compressed(table, to));
                pieces.add(new Piece(table.name(), table.columns(), count));
                tell.accept("%-36s %,12d".formatted(table.name(), count));
            }
        }
        return pieces;
    }

    private long compressed(Table table, OutputStream to) throws IOException {
        try (var gzip = new GZIPOutputStream(StreamUtils.nonClosing(to), 1 << 16)) {
            return tables.copyOut(table, gzip);
        }
    }

    /** After the rows: what a row speaks of was there before it. */
    private List<Piece> files(Draft draft, Consumer<String> tell) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (KeptFiles one : kept) {
            var copy = new FolderCopy(one);
            long count = draft.write(Piece.fileOfFolder(one.name()), to -> copy.write(to, tell));
            pieces.add(new Piece(one.name(), "", count));
        }
        return pieces;
    }
}
