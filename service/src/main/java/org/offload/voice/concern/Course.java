package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the steps of a concern change. */
record Course(
        ConcernState state,
        Instant since,
        @Nullable Instant dueAt,
        String ownerId,
        String ownerName,
        @Nullable LocalDate ownerDue,
        String outcome,
        @Nullable UUID mergedInto) {

    static Course of(Concern one) {
        return new Course(
                one.state(),
                one.since(),
                one.dueAt(),
                one.ownerId(),
                one.ownerName(),
                one.ownerDue(),
                one.outcome(),
                one.mergedInto());
    }

    /** Returns it in a state, into which it came just now. */
    Course in(ConcernState next, Instant now) {
        return new Course(next, now, dueAt, ownerId, ownerName, ownerDue, outcome, mergedInto);
    }

    Course dueAt(@Nullable Instant due) {
        return new Course(state, since, due, ownerId, ownerName, ownerDue, outcome, mergedInto);
    }

    Course ownedBy(String id, String name, LocalDate day) {
        return new Course(state, since, dueAt, id, name, day, outcome, mergedInto);
    }

    /** Returns it as it begins anew: without owner, outcome and what it was merged into. */
    Course anew() {
        return new Course(state, since, dueAt, "", "", null, "", null);
    }

    Course endingAs(String how) {
        return new Course(state, since, dueAt, ownerId, ownerName, ownerDue, how, mergedInto);
    }

    Course into(UUID other) {
        return new Course(state, since, dueAt, ownerId, ownerName, ownerDue, outcome, other);
    }
}
