package org.offload.voice.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class BlindSignatureTest {

    static Stream<Rfc9474> examples() {
        return Rfc9474.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_of_the_rfc_is_blinded_signed_and_unblinded_byte_for_byte(Rfc9474 example) {
        var blinding = blinded(example);

        byte[] signed = BlindSignature.of(example.secret(), blinding.blinded()).orElseThrow();

        assertThat(blinding.blinded()).isEqualTo(example.bytes("blinded_msg"));
        assertThat(signed).isEqualTo(example.bytes("blind_sig"));
        assertThat(blinding.finish(signed)).isEqualTo(example.bytes("sig"));
    }

    @Test
    void two_blindings_of_one_message_have_the_same_signature_where_nothing_is_drawn_by_chance() {
        List<Rfc9474> same =
                examples().filter(one -> one.toString().contains("PSSZERO-Deterministic")).toList();

        assertThat(same).hasSize(2);
        assertThat(same.get(0).bytes("blind_sig")).isNotEqualTo(same.get(1).bytes("blind_sig"));
        assertThat(same.get(0).bytes("sig")).isEqualTo(same.get(1).bytes("sig"));
    }

    @Test
    void what_no_client_would_blind_is_not_signed() {
        var example = examples().findFirst().orElseThrow();
        byte[] modulus = example.bytes("n");
        byte[] right = example.bytes("blinded_msg");
        byte[] above = modulus.clone();
        above[above.length - 1]++;

        var wrong =
                Map.of(
                        "one byte short",
                        Arrays.copyOf(right, right.length - 1),
                        "one byte long",
                        Arrays.copyOf(right, right.length + 1),
                        "the modulus",
                        modulus,
                        "above the modulus",
                        above,
                        "zero",
                        new byte[right.length],
                        "nothing",
                        new byte[0]);

        wrong.forEach(
                (what, sent) ->
                        assertThat(BlindSignature.of(example.secret(), sent)).as(what).isEmpty());
    }

    /**
     * For every pair of what was signed and what was spent there is one blinding that explains it:
     * whoever keeps both lists learns nothing by comparing them.
     */
    @Test
    void every_token_may_have_come_from_every_drawing() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        var open = (RSAPublicKey) pair.getPublic();
        var secret = (RSAPrivateKey) pair.getPrivate();
        BigInteger n = open.getModulus();
        var random = new Random(7);
        List<BigInteger> sent = IntStream.range(0, 50).mapToObj(_ -> drawn(open, random)).toList();
        List<BigInteger> messages = // what a token shows: the encoded message under its signature
                IntStream.range(0, 50).mapToObj(_ -> new BigInteger(2047, random)).toList();

        for (BigInteger z : sent) {
            for (BigInteger m : messages) {
                BigInteger r =
                        z.multiply(m.modInverse(n)).mod(n).modPow(secret.getPrivateExponent(), n);
                assertThat(m.multiply(r.modPow(open.getPublicExponent(), n)).mod(n)).isEqualTo(z);
                assertThat(r.gcd(n)).isEqualTo(BigInteger.ONE);
            }
        }
    }

    private static Blinding blinded(Rfc9474 example) {
        return Blinding.of(
                example.open(),
                example.integer("inv").modInverse(example.integer("n")),
                example.bytes("salt"),
                example.bytes("input_msg"));
    }

    private static BigInteger drawn(RSAPublicKey key, Random random) {
        byte[] message = new byte[119];
        random.nextBytes(message);
        return new BigInteger(1, Blinding.of(key, message).blinded());
    }
}
