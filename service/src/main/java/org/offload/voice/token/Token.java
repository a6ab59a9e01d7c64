package org.offload.voice.token;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token: a number that the client drew, and a signature that the signer gave without seeing it
 * (RSABSSA-SHA384-PSS-Randomized, RFC 9474). All parts are hexadecimal.
 *
 * @param key SHA-256 of the public key, 32 bytes
 * @param prefix what RFC 9474 puts before the message, 32 bytes
 * @param nonce drawn at random by the client, 32 bytes
 * @param signature as long as the modulus
 */
public record Token(String key, String prefix, String nonce, String signature) {

    private static final byte[] DOMAIN = Digests.ascii("offload-voice-token-v1\0");
    private static final byte[] SPENT = {1};
    private static final Pattern SHORT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LONG = Pattern.compile("(?:[0-9a-f]{2}){256,512}");
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    /** Reads one; none if a part has another length or other letters. */
    public static Optional<Token> read(String key, String prefix, String nonce, String signature) {
        boolean fits =
                SHORT.matcher(key).matches()
                        && SHORT.matcher(prefix).matches()
                        && SHORT.matcher(nonce).matches()
                        && LONG.matcher(signature).matches();
        return fits ? Optional.of(new Token(key, prefix, nonce, signature)) : Optional.empty();
    }

    /** Returns what is signed: prefix, domain, key and nonce, 119 bytes. */
    byte[] input() {
        return HexFormat.of().parseHex(prefix + HexFormat.of().formatHex(DOMAIN) + key + nonce);
    }

    /** Returns what is kept of it once it is spent: 32 bytes, hexadecimal. */
    public String spendId() {
        return Digests.hexOf(SPENT, input());
    }

    /** Answers whether its signature is of this key. */
    public boolean isSignedBy(RSAPublicKey publicKey) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(publicKey);
            verifier.update(input());
            return verifier.verify(HexFormat.of().parseHex(signature));
        } catch (SignatureException notEvenOne) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
