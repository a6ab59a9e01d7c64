package org.offload.platform.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one start has opened: folder, database, application. Closed last first, and once: when the
 * work is done, or when the process is told to stop. Then it waits for a folder or a database that
 * is just being opened, so that no server is left behind.
 */
final class Closing implements AutoCloseable {

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final Thread atTheEnd = new Thread(this::closeAll, "closing");
    private boolean closed;

    Closing() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Opens something, to be closed with the rest.
     *
     * @throws StartRefused if the process was told to stop meanwhile
     */
    synchronized <T> T open(Supplier<T> opening, Consumer<T> closing) {
        requireOpen();
        T resource = opening.get();
        opened.push(() -> closing.accept(resource));
        return resource;
    }

    /** Closes this with the rest, too. */
    synchronized void add(Runnable closing) {
        requireOpen();
        opened.push(closing);
    }

    /** Takes a step that a stop waits for, rather than pulling the ground from under it. */
    synchronized void hold(Runnable step) {
        requireOpen();
        step.run();
    }

    private void requireOpen() {
        if (closed) {
            throw new StartRefused("Offload was stopped before it had started.");
        }
    }

    private synchronized void closeAll() {
        closed = true;
        while (!opened.isEmpty()) {
            opened.pop().run();
        }
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException stopping) {
            // It is running, and has nothing left to do.
        }
    }
}
