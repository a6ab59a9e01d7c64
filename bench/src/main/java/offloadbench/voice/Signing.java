package offloadbench.voice;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.offload.voice.token.Token;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;

/** One token on its way: drawn by chance, blinded, and signed by whoever does not see it. */
final class Signing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();
    private static final String DOMAIN =
            HEX.formatHex("offload-voice-token-v1\0".getBytes(StandardCharsets.US_ASCII));
    private static final int SALT = 48;

    private final RSABlindingParameters factor;
    private final String keyHash;
    private final String prefix = random();
    private final String nonce = random();
    private final byte[] blinded;

    Signing(String keyHash, RSAPublicKey key) {
        this.keyHash = keyHash;
        var parameters = new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent());
        var generator = new RSABlindingFactorGenerator();
        generator.init(parameters);
        this.factor = new RSABlindingParameters(parameters, generator.generateBlindingFactor());
        var signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), SALT);
        signer.init(true, factor);
        byte[] input = HEX.parseHex(prefix + DOMAIN + keyHash + nonce);
        signer.update(input, 0, input.length);
        try {
            this.blinded = signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what is sent to the signer, hexadecimal. */
    String blinded() {
        return HEX.formatHex(blinded);
    }

    /** Returns the token. */
    Token signed(String blindSignature) {
        var engine = new RSABlindingEngine();
        engine.init(false, factor);
        byte[] blind = HEX.parseHex(blindSignature);
        byte[] signature = engine.processBlock(blind, 0, blind.length);
        byte[] whole = new byte[blinded.length]; // leading zeros are left out of the former
        System.arraycopy(signature, 0, whole, whole.length - signature.length, signature.length);
        return Token.read(keyHash, prefix, nonce, HEX.formatHex(whole)).orElseThrow();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }
}
