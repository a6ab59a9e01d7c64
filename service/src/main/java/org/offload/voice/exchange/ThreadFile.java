package org.offload.voice.exchange;

import java.util.List;

/**
 * What a file of threads holds: what can be kept, and what is wrong with the rest.
 *
 * @param threads whose entries are all good
 */
record ThreadFile(List<ExchangedThread> threads, List<Fault> faults) {

    /** How large a file is at most, in bytes. */
    static final int LARGEST = 10_000_000;

    ThreadFile {
        threads = List.copyOf(threads);
        faults = List.copyOf(faults);
    }

    /**
     * Something wrong.
     *
     * @param key of its message
     * @param arguments where it is and what it is, never words of a text
     */
    record Fault(String key, List<Object> arguments) {

        Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(String key, Object... arguments) {
            return new Fault(key, List.of(arguments));
        }
    }

    /** Returns a file of which nothing can be kept. */
    static ThreadFile unusable(String key, Object... arguments) {
        return new ThreadFile(List.of(), List.of(Fault.of(key, arguments)));
    }

    /** Answers whether there is nothing to keep. */
    boolean isUnusable() {
        return threads.isEmpty();
    }
}
