package org.offload.voice.thread;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that somebody posted: paragraphs of lines, and quotes, which are lines that begin with
 * {@code >}. It is plain text: there is no markup in it that could mean anything.
 *
 * @param blocks in order
 */
public record PostText(List<Block> blocks) {

    /** How many characters a text has at most. */
    public static final int LONGEST = 10_000;

    /** More marks than this on one letter are no writing of any language. */
    private static final int MOST_MARKS = 8;

    /** Controls but for tab and line end, what turns the direction, and what takes no room. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n"
                        + "\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]"
                        + "|[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200D]"
                        + "|[\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]"
                        + "|[\\x{E0000}-\\x{E007F}]|\\p{Cs}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}{" + (MOST_MARKS + 1) + ",}");
    private static final Pattern OTHER_LINE_END =
            Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern NOT_OF_LINK = Pattern.compile("[.,;:!?'’”)\\]]+$");

    public PostText {
        blocks = List.copyOf(blocks);
    }

    /**
     * Lines that belong together.
     *
     * @param isQuote whether somebody else said it first
     */
    public record Block(boolean isQuote, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** One line. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** A part of a line. */
    public sealed interface Piece {}

    /** Words as they are. */
    public record Plain(String text) implements Piece {}

    /**
     * The address of a page.
     *
     * @param host where it really leads, in letters that cannot be mistaken
     */
    public record Link(String address, String host) implements Piece {}

    /** Returns a text without what a reader cannot see, each letter in its one form (NFC). */
    public static String clean(String typed) {
        String lines = OTHER_LINE_END.matcher(typed).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** Answers whether more marks are heaped on a letter than any writing does. */
    public static boolean isHeaped(String clean) {
        return MARKS.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD)).find();
    }

    /** Returns how many characters too many a text has; 0 if it fits. */
    public static int tooMany(String clean) {
        return Math.max(0, clean.codePointCount(0, clean.length()) - LONGEST);
    }

    /** Reads a text. */
    public static PostText of(String clean) {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        boolean quote = false;
        for (String line : clean.split("\n", -1)) {
            boolean quoted = line.startsWith(">");
            if (!lines.isEmpty() && (line.isBlank() || quoted != quote)) {
                blocks.add(new Block(quote, lines));
                lines.clear();
            }
            quote = quoted;
            String said = quoted ? line.substring(1).strip() : line.stripTrailing();
            if (!said.isBlank()) {
                lines.add(line(said));
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block(quote, lines));
        }
        return new PostText(blocks);
    }

    private static Line line(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            String address = NOT_OF_LINK.matcher(links.group()).replaceFirst("");
            Optional<String> host = LinkHost.of(address);
            if (host.isPresent()) {
                plain(pieces, text.substring(done, links.start()));
                pieces.add(new Link(address, host.get()));
                done = links.start() + address.length();
            }
        }
        plain(pieces, text.substring(done));
        return new Line(pieces);
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Plain(text));
        }
    }
}
