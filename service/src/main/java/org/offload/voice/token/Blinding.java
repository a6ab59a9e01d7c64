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

/**
 * The client's part of RFC 9474, by Bouncy Castle: for the terminal, since pages do it in the
 * browser by another library.
 */
final class Blinding {

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
    static Blinding of(RSAPublicKey key, byte[] input) {
        var generator = new RSABlindingFactorGenerator();
        generator.init(parameters(key));
        var signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), SALT);
        return of(key, generator.generateBlindingFactor(), signer, input);
    }

    /** Blinds by a factor and with a salt that are given, as the examples of the RFC do. */
    static Blinding of(RSAPublicKey key, BigInteger factor, byte[] salt, byte[] input) {
        var signer =
                salt.length == 0
                        ? new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), 0)
                        : new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), salt);
        return of(key, factor, signer, input);
    }

    private static Blinding of(
            RSAPublicKey key, BigInteger factor, PSSSigner signer, byte[] input) {
        return new Blinding(new RSABlindingParameters(parameters(key), factor), signer, input);
    }

    private static RSAKeyParameters parameters(RSAPublicKey key) {
        return new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent());
    }

    /** Returns what is sent to the signer. */
    byte[] blinded() {
        return blinded.clone();
    }

    /** Returns the signature that the signer never saw. */
    byte[] finish(byte[] blindSignature) {
        var engine = new RSABlindingEngine();
        engine.init(false, factor);
        byte[] signature = engine.processBlock(blindSignature, 0, blindSignature.length);
        byte[] whole = new byte[blinded.length]; // leading zeros are left out of the former
        System.arraycopy(signature, 0, whole, whole.length - signature.length, signature.length);
        return whole;
    }
}
