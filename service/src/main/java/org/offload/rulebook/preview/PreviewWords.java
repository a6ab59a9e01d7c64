package org.offload.rulebook.preview;

import org.offload.caseload.ContactMode;
import org.offload.platform.Words;
import org.offload.rulebook.minutes.MinutesWords;
import org.offload.rulebook.preview.PreviewPage.Bar;
import org.offload.rulebook.preview.PreviewPage.Fact;
import org.offload.rulebook.preview.PreviewPage.Gap;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a preview in words and numbers. */
@Component
class PreviewWords {

    private static final int WHOLE = 100;

    private final Words words;
    private final MinutesWords minutesWords;

    PreviewWords(Words words, MinutesWords minutesWords) {
        this.words = words;
        this.minutesWords = minutesWords;
    }

    List<Fact> facts(Preview preview) {
        return List.of(
                new Fact(words.say("rulebook.preview.cases"), number(preview.cases())),
                new Fact(words.say("rulebook.preview.changed"), number(preview.changed())),
                new Fact(
                        words.say("rulebook.preview.combinations"),
                        number(preview.combinations())));
    }

    /** Each way of meeting, the most cases first; those that stay as they are stand among them. */
    List<PreviewPage.Move> moves(Preview preview) {
        return preview.modes().stream()
                .map(
                        move ->
                                new PreviewPage.Move(
                                        modes(move.from()), modes(move.to()), number(move.cases())))
                .toList();
    }

    private String modes(String names) {
        return names.isEmpty()
                ? words.say("rulebook.preview.nothing")
                : Arrays.stream(names.split(" "))
                        .map(ContactMode::valueOf)
                        .map(mode -> words.name("rulebook.mode", mode))
                        .collect(Collectors.joining(words.say("rulebook.and")));
    }

    List<Bar> bars(Preview preview) {
        Week before = preview.before();
        Week after = preview.after();
        double contacts =
                Stream.of(before.faceToFace(), after.faceToFace(), before.remote(), after.remote())
                        .max(Double::compare)
                        .orElse(1.0);
        double hours = Math.max(before.hours(), after.hours());
        return List.of(
                bar("rulebook.preview.seen", before.faceToFace(), after.faceToFace(), contacts),
                bar("rulebook.preview.calls", before.remote(), after.remote(), contacts),
                bar("rulebook.preview.hours", before.hours(), after.hours(), hours));
    }

    private Bar bar(String key, double now, double then, double most) {
        return new Bar(
                words.say(key), number(now), number(then), width(now, most), width(then, most));
    }

    private static int width(double value, double most) {
        return most == 0 ? 0 : (int) Math.round(WHOLE * value / most);
    }

    List<Gap> missing(Preview preview) {
        return preview.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        entry ->
                                new Gap(
                                        words.name("rulebook.missing", entry.getKey()),
                                        number(entry.getValue().before()),
                                        number(entry.getValue().after())))
                .toList();
    }

    List<PreviewPage.Takes> takes(Preview preview) {
        return Arrays.stream(ContactMode.values())
                .map(
                        mode ->
                                new PreviewPage.Takes(
                                        minutesWords.mode(mode), preview.minutes().of(mode)))
                .toList();
    }

    PreviewPage.Share share(Preview.Share share, String name) {
        return new PreviewPage.Share(
                name,
                number(share.cases()),
                number(share.before().faceToFace()),
                number(share.after().faceToFace()),
                number(share.before().hours()),
                number(share.after().hours()));
    }

    private static String number(double value) {
        return value < 10
                ? String.format(Locale.UK, "%.1f", value)
                : String.format(Locale.UK, "%,.0f", value);
    }

    private static String number(int value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
