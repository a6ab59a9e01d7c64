package org.offload.exchange.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds the text in a file by its first bytes, whatever its name says. */
public final class Unpacked {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] UTF_16_OTHER = {(byte) 0xfe, (byte) 0xff};
    private static final int BUFFER = 65_536;

    private Unpacked() {}

    /** Thrown when the bytes are of a kind that is not read, with what to do. */
    public static final class OtherKindException extends IOException {

        private static final long serialVersionUID = 1;

        private final String sentence;

        OtherKindException(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** Returns what the file is and what to do, to be read behind its name. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * Returns the text, unpacked and without a byte order mark.
     *
     * @throws OtherKindException if it is a spreadsheet, a zip, or in UTF-16
     * @throws IOException if the bytes cannot be read
     */
    public static InputStream of(InputStream file) throws IOException {
        var bytes = new BufferedInputStream(file, BUFFER);
        if (startsWith(bytes, ZIP)) {
            throw new OtherKindException(
                    "is a spreadsheet or a zip. Save it as CSV (UTF-8), or unpack it first.");
        }
        var text =
                startsWith(bytes, GZIP)
                        ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER)
                        : bytes;
        if (startsWith(text, UTF_16_MARK) || startsWith(text, UTF_16_OTHER)) {
            throw new OtherKindException("is text in UTF-16. Save it as CSV (UTF-8).");
        }
        if (startsWith(text, UTF_8_MARK)) {
            text.skipNBytes(UTF_8_MARK.length);
        }
        return text;
    }

    private static boolean startsWith(BufferedInputStream in, byte[] bytes) throws IOException {
        in.mark(bytes.length);
        byte[] first = in.readNBytes(bytes.length);
        in.reset();
        return Arrays.equals(first, bytes);
    }
}
