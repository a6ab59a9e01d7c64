package org.offload.platform.own;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a password must be: long, and not one that is tried first. It need not mix kinds of letters.
 *
 * <p>Source: National Cyber Security Centre, "Password administration for system owners" (length
 * and a deny list, no complexity rules); the limit of 72 bytes is bcrypt's own. The list, the
 * 30,000 commonest passwords of leaks, and the estimate are those of zxcvbn.
 */
record PasswordRule(List<String> own) {

    static final int SHORTEST = 12;
    static final int MOST_BYTES = 72;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();
    private static final int LONGEST_ESTIMATED = 100; // its time grows by the square
    private static final int GUESSED_SOON = 1;
    private static final int GOOD = 3;

    /** How hard a password is to guess. */
    enum Words {
        FAIR,
        GOOD,
        STRONG
    }

    /** What becomes of a password. */
    sealed interface Verdict {

        /** It may be chosen. */
        record Fits(Words words) implements Verdict {}

        record TooShort() implements Verdict {}

        record TooLong() implements Verdict {}

        /** It stands in the lists of passwords, words and names that are tried first. */
        record Common() implements Verdict {}

        /** It is a pattern, or little more than a common word or the user's own name. */
        record EasyToGuess() implements Verdict {}
    }

    /**
     * @param own words that others know of the user, such as their name
     */
    PasswordRule {
        own = List.copyOf(own);
    }

    Verdict judge(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return new Verdict.TooShort();
        }
        if (password.length() > LONGEST_ESTIMATED
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new Verdict.TooLong();
        }
        Strength strength = ESTIMATE.measure(password, own);
        if (strength.getSequence().stream().anyMatch(match -> isWhole(match, password))) {
            return new Verdict.Common();
        }
        return strength.getScore() <= GUESSED_SOON
                ? new Verdict.EasyToGuess()
                : new Verdict.Fits(words(strength.getScore()));
    }

    private static boolean isWhole(Match match, String password) {
        return match.dictionaryName != null
                && match.token != null
                && match.token.length() == password.length();
    }

    private static Words words(int score) {
        if (score < GOOD) {
            return Words.FAIR;
        }
        return score == GOOD ? Words.GOOD : Words.STRONG;
    }
}
