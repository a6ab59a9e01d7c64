package org.offload.exchange.georgia;

import java.util.List;

/**
 * A name for someone whose name the source does not have: two Greek letters and their number, such
 * as Kappa Sigma 1234. Nobody takes it for a real one, the number makes it unique and findable, and
 * a list of initials still tells people apart.
 */
record PlaceholderName(String forename, String surname) {

    private static final List<String> LETTERS =
            List.of(
                    "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota",
                    "Kappa", "Lambda", "Mu", "Nu", "Xi", "Omicron", "Pi", "Rho", "Sigma", "Tau",
                    "Upsilon", "Phi", "Chi", "Psi", "Omega");

    /** Returns the name of a number of the file; always the same. */
    static PlaceholderName of(int id) {
        int size = LETTERS.size();
        return new PlaceholderName(
                LETTERS.get(id % size), LETTERS.get(id / size % size) + " " + id);
    }
}
