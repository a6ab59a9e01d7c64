package org.offload.voice.token;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a key must look like before anything is blinded for it: one that was made to be told apart
 * could tell people apart.
 */
final class KeyShape {

    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
    private static final Set<Integer> SIZES = Set.of(2048, 3072, 4096);
    private static final int SMALL = 1 << 16;
    private static final int BITS_OF_SMALL = 16;
    private static final BitSet COMPOSITE = sieve();

    private KeyShape() {}

    /** Answers whether it is odd, of a size we use, with no small factor, and no power. */
    static boolean isSound(RSAPublicKey key) {
        BigInteger modulus = key.getModulus();
        return key.getPublicExponent().equals(EXPONENT)
                && SIZES.contains(modulus.bitLength())
                && primes(SMALL).noneMatch(prime -> isDivided(modulus, prime))
                && primes(modulus.bitLength() / BITS_OF_SMALL + 2)
                        .noneMatch(power -> isPower(modulus, power));
    }

    private static boolean isDivided(BigInteger modulus, int prime) {
        return modulus.mod(BigInteger.valueOf(prime)).signum() == 0;
    }

    /** With no small factor, the power is small too. */
    private static boolean isPower(BigInteger modulus, int power) {
        BigInteger root = BigInteger.ZERO; // the whole part, bit by bit from above
        for (int bit = modulus.bitLength() / power; bit >= 0; bit--) {
            BigInteger higher = root.setBit(bit);
            if (higher.pow(power).compareTo(modulus) <= 0) {
                root = higher;
            }
        }
        return root.pow(power).equals(modulus);
    }

    private static IntStream primes(int below) {
        return IntStream.range(2, below).filter(number -> !COMPOSITE.get(number));
    }

    private static BitSet sieve() {
        var composite = new BitSet(SMALL);
        for (int n = 2; n * n < SMALL; n++) {
            for (int multiple = n * n; !composite.get(n) && multiple < SMALL; multiple += n) {
                composite.set(multiple);
            }
        }
        return composite;
    }
}
