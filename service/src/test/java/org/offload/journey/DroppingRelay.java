package org.offload.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to the application that can lose an answer: the server has finished, the browser only sees
 * the line cut. Each direction is copied by a thread of its own.
 */
final class DroppingRelay implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final String what;
    private final AtomicInteger toLose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();

    /**
     * Opens a way.
     *
     * @param what part of the path of the POSTs that matter; others go through uncounted
     */
    DroppingRelay(int server, String what) {
        this.server = server;
        this.what = what;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Loses the answers to the next POSTs that matter. */
    void lose(int answers) {
        toLose.set(answers);
    }

    /** Returns how many answers were lost. */
    int lost() {
        return lost.get();
    }

    /** Returns how many POSTs that matter the server was sent. */
    int posts() {
        return posts.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(Socket browser) {
        var posted = new AtomicBoolean();
        try (browser;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread asks = Thread.ofVirtual().start(() -> ask(browser, upstream, posted));
            answer(upstream, browser, posted);
            asks.interrupt();
        } catch (IOException e) {
            // One side went away: that is what this is for.
        }
    }

    private void ask(Socket browser, Socket upstream, AtomicBoolean posted) {
        try {
            byte[] buffer = new byte[65536];
            InputStream from = browser.getInputStream();
            for (int n = from.read(buffer); n > 0; n = from.read(buffer)) {
                String start = new String(buffer, 0, Math.min(n, 200), StandardCharsets.ISO_8859_1);
                if (start.matches("(?s)(GET|POST) /.*")) {
                    posted.set(start.startsWith("POST") && firstLine(start).contains(what));
                    posts.addAndGet(posted.get() ? 1 : 0);
                }
                upstream.getOutputStream().write(buffer, 0, n);
            }
            upstream.shutdownOutput();
        } catch (IOException e) {
            // as above
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private void answer(Socket upstream, Socket browser, AtomicBoolean posted) throws IOException {
        byte[] buffer = new byte[65536];
        InputStream from = upstream.getInputStream();
        for (int n = from.read(buffer); n > 0; n = from.read(buffer)) {
            if (posted.get() && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                lost.incrementAndGet();
                browser.setSoLinger(true, 0); // a reset, not a polite end
                browser.close();
                return;
            }
            browser.getOutputStream().write(buffer, 0, n);
        }
        browser.shutdownOutput();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
