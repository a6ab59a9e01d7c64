package offloadbench.voice;

import offloadbench.load.Sample;

import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.offload.voice.token.BlindSignature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Whether the time of a blind signature tells something of the number that is signed: those with
 * few bits set beside those with nearly all, in turn.
 *
 * @param each how many of either
 * @param few milliseconds of one with few bits, in the middle
 * @param many the same with nearly all
 * @param chance of such a difference, or a larger one, if there is none
 */
public record SignTiming(int each, double few, double many, double chance) {

    private static final double NANOS_A_MILLI = 1e6;
    private static final int WARM_UP = 200;
    private static final int FEW = 8; // bits

    static SignTiming measure(int bits, int each) {
        KeyPair pair = pair(bits);
        BigInteger all = BigInteger.ONE.shiftLeft(bits - 1).subtract(BigInteger.ONE);
        var random = RandomGenerator.of("L64X128MixRandom");
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        for (int i = -WARM_UP; i < each; i++) {
            BigInteger low = low(bits, random);
            BigInteger high = all.subtract(low);
            boolean lowFirst = random.nextBoolean();
            double first = millis(pair, lowFirst ? low : high, bits);
            double second = millis(pair, lowFirst ? high : low, bits);
            if (i >= 0) {
                few.add(lowFirst ? first : second);
                many.add(lowFirst ? second : first);
            }
        }
        double[] one = few.stream().mapToDouble(Double::doubleValue).toArray();
        double[] other = many.stream().mapToDouble(Double::doubleValue).toArray();
        double chance = MannWhitneyUTest.withDefaults().test(one, other).getPValue();
        return new SignTiming(each, middle(few), middle(many), chance);
    }

    private static double middle(List<Double> times) {
        return Sample.of(times, Double::doubleValue).median();
    }

    private static BigInteger low(int bits, RandomGenerator random) {
        BigInteger number = BigInteger.ZERO;
        while (number.bitCount() < FEW) {
            number = number.setBit(random.nextInt(bits - 1));
        }
        return number;
    }

    private static double millis(KeyPair pair, BigInteger number, int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, bytes.length);
        System.arraycopy(digits, digits.length - length, bytes, bytes.length - length, length);
        long begun = System.nanoTime();
        byte[] signature = BlindSignature.of(pair.getPrivate(), bytes).orElseThrow();
        long taken = System.nanoTime() - begun;
        if (Arrays.equals(signature, bytes)) { // so that nothing is left out as of no use
            throw new IllegalStateException("Nothing was signed");
        }
        return taken / NANOS_A_MILLI;
    }

    private static KeyPair pair(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
