package org.offload.platform.start;

import org.springframework.boot.SpringApplication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one start has opened. Closed last first, and once: by whoever opened it, or when the process
 * is told to stop, after Spring has closed its contexts. Then it also waits for what is just being
 * opened, so that no server is left behind.
 */
final class Closing implements AutoCloseable {

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private boolean closed;

    Closing() {
        SpringApplication.getShutdownHandlers().add(this::close);
    }

    /**
     * Opens something, to be closed with the rest.
     *
     * @throws StartRefused if the process was told to stop meanwhile
     */
    synchronized <T> T open(Supplier<T> opening, Consumer<T> closing) {
        if (closed) {
            throw new StartRefused("Offload was stopped before it had started.");
        }
        T resource = opening.get();
        opened.push(() -> closing.accept(resource));
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!opened.isEmpty()) {
            opened.pop().run();
        }
    }
}
