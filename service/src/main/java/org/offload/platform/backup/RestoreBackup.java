package org.offload.platform.backup;

import org.offload.platform.KeptFiles;
import org.offload.platform.audit.AuditSeal;
import org.offload.platform.audit.AuditSeal.Followed;
import org.offload.platform.backup.Manifest.Piece;
import org.offload.platform.backup.Tables.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Puts a backup into an empty database of the same version: all of it, verified, or nothing. */
@Service
class RestoreBackup {

    private final Tables tables;
    private final List<KeptFiles> kept;
    private final AuditSeal seal;
    private final JsonMapper json;

    RestoreBackup(Tables tables, List<KeptFiles> kept, AuditSeal seal, JsonMapper json) {
        this.tables = tables;
        this.kept = List.copyOf(kept);
        this.seal = seal;
        this.json = json;
    }

    /** What was put back, and what was found in its audit. */
    record Restored(Manifest manifest, Followed audit) {}

    /**
     * Restores a backup.
     *
     * @param tell takes a line about each table
     * @throws BackupRefused if the backup or the place is not fit for it; then nothing has changed
     */
    @Transactional(rollbackFor = IOException.class)
    public Restored handle(Path from, Consumer<String> tell) throws IOException {
        requireEmpty(); // before anybody has to wait
        Finished backup = Finished.in(from, json);
        requireSameVersion(backup.manifest());
        for (Piece piece : backup.manifest().files()) {
            new FolderCopy(keeper(piece)).requireRoom(piece.count());
        }
        tables.lock(tables.all());
        requireEmpty(); // now that nobody can write any more
        tables.empty(tables.all());
        load(backup, tell);
        Followed audit = follow(backup.manifest());
        for (Piece piece : backup.manifest().files()) {
            unpack(backup, piece);
        }
        return new Restored(backup.manifest(), audit);
    }

    private void requireEmpty() {
        tables.all().stream()
                .filter(Table::ofPeople)
                .filter(tables::hasRows)
                .findFirst()
                .ifPresent(
                        table -> {
                            throw new BackupRefused(
                                    """
                                    The database is not empty: %s has rows. Nothing was restored.
                                    Name a folder that does not exist yet (--data DIR), or a new \
                                    database (--database URL).
                                    """
                                            .formatted(table.name()));
                        });
    }

    private void requireSameVersion(Manifest manifest) {
        if (!manifest.migrations().equals(tables.migrations())) {
            throw new BackupRefused(
                    """
                    Another version of Offload made this backup. Nothing was restored.
                    Restore it with that version, into a new folder or database; then start this \
                    version on it, which brings the data up to date.
                    """);
        }
    }

    private void load(Finished backup, Consumer<String> tell) throws IOException {
        Map<String, Table> known =
                tables.all().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        var pieces = new TreeMap<String, Piece>(); // told by name
        backup.manifest().tables().forEach(piece -> pieces.put(piece.of(), piece));
        for (String name : LoadOrder.of(pieces.keySet(), tables.references())) {
            Piece piece = pieces.getOrDefault(name, Piece.ofTable(name, "", 0));
            Table table = known.getOrDefault(name, new Table(name, "", false));
            String file = Piece.fileOfTable(name);
            if (!piece.columns().equals(table.columns()) || table.columns().isEmpty()) {
                throw BackupRefused.broken(Manifest.FILE);
            }
            try (InputStream rows = new GZIPInputStream(backup.open(file), 1 << 16)) {
                require(tables.copyIn(table, rows) == piece.count(), file);
            }
            tell.accept("%-36s %,12d".formatted(name, piece.count()));
        }
    }

    private static void require(boolean whole, String file) {
        if (!whole) {
            throw BackupRefused.broken(file);
        }
    }

    private Followed follow(Manifest manifest) {
        var faults = new StringBuilder();
        Followed audit =
                seal.follow(
                        manifest.seal(), fault -> faults.append("  ").append(fault).append('\n'));
        if (audit.broken() > 0) {
            throw new BackupRefused(
                    """
                    The audit in the backup does not hold together. Nothing was restored.
                    %sUse an older backup, and keep this one to find out why.
                    """
                            .formatted(faults));
        }
        return audit;
    }

    private void unpack(Finished backup, Piece piece) throws IOException {
        if (piece.count() == 0) {
            return;
        }
        var copy = new FolderCopy(keeper(piece));
        TransactionSynchronizationManager.registerSynchronization(new Undo(copy));
        String file = Piece.fileOfFolder(piece.of());
        try (InputStream content = new BufferedInputStream(backup.open(file))) {
            require(copy.read(content) == piece.count(), file);
        }
    }

    /** What the database does not know must not stay on the disk. */
    private record Undo(FolderCopy copy) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                try {
                    copy.undo();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private KeptFiles keeper(Piece piece) {
        return kept.stream()
                .filter(one -> one.name().equals(piece.of()))
                .findFirst()
                .orElseThrow(() -> BackupRefused.broken(Manifest.FILE));
    }
}
