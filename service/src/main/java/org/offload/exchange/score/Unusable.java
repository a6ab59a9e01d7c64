package org.offload.exchange.score;

/** A file of which nothing can be read, with a sentence to be read behind its name. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
