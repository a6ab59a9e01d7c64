package org.offload.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A page as gzip (RFC 1952), in one member, with a part in it that was compressed before. */
final class Gzipped {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, -1};
    private static final int BUFFER = 8192;

    private final Pressed part;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private int length;

    private Gzipped(Pressed part) {
        this.part = part;
        out.writeBytes(HEAD);
    }

    /** The bytes of a page, one piece after the other. */
    interface Pieces {

        void each(Piece taker);
    }

    /** Takes some bytes. */
    interface Piece {

        void take(byte[] bytes, int from, int length);
    }

    /**
     * Compresses a page.
     *
     * @param part one of its pieces, as it is
     */
    static byte[] of(Pieces pieces, Pressed part) {
        var zip = new Gzipped(part);
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            pieces.each((bytes, from, length) -> zip.add(deflater, bytes, from, length));
            deflater.setInput(zip.waiting());
            deflater.finish();
            drain(deflater, Deflater.NO_FLUSH, zip.out);
        }
        return zip.end();
    }

    private void add(Deflater deflater, byte[] bytes, int from, int many) {
        crc.update(bytes, from, many);
        length += many;
        if (part.is(bytes)) {
            deflater.setInput(waiting());
            drain(deflater, Deflater.FULL_FLUSH, out); // what follows leads back to nothing before
            out.writeBytes(part.deflated());
        } else {
            waiting.write(bytes, from, many);
        }
    }

    /** Returns what was not compressed yet: pieces are many and small. */
    private byte[] waiting() {
        byte[] all = waiting.toByteArray();
        waiting.reset();
        return all;
    }

    private byte[] end() {
        out.writeBytes(
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) crc.getValue())
                        .putInt(length)
                        .array());
        return out.toByteArray();
    }

    static void drain(Deflater deflater, int flush, ByteArrayOutputStream to) {
        byte[] buffer = new byte[BUFFER];
        int many;
        do {
            many = deflater.deflate(buffer, 0, buffer.length, flush);
            to.write(buffer, 0, many);
        } while (many == buffer.length);
    }
}
