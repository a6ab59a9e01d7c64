package org.offload.voice.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

@PageTest
@Transactional
class SeenKeysTest {

    private List<TokenKey> keys;
    private String installation;
    private SeenKeys seen;

    @BeforeEach
    void open(Office office) throws Exception {
        var directory = office.open().bean(KeyDirectory.class);
        directory.all();
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(7));
        keys = directory.all();
        installation = directory.installation();
        seen = SeenKeys.first(installation, keys);
    }

    @Test
    void a_list_that_grew_is_the_same_list() throws Exception {
        assertThat(keys).hasSizeGreaterThan(1);
        SeenKeys first = SeenKeys.first(installation, keys.subList(0, 1));

        assertThat(first.next(installation, keys)).isEqualTo(seen);
    }

    @Test
    void any_other_list_is_refused() {
        TokenKey last = keys.getLast();
        TokenKey before = keys.get(keys.size() - 2);

        refused("shorter or changed", seen, keys.subList(0, 1));
        refused("another installation", new SeenKeys("00", List.of()), keys);
        refused("broken chain", nothing(), with(key -> sealed(key, before.entryHash())));
        refused("wrong signature", nothing(), with(key -> signed(key, before.signature())));
        refused("another key", nothing(), with(key -> withKey(key, before.publicKey())));
        refused("another key", seen, with(key -> withKey(key, before.publicKey())));
        refused("unreadable", nothing(), with(key -> withKey(key, "?")));
        refused(
                "two keys for a week",
                nothing(),
                with(
                        key ->
                                new TokenKey(
                                        last.keyHash(),
                                        last.place(),
                                        before.monday(),
                                        last.publicKey(),
                                        last.entryHash(),
                                        last.signature())));
    }

    @Test
    void a_key_that_could_tell_people_apart_is_not_sound() throws Exception {
        BigInteger right = keys.getFirst().rsa().getModulus();
        BigInteger e = keys.getFirst().rsa().getPublicExponent();
        BigInteger root = BigInteger.ONE.shiftLeft(1024).subtract(BigInteger.valueOf(105));

        assertThat(KeyShape.isSound(key(right, e))).isTrue();
        assertThat(KeyShape.isSound(key(right, BigInteger.valueOf(3)))).isFalse();
        assertThat(KeyShape.isSound(key(right.clearBit(0), e))).isFalse();
        assertThat(KeyShape.isSound(key(right.shiftRight(1), e))).isFalse();
        assertThat(KeyShape.isSound(key(root.pow(2), e))).isFalse();
    }

    private static RSAPublicKey key(BigInteger modulus, BigInteger exponent) throws Exception {
        return (RSAPublicKey)
                KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private SeenKeys nothing() {
        return new SeenKeys(installation, List.of());
    }

    private void refused(String why, SeenKeys before, List<TokenKey> told) {
        assertThatThrownBy(() -> before.next(installation, told))
                .isInstanceOf(SeenKeys.Broken.class)
                .hasMessage(why);
    }

    private List<TokenKey> with(UnaryOperator<TokenKey> change) {
        List<TokenKey> changed = new ArrayList<>(keys);
        changed.set(changed.size() - 1, change.apply(keys.getLast()));
        return changed;
    }

    private static TokenKey sealed(TokenKey key, String hash) {
        return new TokenKey(
                key.keyHash(), key.place(), key.monday(), key.publicKey(), hash, key.signature());
    }

    private static TokenKey signed(TokenKey key, String signature) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                key.monday(),
                key.publicKey(),
                key.entryHash(),
                signature);
    }

    private static TokenKey withKey(TokenKey key, String publicKey) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                key.monday(),
                publicKey,
                key.entryHash(),
                key.signature());
    }
}
