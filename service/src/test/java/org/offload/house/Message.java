package org.offload.house;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a message file. Read as text, since {@code Properties} keeps only the last of two equal
 * keys and says nothing.
 */
record Message(String key, String text) {

    private static final Pattern LINE =
            Pattern.compile("\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]\\s*(.*)");

    private static final Pattern UNWANTED_WORDS =
            Pattern.compile("(?i)\\b(please|invalid|error occurred|an error|went wrong)\\b");

    static List<Path> files() {
        return House.files(House.SOURCES, "messages.properties");
    }

    /** Returns the messages of every module. */
    static List<Message> all() {
        return files().stream().flatMap(file -> of(House.read(file)).stream()).toList();
    }

    /** Returns what the modules say in Welsh. */
    static List<Message> allInWelsh() {
        return House.files(House.SOURCES, "messages_cy.properties").stream()
                .flatMap(file -> of(House.read(file)).stream())
                .toList();
    }

    static List<Message> of(String properties) {
        return properties
                .replaceAll("\\\\\r?\n\\s*", "")
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Message(line.group(1), line.group(2)))
                .toList();
    }

    boolean takesArguments() {
        return text.matches(".*\\{\\d.*");
    }

    /**
     * Answers whether an apostrophe would be lost, or shown twice: a text with arguments goes
     * through {@link java.text.MessageFormat}, where a single one quotes; one without does not.
     */
    boolean losesApostrophe() {
        return takesArguments()
                ? text.replace("''", "").replaceAll("'[{}]+'", "").contains("'")
                : text.contains("''");
    }

    boolean isUnhelpful() {
        return text.isBlank() || UNWANTED_WORDS.matcher(text).find();
    }
}
