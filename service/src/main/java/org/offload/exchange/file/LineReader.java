package org.offload.exchange.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a stream into lines and never holds more than {@link #LONGEST} bytes of one.
 *
 * <p>A quotation mark does not carry a line on into the next: the file has no line breaks inside
 * its fields, so one stray mark spoils its own line and no other.
 */
public final class LineReader {

    /** The longest line, in bytes. */
    public static final int LONGEST = 65_536;

    private static final int NONE = -1;

    private final BufferedInputStream in;

    /** Reads a stream. */
    public LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, LONGEST);
    }

    /** What stands next in the stream. */
    public sealed interface Next {
        /**
         * A line without its end.
         *
         * @param text the line in UTF-8; a byte that is not of it reads as U+FFFD
         * @param tooLong whether only its first {@link #LONGEST} bytes are here
         */
        record Text(String text, boolean tooLong) implements Next {}

        /** Nothing more. */
        record End() implements Next {}
    }

    /**
     * Reads up to the next line feed, carriage return, or both.
     *
     * @throws IOException if the stream breaks off; what was read of the line is dropped, because
     *     its last field may be cut
     */
    public Next next() throws IOException {
        int b = in.read();
        if (b == NONE) {
            return new Next.End();
        }
        var line = new ByteArrayOutputStream();
        long length = 0;
        for (; b != NONE && b != '\n' && b != '\r'; b = in.read()) {
            if (length++ < LONGEST) {
                line.write(b);
            }
        }
        if (b == '\r') {
            skipLineFeed();
        }
        return new Next.Text(line.toString(StandardCharsets.UTF_8), length > LONGEST);
    }

    private void skipLineFeed() throws IOException {
        in.mark(1);
        if (in.read() != '\n') {
            in.reset();
        }
    }
}
