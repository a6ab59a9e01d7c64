package org.offload.rulebook.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** An XML text that grows by one tag at a time, a line for each. */
final class XmlText {

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens a tag. Its attributes are names and values in turn. */
    XmlText open(String name, String... attributes) {
        line("<" + name + written(attributes) + ">");
        open.push(name);
        return this;
    }

    /** Closes the tag that was opened last. */
    XmlText close() {
        String name = open.pop();
        line("</" + name + ">");
        return this;
    }

    XmlText empty(String name, String... attributes) {
        line("<" + name + written(attributes) + "/>");
        return this;
    }

    XmlText leaf(String name, String content) {
        line("<" + name + ">" + escaped(content) + "</" + name + ">");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String line) {
        text.append("  ".repeat(open.size())).append(line).append('\n');
    }

    private static String written(String... attributes) {
        var written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]).replace("\"", "&quot;"))
                    .append('"');
        }
        return written.toString();
    }

    private static String escaped(String content) {
        return content.codePoints().mapToObj(XmlText::escaped).collect(Collectors.joining());
    }

    /** XML cannot hold every character; a space stands for what it cannot. */
    private static String escaped(int point) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> StringLiteral.isUnfitForXml(point) ? " " : Character.toString(point);
        };
    }
}
