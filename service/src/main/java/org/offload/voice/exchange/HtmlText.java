package org.offload.voice.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.springframework.web.util.HtmlUtils;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as HTML says it, and HTML as text. */
final class HtmlText {

    private static final int MOST_LINE_ENDS = 2;

    private HtmlText() {}

    /** Returns the HTML of a text. */
    static String of(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(block -> HtmlUtils.htmlEscape(block).replace("\n", "<br>"))
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    /**
     * Returns what somebody reads of HTML: its paragraphs and lines, quotations as lines that begin
     * with {@code >}, links with their address. Pictures and scripts say nothing.
     */
    static String plain(String html) {
        var text = new Text();
        var clean = new Cleaner(Safelist.relaxed()).clean(Jsoup.parseBodyFragment(html));
        NodeTraversor.traverse(text, clean.body());
        return text.toString();
    }

    private static final class Text implements NodeVisitor {

        private final StringBuilder said = new StringBuilder();
        private int quotes;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words.text());
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    said.append('\n');
                } else if (element.isBlock() && depth > 0) {
                    quotes += element.nameIs("blockquote") ? 1 : 0;
                    paragraph(element.nameIs("li") ? 1 : MOST_LINE_ENDS);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
                if (element.nameIs("a") && !element.text().contains(element.attr("href"))) {
                    words(" (" + element.attr("href") + ")");
                } else if (element.isBlock()) {
                    quotes -= element.nameIs("blockquote") ? 1 : 0;
                    paragraph(element.nameIs("li") ? 1 : MOST_LINE_ENDS);
                }
            }
        }

        /** Space at the beginning of a line says nothing; each line of a quotation is marked. */
        private void words(String words) {
            boolean begins = said.isEmpty() || said.charAt(said.length() - 1) == '\n';
            String some = begins ? words.stripLeading() : words;
            if (!some.isEmpty()) {
                said.append(begins ? "> ".repeat(quotes) : "").append(some);
            }
        }

        /** What ends with a whole line free is not brought nearer by an item of a list. */
        private void paragraph(int lineEnds) {
            int given = 0;
            int end = said.length();
            while (end > 0 && Character.isWhitespace(said.charAt(end - 1))) {
                given += said.charAt(--end) == '\n' ? 1 : 0;
            }
            said.setLength(end);
            int ends = Math.max(lineEnds, Math.min(given, MOST_LINE_ENDS));
            said.append(end == 0 ? "" : "\n".repeat(ends));
        }

        @Override
        public String toString() {
            return said.toString().stripTrailing();
        }
    }
}
