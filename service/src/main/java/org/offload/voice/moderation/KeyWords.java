package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.thread.ReadText;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.KeyList;
import org.offload.voice.token.OneVoice;
import org.offload.voice.token.Term;
import org.offload.voice.token.TokenKey;
import org.offload.voice.token.TokenWeek;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says the list of keys in words. */
@Component
class KeyWords {

    private final KeyDirectory keys;
    private final ReadText texts;
    private final Words words;
    private final ServiceClock clock;

    KeyWords(KeyDirectory keys, ReadText texts, Words words, ServiceClock clock) {
        this.keys = keys;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    KeysPage page(Form form, KeyList list) {
        LocalDate today = clock.today();
        Map<String, Integer> colleagues = keys.colleagues(list);
        Map<UUID, String> titles =
                texts.titles(
                        list.keys().stream().flatMap(key -> thread(key.term()).stream()).toList());
        return new KeysPage(
                form.frame(),
                form,
                words.say("voice.keys.list", list.keys().size(), list.fingerprint()),
                witness(list),
                list.keys().stream()
                        .filter(key -> key.term().spentUntil().isAfter(today))
                        .map(
                                key ->
                                        new KeysPage.Key(
                                                what(key.term(), titles),
                                                facts(
                                                        key,
                                                        list.isTakenBack(key),
                                                        colleagues.getOrDefault(key.keyHash(), 0))))
                        .toList());
    }

    private String witness(KeyList list) {
        int signed = list.witnessed().size();
        return list.witness().isEmpty()
                ? words.say("voice.keys.witness.none")
                : signed == list.keys().size()
                        ? words.say("voice.keys.witness.all", list.witness())
                        : words.say("voice.keys.witness.some", list.witness(), signed);
    }

    private List<String> facts(TokenKey key, boolean isTakenBack, int colleagues) {
        Term term = key.term();
        return isTakenBack
                ? List.of(words.say("voice.keys.back.done"))
                : List.of(
                        words.say(
                                "voice.keys.drawn",
                                PlainDates.day(term.firstDay()),
                                last(term.drawnUntil())),
                        words.say("voice.keys.spent", last(term.spentUntil())),
                        words.say("voice.keys.colleagues", colleagues));
    }

    private static String last(LocalDate until) {
        return PlainDates.day(until.minusDays(1));
    }

    private static Optional<UUID> thread(Term term) {
        return term instanceof OneVoice one ? Optional.of(one.thread()) : Optional.empty();
    }

    private String what(Term term, Map<UUID, String> titles) {
        return switch (term) {
            case TokenWeek(LocalDate monday, int round) ->
                    round == 1
                            ? words.say("voice.keys.week", PlainDates.day(monday))
                            : words.say("voice.keys.week.again", PlainDates.day(monday), round);
            case OneVoice one ->
                    words.say("voice.keys.thread", titles.getOrDefault(one.thread(), ""));
        };
    }
}
