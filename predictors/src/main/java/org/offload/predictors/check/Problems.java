package org.offload.predictors.check;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.ProblemKind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What checks have found: only of which kinds, or all of it. Many people at once are looked at
 * without keeping what is not asked for.
 */
public final class Problems {

    private final boolean keeps;
    private final List<Problem> kept = new ArrayList<>();
    private final Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);

    private Problems(boolean keeps) {
        this.keeps = keeps;
    }

    /** Keeps everything, in order. */
    public static Problems kept() {
        return new Problems(true);
    }

    /** Keeps the kinds only. */
    public static Problems counted() {
        return new Problems(false);
    }

    /** Forgets everything. */
    public void clear() {
        kinds.clear();
        kept.clear();
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Whether something of another kind was found. */
    public boolean hasOtherThan(ProblemKind kind) {
        return kinds.size() > (kinds.contains(kind) ? 1 : 0);
    }

    /** Adds a problem with the answers that it is about. */
    public void add(ProblemKind kind, List<Question<?>> questions) {
        add(kind, questions, List.of());
    }

    /** Adds a problem that names no answers. */
    public void add(ProblemKind kind) {
        add(kind, List.of(), List.of());
    }

    /** Adds a problem with the parts of a score that it is about. */
    public void addParts(ProblemKind kind, List<Instrument> parts) {
        add(kind, List.of(), parts);
    }

    private void add(ProblemKind kind, List<Question<?>> questions, List<Instrument> parts) {
        kinds.add(kind);
        if (keeps) {
            kept.add(new Problem(kind, questions, parts));
        }
    }

    /** Whether lists of what a problem is about are worth making. */
    public boolean keeps() {
        return keeps;
    }

    /** Adds one problem that names all questions of a list without an answer, if there are any. */
    public void required(Answers answers, ProblemKind kind, List<Question<?>> needed) {
        for (int i = 0; i < needed.size(); i++) {
            if (!answers.has(needed.get(i))) {
                add(kind, keeps ? missing(answers, needed) : List.of());
                return;
            }
        }
    }

    /** Returns the questions of a list without an answer. */
    public static List<Question<?>> missing(Answers answers, List<Question<?>> needed) {
        return needed.stream().filter(one -> !answers.has(one)).toList();
    }

    /** Returns what was found, if it was kept. */
    public List<Problem> list() {
        return List.copyOf(kept);
    }
}
