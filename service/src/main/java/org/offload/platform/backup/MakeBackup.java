package org.offload.platform.backup;

import org.offload.platform.KeptFiles;
import org.offload.platform.backup.Manifest.Piece;
import org.offload.platform.backup.Tables.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StreamUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Writes all data as they are at one moment into a folder, while people go on working. */
@Service
class MakeBackup {

    private final Tables tables;
    private final List<KeptFiles> kept;
    private final JsonMapper json;
    private final TransactionTemplate now;

    MakeBackup(
            Tables tables,
            List<KeptFiles> kept,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.kept = List.copyOf(kept);
        this.json = json;
        this.now = new TransactionTemplate(transactions);
        this.now.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
                pieces.add(Piece.ofTable(table.name(), table.columns(), count));
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
            Set<String> absent = new TreeSet<>();
            long count =
                    draft.write(Piece.fileOfFolder(one.name()), to -> copy.write(to, absent::add));
            Set<String> missing = stillNamed(one, absent);
            missing.forEach(path -> tell.accept("%s: missing".formatted(path)));
            pieces.add(Piece.ofFolder(one.name(), count, missing.size()));
        }
        return pieces;
    }

    /** Leaves out what was erased since the moment of the backup. */
    private Set<String> stillNamed(KeptFiles of, Set<String> absent) {
        if (!absent.isEmpty()) {
            now.executeWithoutResult(_ -> absent.retainAll(Set.copyOf(of.paths())));
        }
        return absent;
    }
}
