package org.offload.voice.terminal;

import org.offload.platform.Words;
import org.offload.voice.terminal.Purse.Kept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one command works on: its file, which no other command touches meanwhile, and the board. */
final class Session implements AutoCloseable {

    private final Path file;
    private final FileChannel lock;

    /**
     * Waits until no other command uses the file.
     *
     * @throws IOException if its folder cannot be written
     */
    Session(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Files.createDirectories(this.file.getParent());
        this.lock =
                FileChannel.open(
                        this.file.resolveSibling(this.file.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        lock.lock();
    }

    /** What is kept, after a look at the keys of the board. */
    record Met(Purse purse, Board.Keys keys, Outbox outbox) {

        /** Answers whether there are tokens for a thread, and all of too few colleagues. */
        boolean hidesBehindFewer(int crowd, UUID thread) {
            List<Kept> tokens =
                    purse.tokens().stream()
                            .filter(one -> keys.takes(one.token().key(), thread))
                            .toList();
            return !tokens.isEmpty()
                    && tokens.stream().allMatch(one -> keys.crowd(one.token().key()) < crowd);
        }
    }

    /**
     * Looks at the keys, and keeps that they were seen: whatever comes next, the file can be
     * written.
     *
     * @throws Refused if they are not the keys that everybody can be shown
     */
    Met meet(Board board, Words words) throws Refused, IOException, InterruptedException {
        Purse before = Purse.in(file);
        Board.Keys keys = board.keys(Optional.ofNullable(before.seen()));
        Purse purse = before.seeing(keys);
        purse.keep(file);
        return new Met(purse, keys, new Outbox(purse, keys, board, words, () -> purse.keep(file)));
    }

    void keep(Purse purse) {
        purse.keep(file);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
