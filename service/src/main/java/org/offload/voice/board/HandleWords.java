package org.offload.voice.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The 1,024 words of which handles are made, in a fixed order. */
final class HandleWords {

    static final int COUNT = 1_024;

    private static final List<String> ALL = read();

    private HandleWords() {}

    /** Returns a word by its number, from 0. */
    static String of(int number) {
        return ALL.get(number);
    }

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (InputStream file = HandleWords.class.getResourceAsStream("handle-words.txt")) {
            String words =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return List.of(words.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
