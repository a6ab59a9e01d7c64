package org.offload.voice.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A key by which tokens are drawn, as the list has it.
 *
 * @param keyHash SHA-256 of the public key, hexadecimal
 * @param place in the list, from 0
 * @param termName what it is for, as {@link Term#parse} reads it
 * @param publicKey SubjectPublicKeyInfo, base64
 * @param entryHash what seals the entry before, this key and its term, hexadecimal
 * @param signature of that, by the key of this installation, hexadecimal
 * @param witness signature of that, by whoever signs besides; empty before they have
 */
public record TokenKey(
        String keyHash,
        int place,
        String termName,
        String publicKey,
        String entryHash,
        String signature,
        String witness) {

    /** Returns what it is for. */
    public Term term() {
        return Term.parse(termName);
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
