package org.offload.voice.token;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/** The client's part of RFC 9474, by Bouncy Castle: what our pages do by another library. */
public final class Blinding {

    private static final int SALT = 48;

    private final RSABlindingParameters factor;
    private final byte[] blinded;

    private Blinding(RSABlindingParameters factor, PSSSigner signer, byte[] input) {
        this.factor = factor;
        signer.init(true, factor);
        signer.update(input, 0, input.length);
        try {
            this.blinded = signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Blinds by chance. */
    public static Blinding of(RSAPublicKey key, byte[] input) {
        var parameters = parameters(key);
        var generator = new RSABlindingFactorGenerator();
        generator.init(parameters);
        return of(parameters, generator.generateBlindingFactor(), input);
    }

    private static Blinding of(RSAKeyParameters key, BigInteger factor, byte[] input) {
        var signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), SALT);
        return new Blinding(new RSABlindingParameters(key, factor), signer, input);
    }

    /** Blinds as an example of the RFC does. */
    static Blinding of(Rfc9474 example) {
        BigInteger factor = example.integer("inv").modInverse(example.integer("n"));
        byte[] salt = example.bytes("salt");
        var signer =
                salt.length == 0
                        ? new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), 0)
                        : new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), salt);
        return new Blinding(
                new RSABlindingParameters(parameters(example.open()), factor),
                signer,
                example.bytes("input_msg"));
    }

    private static RSAKeyParameters parameters(RSAPublicKey key) {
        return new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent());
    }

    /** Returns what is sent to the signer. */
    public byte[] blinded() {
        return blinded.clone();
    }

    /** Returns the signature that the signer never saw. */
    public byte[] finish(byte[] blindSignature) {
        var engine = new RSABlindingEngine();
        engine.init(false, factor);
        byte[] signature = engine.processBlock(blindSignature, 0, blindSignature.length);
        byte[] whole = new byte[blinded.length]; // leading zeros are left out of the former
        System.arraycopy(signature, 0, whole, whole.length - signature.length, signature.length);
        return whole;
    }
}
