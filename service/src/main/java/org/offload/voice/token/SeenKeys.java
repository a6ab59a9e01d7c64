package org.offload.voice.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of keys as somebody saw it last. Everybody must be shown the same list, since a key of
 * one's own would be a name: it is sealed entry by entry and only ever grows.
 *
 * @param installation the public key that signs the list, hexadecimal
 * @param hashes of its entries, the oldest first
 */
public record SeenKeys(String installation, List<String> hashes) {

    /** What stands before the 32 bytes of a key for Ed25519 in its SubjectPublicKeyInfo. */
    private static final String HEAD = "302a300506032b6570032100";

    public SeenKeys {
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
    public static SeenKeys first(String installation, List<TokenKey> keys) throws Broken {
        return new SeenKeys(installation, List.of()).next(installation, keys);
    }

    /**
     * Checks a list, and returns what to remember.
     *
     * @throws Broken if it is not the list that was seen, or not one that everybody can be shown
     */
    public SeenKeys next(String now, List<TokenKey> keys) throws Broken {
        try {
            return checked(now, keys);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new Broken("unreadable");
        }
    }

    private SeenKeys checked(String now, List<TokenKey> keys) throws Broken {
        require(installation.equals(now), "another installation");
        List<String> told = keys.stream().map(TokenKey::entryHash).toList();
        require(
                told.size() >= hashes.size() && told.subList(0, hashes.size()).equals(hashes),
                "shorter or changed");
        require(isEachOnce(keys.stream().map(TokenKey::monday)), "two keys for a week");
        require(isEachOnce(keys.stream().map(TokenKey::keyHash)), "a key for two weeks");
        Optional<String> before = Optional.empty();
        for (TokenKey key : keys) {
            require(
                    DirectoryEntry.hash(before, key.keyHash(), key.week()).equals(key.entryHash()),
                    "broken chain");
            before = Optional.of(key.entryHash());
            // Of every entry: what is used is the key, and not the hash that was seen.
            require(
                    Digests.hexOf(Base64.getDecoder().decode(key.publicKey()))
                            .equals(key.keyHash()),
                    "another key");
        }
        for (TokenKey key : keys.subList(hashes.size(), keys.size())) {
            require(isSigned(key), "wrong signature");
            require(KeyShape.isSound(key.rsa()), "unsound key");
        }
        return new SeenKeys(now, told);
    }

    private static boolean isEachOnce(Stream<?> all) {
        List<?> some = all.toList();
        return some.stream().distinct().count() == some.size();
    }

    private boolean isSigned(TokenKey key) {
        try {
            var open =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            HexFormat.of().parseHex(HEAD + installation)));
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(open);
            signature.update(HexFormat.of().parseHex(key.entryHash()));
            return signature.verify(HexFormat.of().parseHex(key.signature()));
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            return false;
        }
    }

    private static void require(boolean right, String otherwise) throws Broken {
        if (!right) {
            throw new Broken(otherwise);
        }
    }
}
