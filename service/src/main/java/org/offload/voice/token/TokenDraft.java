package org.offload.voice.token;

import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One token on its way, at whoever is to have it: drawn by chance, blinded, and signed by whoever
 * does not see it.
 */
public final class TokenDraft {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 32;

    private final RSAPublicKey publicKey;
    private final Token unsigned;
    private final Blinding blinding;

    private TokenDraft(RSAPublicKey publicKey, Token unsigned) {
        this.publicKey = publicKey;
        this.unsigned = unsigned;
        this.blinding = Blinding.of(publicKey, unsigned.input());
    }

    /**
     * Draws one.
     *
     * @param keyHash SHA-256 of the public key, hexadecimal
     */
    public static TokenDraft of(String keyHash, RSAPublicKey publicKey) {
        return new TokenDraft(publicKey, new Token(keyHash, random(), random(), ""));
    }

    /** Returns what is sent to the signer, hexadecimal. */
    public String blinded() {
        return HEX.formatHex(blinding.blinded());
    }

    /**
     * Returns the token; none if what the signer gave is no signature of it.
     *
     * @param blindSignature hexadecimal
     */
    public Optional<Token> signed(String blindSignature) {
        String signature = HEX.formatHex(blinding.finish(HEX.parseHex(blindSignature)));
        return Token.read(unsigned.key(), unsigned.prefix(), unsigned.nonce(), signature)
                .filter(token -> token.isSignedBy(publicKey));
    }

    private static String random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }
}
