package org.offload.voice.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private Office office;
    private KeyDirectory directory;
    private List<TokenKey> keys;
    private KeyList list;
    private SeenKeys seen;

    @BeforeEach
    void open(Office given) throws Exception {
        office = given.open();
        directory = office.bean(KeyDirectory.class);
        directory.list();
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(7));
        list = directory.list();
        keys = list.keys();
        seen = SeenKeys.first(list);
    }

    private KeyList of(List<TokenKey> some) {
        return new KeyList(list.installation(), "", some);
    }

    @Test
    void a_list_that_grew_is_the_same_list() throws Exception {
        assertThat(keys).hasSizeGreaterThan(1);
        SeenKeys first = SeenKeys.first(of(keys.subList(0, 1)));

        assertThat(first.next(list)).isEqualTo(seen);
    }

    @Test
    void any_other_list_is_refused() {
        TokenKey before = keys.get(keys.size() - 2);

        refused("shorter or changed", seen, of(keys.subList(0, 1)));
        refused("another installation", new SeenKeys("00", "", List.of()), list);
        refused("broken chain", nothing(), with(key -> sealed(key, before.entryHash())));
        refused("wrong signature", nothing(), with(key -> signed(key, before.signature())));
        refused("another key", nothing(), with(key -> withKey(key, before.publicKey())));
        refused("another key", seen, with(key -> withKey(key, before.publicKey())));
        refused("unreadable", nothing(), with(key -> withKey(key, "?")));
        refused("unreadable", nothing(), with(key -> of(key, "2020-W15.x")));
        refused("two keys for one", nothing(), with(key -> of(key, before.termName())));
        refused("a round too many", nothing(), with(key -> of(key, before.termName() + ".3")));
    }

    @Test
    void a_witness_who_was_seen_stays_the_same() throws Exception {
        var witnessed = new KeyList(list.installation(), "aa".repeat(32), keys);
        SeenKeys with = seen.next(witnessed);

        assertThat(with.next(witnessed)).isEqualTo(with);
        refused("another witness", with, list);
        refused("another witness", with, new KeyList(list.installation(), "bb".repeat(32), keys));
    }

    /** T19: whatever the witness has not signed is not drawn by, a bad signature included. */
    @Test
    void a_signature_of_the_witness_is_for_its_entry_and_all_before_it() {
        Ed25519.Pair witness = Ed25519.pair();
        String right = witness.sign(keys.getLast().entryHash());
        String other = witness.sign(keys.getFirst().entryHash());

        assertThat(by(witness, "").witnessed()).isEmpty();
        assertThat(by(witness, other).witnessed()).isEmpty();
        assertThat(by(Ed25519.pair(), right).witnessed()).isEmpty();
        assertThat(by(witness, right).witnessed()).hasSameSizeAs(keys);
        assertThat(list.witnessed()).isEqualTo(keys);
    }

    @Test
    void only_the_witness_can_sign_and_only_what_is_in_the_list() {
        Ed25519.Pair witness = Ed25519.pair();
        var witnessed =
                new KeyDirectory(
                        office.bean(TokenKeys.class),
                        office.bean(SigningKey.class),
                        office.clock(),
                        2048,
                        witness.publicKey());
        String entry = keys.getLast().entryHash();

        assertThat(directory.witness(entry, witness.sign(entry))).isFalse(); // names no witness
        assertThat(witnessed.witness(entry, Ed25519.pair().sign(entry))).isFalse();
        assertThat(witnessed.witness("00".repeat(32), witness.sign("00".repeat(32)))).isFalse();
        assertThat(witnessed.list().witnessed()).isEmpty();
        assertThat(witnessed.witness(entry, witness.sign(entry))).isTrue();
        assertThat(witnessed.witness(entry, witness.sign(entry))).isTrue(); // sent again
        assertThat(witnessed.list().witnessed()).hasSameSizeAs(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"union", "00", "/etc/passwd"})
    void a_witness_that_is_no_key_stops_the_start_and_says_what_to_set(String setting) {
        assertThatThrownBy(
                        () ->
                                new KeyDirectory(
                                        office.bean(TokenKeys.class),
                                        office.bean(SigningKey.class),
                                        office.clock(),
                                        2048,
                                        setting))
                .hasMessageContaining("offload.voice.witness must be 64 digits");
    }

    private KeyList by(Ed25519.Pair witness, String signature) {
        KeyList changed =
                with(
                        key ->
                                new TokenKey(
                                        key.keyHash(),
                                        key.place(),
                                        key.termName(),
                                        key.publicKey(),
                                        key.entryHash(),
                                        key.signature(),
                                        signature));
        return new KeyList(list.installation(), witness.publicKey(), changed.keys());
    }

    @Test
    void keys_that_were_taken_back_are_worth_nothing_and_the_list_goes_on() throws Exception {
        TokenKey before = directory.today();

        directory.takeBack();

        KeyList after = directory.list();
        TokenKey now = directory.today();
        assertThat(now.termName()).isEqualTo(before.termName() + ".2");
        assertThat(after.isTakenBack(before)).isTrue();
        assertThat(after.isTakenBack(now)).isFalse();
        assertThat(directory.spent(before.keyHash())).isEmpty();
        assertThat(directory.spent(keys.getFirst().keyHash())).isEmpty(); // of last week
        assertThat(directory.drawn(before.keyHash())).isEmpty();
        assertThat(directory.secret(before)).isEmpty();
        assertThat(directory.drawn(now.keyHash())).isPresent();
        assertThat(seen.next(after).hashes()).hasSameSizeAs(after.keys());
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
        return new SeenKeys(list.installation(), "", List.of());
    }

    private static void refused(String why, SeenKeys before, KeyList told) {
        assertThatThrownBy(() -> before.next(told))
                .isInstanceOf(SeenKeys.Broken.class)
                .hasMessage(why);
    }

    private KeyList with(UnaryOperator<TokenKey> change) {
        List<TokenKey> changed = new ArrayList<>(keys);
        changed.set(changed.size() - 1, change.apply(keys.getLast()));
        return of(changed);
    }

    private static TokenKey of(TokenKey key, String term) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                term,
                key.publicKey(),
                key.entryHash(),
                key.signature(),
                "");
    }

    private static TokenKey sealed(TokenKey key, String hash) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                key.termName(),
                key.publicKey(),
                hash,
                key.signature(),
                "");
    }

    private static TokenKey signed(TokenKey key, String signature) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                key.termName(),
                key.publicKey(),
                key.entryHash(),
                signature,
                "");
    }

    private static TokenKey withKey(TokenKey key, String publicKey) {
        return new TokenKey(
                key.keyHash(),
                key.place(),
                key.termName(),
                publicKey,
                key.entryHash(),
                key.signature(),
                "");
    }
}
