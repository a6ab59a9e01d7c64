package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said in Welsh is said in English too, with the same arguments; and a family of texts that
 * has some Welsh has all of it. A family is what stands before the last dot of a key; texts for
 * staff are in families of their own.
 */
class WelshTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Single texts for staff that stand in a family which the person reads. */
    private static final Set<String> FOR_STAFF = Set.of("caseload.sentence.back");

    @Test
    void welsh_and_english_say_the_same() {
        assertThat(Message.allInWelsh()).hasSizeGreaterThan(50);
        assertThat(problems(Message.all(), Message.allInWelsh())).isEmpty();
    }

    @Test
    void no_welsh_text_is_given_twice_or_loses_an_apostrophe() {
        assertThat(Message.allInWelsh())
                .doesNotHaveDuplicates()
                .noneMatch(Message::losesApostrophe)
                .extracting(Message::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void twin_given_welsh_without_english_a_gap_or_another_argument_then_they_are_found() {
        var english = Message.of("a.x.one=Day {0}\na.x.two=Two\nb.one=One");
        var welsh = Message.of("a.x.one=Diwrnod\na.y.one=Un");

        assertThat(problems(english, welsh))
                .containsExactlyInAnyOrder(
                        "a.x.one has other arguments",
                        "a.x.two has no Welsh",
                        "a.y.one has no English");
    }

    private static List<String> problems(List<Message> english, List<Message> welsh) {
        Map<String, String> inEnglish = byKey(english);
        Map<String, String> inWelsh = byKey(welsh);
        Set<String> families =
                inWelsh.keySet().stream().map(WelshTest::family).collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        inWelsh.forEach(
                (key, text) -> {
                    if (!inEnglish.containsKey(key)) {
                        problems.add(key + " has no English");
                    } else if (!arguments(text).equals(arguments(inEnglish.get(key)))) {
                        problems.add(key + " has other arguments");
                    }
                });
        inEnglish.keySet().stream()
                .filter(key -> families.contains(family(key)) && !inWelsh.containsKey(key))
                .filter(key -> !FOR_STAFF.contains(key))
                .forEach(key -> problems.add(key + " has no Welsh"));
        return problems;
    }

    private static Map<String, String> byKey(List<Message> messages) {
        return messages.stream()
                .collect(Collectors.toMap(Message::key, Message::text, (first, _) -> first));
    }

    private static String family(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
