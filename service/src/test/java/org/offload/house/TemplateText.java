package org.offload.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand in a template itself and not in a message file. Expressions and directives
 * are left out, but for what they would print as it stands: {@code ${late ? "Late" : ""}}.
 */
final class TemplateText {

    private static final Pattern LINE_DIRECTIVE = Pattern.compile("@(?:import|param)\\b[^\\n]*");
    private static final Pattern CALL = Pattern.compile("@(?:if|elseif|for|template[\\w.-]*)\\(");
    private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("\\$unsafe\\{|[$!]\\{");
    private static final Pattern TEXT =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)'");

    private static final Pattern TAG =
            Pattern.compile("(?s)<[!/]?(\\w[\\w-]*)((?:\"[^\"]*\"|[^\">])*)>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[^<\\n]*");
    private static final Pattern READ_ALOUD =
            Pattern.compile(
                    "(?s)\\b((?:aria-)?(?:label|description|roledescription|valuetext)|title"
                            + "|placeholder|alt|value|data-i18n[\\w.-]*)\\s*=\\s*\"([^\"]*)\"");

    /** Their values go to the server and are not shown. */
    private static final Pattern SILENT_VALUE =
            Pattern.compile(
                    "(?s)(?:button|option|data)\\b.*"
                            + "|input\\b.*\\btype=\"(?:hidden|radio|checkbox)\".*");

    private final String source;
    private final StringBuilder shown = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    /** Returns the words that a template holds, in tags and between them. */
    static List<String> of(String source) {
        var text = new TemplateText(COMMENT.matcher(source).replaceAll(""));
        text.content();
        return words(text.shown.toString());
    }

    /** Reads markup, up to the end or to the backtick that closes it. */
    private void content() {
        while (at < source.length() && source.charAt(at) != '`') {
            if (skips(LINE_DIRECTIVE) || skips(WORD)) {
                shown.append(' ');
            } else if (skips(CALL)) {
                code(')', false);
            } else if (skips(EXPRESSION)) {
                code('}', source.charAt(at - 2) != '!');
            } else {
                shown.append(source.charAt(at++));
            }
        }
        at++;
    }

    /** Reads Java up to its closing bracket; markup inside it is shown. */
    private void code(char end, boolean printed) {
        int depth = 0;
        while (depth > 0 || source.charAt(at) != end) {
            Matcher text = TEXT.matcher(source).region(at, source.length());
            if (text.lookingAt()) {
                shown.append(printed && depth == 0 && text.group(1) != null ? text.group(1) : "");
                at = text.end();
            } else if (source.startsWith("@`", at)) {
                at += 2;
                content();
            } else {
                char c = source.charAt(at++);
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        at++;
    }

    private boolean skips(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private static List<String> words(String markup) {
        List<String> words = new ArrayList<>();
        String between =
                TAG.matcher(markup)
                        .replaceAll(
                                tag -> {
                                    attributes(tag.group(1) + tag.group(2), words);
                                    return "\n";
                                });
        Matcher letters = LETTERS.matcher(ENTITY.matcher(between).replaceAll(""));
        letters.results().map(found -> found.group().strip()).forEach(words::add);
        return words;
    }

    private static void attributes(String tag, List<String> words) {
        boolean silent = SILENT_VALUE.matcher(tag).matches();
        READ_ALOUD
                .matcher(tag)
                .results()
                .filter(found -> !(silent && found.group(1).equals("value")))
                .filter(
                        found ->
                                LETTERS.matcher(ENTITY.matcher(found.group(2)).replaceAll(""))
                                        .find())
                .map(found -> found.group(1) + "=" + found.group(2))
                .forEach(words::add);
    }
}
