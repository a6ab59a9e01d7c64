package org.offload.voice.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.util.Optional;

import javax.crypto.Cipher;

/**
 * Signs what it cannot read: the part of the signer in RSABSSA (RFC 9474, section 4.3). The JDK's
 * own RSA does it, since blinding and unblinding are the client's part.
 */
public final class BlindSignature {

    private BlindSignature() {}

    /**
     * Signs a blinded message.
     *
     * @param blinded as long as the modulus, and between 1 and the modulus
     * @return as long as the modulus; none if there is anything wrong with the message
     */
    public static Optional<byte[]> of(PrivateKey key, byte[] blinded) {
        BigInteger modulus = ((RSAKey) key).getModulus();
        var message = new BigInteger(1, blinded);
        boolean fits =
                blinded.length == length(modulus) // shorter ones the JDK would fill up by itself
                        && message.signum() > 0
                        && message.compareTo(modulus) < 0;
        return fits ? Optional.of(sign(key, blinded)) : Optional.empty();
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns how many bytes a modulus takes. */
    static int length(BigInteger modulus) {
        return (modulus.bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }
}
