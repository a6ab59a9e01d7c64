package org.offload.voice.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Signatures of what stands in hexadecimal, by a key whose public part is 32 bytes of it. */
public final class Ed25519 {

    private static final String NAME = "Ed25519";

    /** What stands before the 32 bytes of a public key in its SubjectPublicKeyInfo. */
    private static final String HEAD = "302a300506032b6570032100";

    private Ed25519() {}

    /**
     * A key.
     *
     * @param publicKey 32 bytes, hexadecimal
     * @param secret PKCS#8, base64
     */
    public record Pair(String publicKey, String secret) {

        /** Signs what stands in hexadecimal. */
        public String sign(String hex) {
            return Ed25519.sign(hex, secret);
        }
    }

    /** Makes a key. */
    public static Pair pair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
            byte[] info = pair.getPublic().getEncoded();
            return new Pair(
                    HexFormat.of().formatHex(info, HEAD.length() / 2, info.length),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(String hex, String secret) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(
                    KeyFactory.getInstance(NAME)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))));
            signature.update(HexFormat.of().parseHex(hex));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers whether a signature is of a key; anything that is no key or no signature is not. */
    public static boolean isSigned(String hex, String publicKey, String signature) {
        try {
            var verifier = Signature.getInstance(NAME);
            verifier.initVerify(
                    KeyFactory.getInstance(NAME)
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            HexFormat.of().parseHex(HEAD + publicKey))));
            verifier.update(HexFormat.of().parseHex(hex));
            return verifier.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException neither) {
            return false;
        }
    }
}
