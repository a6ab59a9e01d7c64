package org.offload.voice.thread;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a thread has to say to its reader alone, and that moderators look first. */
@Component
class ForReader {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Holds holds;
    private final HeldTexts held;
    private final Follows follows;
    private final LegalHolds legalHolds;
    private final Words words;
    private final ServiceClock clock;

    ForReader(
            Holds holds,
            HeldTexts held,
            Follows follows,
            LegalHolds legalHolds,
            Words words,
            ServiceClock clock) {
        this.holds = holds;
        this.held = held;
        this.follows = follows;
        this.legalHolds = legalHolds;
        this.words = words;
        this.clock = clock;
    }

    /** Returns what everybody reads about it; empty while nothing is out of the ordinary. */
    String notice(UUID thread) {
        String until =
                holds.now(thread)
                        .map(
                                hold -> {
                                    Instant end = hold.until();
                                    return end == null
                                            ? words.say("voice.thread.moderated")
                                            : words.say(
                                                    "voice.thread.moderated.until",
                                                    PlainDates.moment(clock.localOf(end)));
                                })
                        .orElse("");
        String oldest =
                held.oldest(thread)
                        .map(since -> Duration.between(since, clock.now()).toHours())
                        .map(hours -> words.say("voice.thread.oldest", hours))
                        .orElse("");
        String kept =
                legalHolds
                        .find(thread)
                        .map(
                                hold ->
                                        words.say(
                                                "voice.thread.underLegalHold",
                                                PlainDates.day(
                                                        clock.localOf(hold.setAt()).toLocalDate())))
                        .orElse("");
        return (until + " " + oldest + " " + kept).strip();
    }

    /**
     * Returns what somebody has waiting in a thread, or was refused lately, and whether they follow
     * it: then they have seen all of it now.
     *
     * @param slots how many comments and replies there are
     */
    ThreadPage.Mine of(UUID thread, User user, int slots) {
        Optional<Integer> seen =
                Optional.ofNullable(follows.seen(user, List.of(thread)).get(thread));
        if (seen.filter(many -> many < slots).isPresent()) {
            follows.see(user, thread, slots);
        }
        return new ThreadPage.Mine(
                held.of(thread, user, LATELY).stream().map(this::own).toList(),
                ThreadPath.of(thread) + (seen.isPresent() ? "/unfollow" : "/follow"),
                seen.isPresent());
    }

    /** Returns how much is new in the threads that somebody follows, in words. */
    Map<UUID, String> news(User user, List<Threads.Row> rows) {
        Map<UUID, Integer> seen =
                follows.seen(user, rows.stream().map(Threads.Row::threadId).toList());
        return rows.stream()
                .filter(row -> seen.containsKey(row.threadId()))
                .collect(
                        Collectors.toMap(
                                Threads.Row::threadId,
                                row ->
                                        words.say(
                                                "voice.thread.news",
                                                row.slots()
                                                        - seen.getOrDefault(row.threadId(), 0))));
    }

    /** Returns what somebody has waiting that is to begin threads, or was refused lately. */
    List<ThreadPage.Held> openings(User user) {
        return held.openings(user, LATELY).stream().map(this::own).toList();
    }

    private ThreadPage.Held own(HeldText text) {
        RemovalReason reason = text.reason();
        HeldText.Opening opening = text.opening();
        return new ThreadPage.Held(
                opening == null ? "" : opening.title(),
                reason == null
                        ? words.say("voice.thread.held." + text.why())
                        : words.say(
                                "voice.thread.held.rejected",
                                words.say("voice.thread.reason." + reason)),
                PostText.of(text.text()));
    }
}
