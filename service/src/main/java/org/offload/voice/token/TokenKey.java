package org.offload.voice.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;

/**
 * The key of a week, as the directory has it.
 *
 * @param keyHash SHA-256 of the public key, hexadecimal
 * @param place in the directory, from 0
 * @param monday of the week in which tokens are drawn
 * @param publicKey SubjectPublicKeyInfo, base64
 * @param entryHash what seals the entry before, this key and its week, hexadecimal
 * @param signature of that, by the key of this installation, hexadecimal
 */
public record TokenKey(
        String keyHash,
        int place,
        LocalDate monday,
        String publicKey,
        String entryHash,
        String signature) {

    /** Returns the week in which tokens are drawn. */
    public TokenWeek week() {
        return new TokenWeek(monday);
    }

    /** Returns the public key itself. */
    public RSAPublicKey rsa() {
        try {
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA")
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
