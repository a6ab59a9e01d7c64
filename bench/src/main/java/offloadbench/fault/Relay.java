package offloadbench.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** A line between two programs of this machine that can be cut, slowed and narrowed. */
final class Relay implements AutoCloseable {

    private static final int PACKET = 1400; // bytes, as much as an Ethernet carries
    private static final int BITS = 8;

    private final ServerSocket here;
    private final int there;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Quality quality = Quality.GOOD;

    /**
     * How a line is.
     *
     * @param delay of each packet
     * @param bitsPerSecond of each direction of each connection; 0 for no limit
     */
    record Quality(Duration delay, int bitsPerSecond) {

        static final Quality GOOD = new Quality(Duration.ZERO, 0);

        Duration timeOnLine(int bytes) {
            return bitsPerSecond == 0
                    ? Duration.ZERO
                    : Duration.ofNanos(1_000_000_000L * BITS * bytes / bitsPerSecond);
        }
    }

    private Relay(ServerSocket here, int there) {
        this.here = here;
        this.there = there;
    }

    /** Opens a line to a port of this machine. */
    static Relay to(int port) throws IOException {
        var relay = new Relay(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(relay::listen);
        return relay;
    }

    /** Returns the port at which it is taken up. */
    int port() {
        return here.getLocalPort();
    }

    /** Cuts it: what is open ends, and nothing gets through any more. */
    void cut() {
        cut = true;
        open.forEach(Relay::end);
    }

    /** Lets what comes through again. */
    void join() {
        cut = false;
    }

    /** Makes it as slow as this. */
    void become(Quality as) {
        quality = as;
    }

    private void listen() {
        try {
            while (!here.isClosed()) {
                Socket near = here.accept();
                if (cut) {
                    end(near);
                } else {
                    connect(near);
                }
            }
        } catch (IOException closed) {
            open.forEach(Relay::end);
        }
    }

    private void connect(Socket near) {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), there);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(near);
            open.add(far);
            if (cut) { // meanwhile
                end(near);
                end(far);
            }
            Thread.ofVirtual().start(() -> carry(near, far));
            Thread.ofVirtual().start(() -> carry(far, near));
        } catch (IOException nobodyThere) {
            end(near);
        }
    }

    /** A packet under way, and the moment at which it arrives; an empty one is the last. */
    private record Packet(byte[] bytes, long due) {}

    /** Packets follow each other on the line; the delay of each runs beside that of the others. */
    private void carry(Socket from, Socket to) {
        var underWay = new LinkedBlockingQueue<Packet>();
        Thread.ofVirtual().start(() -> deliver(underWay, from, to));
        byte[] packet = new byte[PACKET];
        long free = System.nanoTime();
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(packet); read >= 0; read = in.read(packet)) {
                Quality now = quality;
                free = Math.max(free, System.nanoTime()) + now.timeOnLine(read).toNanos();
                underWay.add(new Packet(Arrays.copyOf(packet, read), free + now.delay().toNanos()));
            }
        } catch (IOException ended) {
            // Whoever ended it knows why.
        } finally {
            underWay.add(new Packet(new byte[0], free));
        }
    }

    private void deliver(BlockingQueue<Packet> underWay, Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            for (Packet next = underWay.take(); next.bytes().length > 0; next = underWay.take()) {
                LockSupport.parkNanos(next.due() - System.nanoTime());
                out.write(next.bytes());
            }
        } catch (IOException ended) {
            // Whoever ended it knows why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
