package org.offload.platform.audit;

/** Something wrong with a chain or an anchor. */
sealed interface Fault {

    /** Returns it in words, to follow the name of the chain and a colon. */
    default String words() {
        return switch (this) {
            case Altered(long number) -> "entry %d was altered".formatted(number);
            case Missing(long number) -> "entry %d is missing".formatted(number);
            case Replaced(long number) ->
                    "entry %d does not follow from entry %d: one of them was replaced"
                            .formatted(number, number - 1);
            case CutOff(long last, long known) ->
                    "cut off after entry %d; there were %d".formatted(last, known);
            case NoEntries(long known) -> "all entries are missing; there were %d".formatted(known);
            case NoHead(long last) ->
                    "the note of its latest entry is missing; there are %d".formatted(last);
            case OtherHead(long last) ->
                    "the note of its latest entry does not fit entry %d".formatted(last);
            case Gone(long number, long anchor) ->
                    "entry %d is missing, which anchor %d knew".formatted(number, anchor);
            case Rewritten(long number, long anchor) ->
                    "entry %d is not the one that anchor %d knew".formatted(number, anchor);
            case UnknownAnchor() -> "no anchor has this hash";
        };
    }

    record Altered(long number) implements Fault {}

    record Missing(long number) implements Fault {}

    record Replaced(long number) implements Fault {}

    record CutOff(long last, long known) implements Fault {}

    record NoEntries(long known) implements Fault {}

    record NoHead(long last) implements Fault {}

    record OtherHead(long last) implements Fault {}

    record Gone(long number, long anchor) implements Fault {}

    record Rewritten(long number, long anchor) implements Fault {}

    record UnknownAnchor() implements Fault {}
}
