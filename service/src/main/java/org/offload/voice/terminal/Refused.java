package org.offload.voice.terminal;

/** What the program cannot do, in words for whoever asked for it. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String words) {
        super(words);
    }
}
