package org.offload.voice.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The list of keys as somebody saw it last. Everybody must be shown the same list, since a key of
 * one's own would be a name: it is sealed entry by entry and only ever grows.
 *
 * @param installation the public key that signs the list, hexadecimal
 * @param witness the public key of whoever signs besides; empty if nobody did
 * @param hashes of its entries, the oldest first
 */
public record SeenKeys(String installation, String witness, List<String> hashes) {

    public SeenKeys {
        witness = Objects.requireNonNullElse(witness, ""); // there was none in earlier files
        hashes = List.copyOf(hashes);
    }

    /** A list that nobody may trust. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }

    /** Returns what somebody has seen who sees a list for the first time. */
    public static SeenKeys first(KeyList list) throws Broken {
        return new SeenKeys(list.installation(), list.witness(), List.of()).next(list);
    }

    /**
     * Checks a list, and returns what to remember.
     *
     * @throws Broken if it is not the list that was seen, or not one that everybody can be shown
     */
    public SeenKeys next(KeyList list) throws Broken {
        try {
            return checked(list);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException unreadable) {
            throw new Broken("unreadable");
        }
    }

    private SeenKeys checked(KeyList list) throws Broken {
        List<TokenKey> keys = list.keys();
        require(installation.equals(list.installation()), "another installation");
        require(witness.isEmpty() || witness.equals(list.witness()), "another witness");
        List<String> told = keys.stream().map(TokenKey::entryHash).toList();
        require(
                told.size() >= hashes.size() && told.subList(0, hashes.size()).equals(hashes),
                "shorter or changed");
        require(
                isEachOnce(keys.stream().map(TokenKey::term).map(SeenKeys::of)),
                "two keys for one");
        require(isEachOnce(keys.stream().map(TokenKey::keyHash)), "one key for two");
        require(keys.stream().map(TokenKey::term).allMatch(isAfterOther(keys)), "a round too many");
        Optional<String> before = Optional.empty();
        for (TokenKey key : keys) {
            require(
                    DirectoryEntry.hash(before, key.keyHash(), key.termName())
                            .equals(key.entryHash()),
                    "broken chain");
            before = Optional.of(key.entryHash());
            // Of every entry: what is used is the key, and not the hash that was seen.
            require(
                    Digests.hexOf(Base64.getDecoder().decode(key.publicKey()))
                            .equals(key.keyHash()),
                    "another key");
        }
        for (TokenKey key : keys.subList(hashes.size(), keys.size())) {
            require(
                    Ed25519.isSigned(key.entryHash(), installation, key.signature()),
                    "wrong signature");
            require(KeyShape.isSound(key.rsa()), "unsound key");
        }
        return new SeenKeys(installation, list.witness(), told);
    }

    /** The second key of a week takes back the first one, and none comes before that. */
    private static Predicate<Term> isAfterOther(List<TokenKey> keys) {
        List<Term> terms = keys.stream().map(TokenKey::term).toList();
        return term ->
                !(term instanceof TokenWeek(LocalDate monday, int round))
                        || round == 1
                        || terms.subList(0, terms.indexOf(term))
                                .contains(new TokenWeek(monday, round - 1));
    }

    /** A thread has one key, whenever it begins. */
    private static Object of(Term term) {
        return term instanceof OneVoice one ? one.thread() : term;
    }

    private static boolean isEachOnce(Stream<?> all) {
        List<?> some = all.toList();
        return some.stream().distinct().count() == some.size();
    }

    private static void require(boolean right, String otherwise) throws Broken {
        if (!right) {
            throw new Broken(otherwise);
        }
    }
}
