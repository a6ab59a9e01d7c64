package org.offload.platform.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol to tell its version. */
final class OldServer implements AutoCloseable {

    private static final int ASKS_FOR_ENCRYPTION = 80877103;

    private final ServerSocket socket;
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        this.socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/old".formatted(socket.getLocalPort());
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    talk(
                            new DataInputStream(client.getInputStream()),
                            new DataOutputStream(client.getOutputStream()));
                } catch (IOException clientHasGone) {
                    if (socket.isClosed()) {
                        return;
                    }
                }
            }
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] first = in.readNBytes(in.readInt() - 4);
        if (first.length == 4 && number(first) == ASKS_FOR_ENCRYPTION) {
            out.write('N');
            in.readNBytes(in.readInt() - 4);
        }
        message(out, 'R', new byte[4]);
        parameter(out, "server_version", version);
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "DateStyle", "ISO, MDY");
        parameter(out, "integer_datetimes", "on");
        parameter(out, "standard_conforming_strings", "on");
        message(out, 'Z', new byte[] {'I'});
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            in.readNBytes(in.readInt() - 4);
            if (kind == 'S' || kind == 'Q') {
                if (kind == 'S') {
                    message(out, '1', new byte[0]);
                    message(out, '2', new byte[0]);
                }
                message(out, 'C', "SET\0".getBytes(StandardCharsets.US_ASCII));
                message(out, 'Z', new byte[] {'I'});
            }
        }
    }

    private static int number(byte[] bytes) {
        return java.nio.ByteBuffer.wrap(bytes).getInt();
    }

    private static void parameter(DataOutputStream out, String name, String value)
            throws IOException {
        message(out, 'S', (name + "\0" + value + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static void message(DataOutputStream out, char kind, byte[] body) throws IOException {
        var whole = new ByteArrayOutputStream();
        var data = new DataOutputStream(whole);
        data.writeByte(kind);
        data.writeInt(body.length + 4);
        data.write(body);
        out.write(whole.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
