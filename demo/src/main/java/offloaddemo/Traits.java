package offloaddemo;

import java.util.Set;
import java.util.TreeSet;

/**
 * What flags and questions hang on, in the words of {@code flags.csv}.
 *
 * @param words such as {@code sexual}, {@code abuser} or {@code unpaid}
 */
record Traits(Set<String> words) {

    private static final double ABUSER = 0.35; // of violent men's cases; assumed
    private static final double ABUSED = 0.3; // of women; assumed
    private static final int SERIOUS_MONTHS = 12;
    private static final int TERRORISM_EVERY = 433; // three people in the unit

    static Traits draw(Brief brief, Sentences.Sentenced sentenced, String sex, Seeded seeded) {
        Offence offence = sentenced.offence();
        Set<String> words = new TreeSet<>(Set.of("all", brief.harm().name()));
        add(words, "terrorism", brief.number() % TERRORISM_EVERY == 0);
        add(words, "sexual", offence.isSexual());
        add(words, "violence", offence.isViolent());
        add(words, "acquisitive", offence.isAcquisitive());
        add(words, "drugs", offence.isAboutDrugs());
        add(words, "abuser", offence.isViolent() && sex.equals("Male") && seeded.chance(ABUSER));
        add(words, "abused", sex.equals("Female") && seeded.chance(ABUSED));
        add(words, "life", sentenced.kind().life());
        boolean custodial = brief.family() == Family.LICENCE || brief.family() == Family.CUSTODY;
        add(words, "custodial", custodial);
        boolean grave = offence.isViolent() || offence.isSexual();
        Integer months = sentenced.current().length();
        add(words, "serious", custodial && grave && (months == null || months >= SERIOUS_MONTHS));
        add(
                words,
                "unpaid",
                sentenced.current().requirements().stream()
                        .anyMatch(one -> one.type().equals("W") && one.endedOn() == null));
        return new Traits(words);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Answers whether the person lives, or lived, with abuse on either side. */
    boolean isAboutAbuse() {
        return has("abuser") || has("abused");
    }

    private static void add(Set<String> words, String word, boolean applies) {
        if (applies) {
            words.add(word);
        }
    }
}
