package org.offload.platform;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * A part of a page that is the same for many: rendered once, and compressed once. It stands between
 * parts that are compressed for each visitor, since nothing in it leads back to what is before it.
 */
public final class Pressed implements Content {

    private final byte[] plain;
    private final byte[] deflated;

    private Pressed(byte[] plain, byte[] deflated) {
        this.plain = plain;
        this.deflated = deflated;
    }

    /** Renders a part. */
    public static Pressed of(Content content) {
        var out = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(out));
        byte[] plain = out.toByteArray();
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(plain);
            Gzipped.drain(deflater, Deflater.FULL_FLUSH, deflated);
        }
        return new Pressed(plain, deflated.toByteArray());
    }

    /** Returns how many bytes it takes. */
    public int size() {
        return plain.length + deflated.length;
    }

    byte[] deflated() {
        return deflated;
    }

    /** Answers whether these very bytes are its own. */
    boolean is(byte[] bytes) {
        return bytes == plain;
    }

    @Override
    public void writeTo(TemplateOutput out) {
        out.writeBinaryContent(plain);
    }
}
