package org.offload.voice.token;

import org.offload.platform.ServiceClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of tokens: one a week, announced 48 hours before, and one for each thread in which
 * everybody has one voice. The secret part is destroyed when no more tokens are drawn by it, and
 * with it the means to make any.
 */
@Service
public class KeyDirectory {

    private static final int TEN = 10;

    private static final Pattern PUBLIC_KEY = Pattern.compile("[0-9a-f]{64}");

    private final TokenKeys keys;
    private final SigningKey installation;
    private final ServiceClock clock;
    private final int bits;
    private final String witness;

    /**
     * @param bits of the modulus: 2048, 3072 or 4096
     * @param witness the public key of whoever signs the list besides us; empty for nobody
     * @throws IllegalArgumentException if that is no such key
     */
    KeyDirectory(
            TokenKeys keys,
            SigningKey installation,
            ServiceClock clock,
            @Value("${offload.voice.key-bits:3072}") int bits,
            @Value("${offload.voice.witness:}") String witness) {
        if (!witness.isEmpty() && !PUBLIC_KEY.matcher(witness).matches()) {
            throw new IllegalArgumentException(
                    "offload.voice.witness must be 64 digits from 0 to f, as ./offload voice"
                            + " witness --key FILE prints them: "
                            + witness);
        }
        this.keys = keys;
        this.installation = installation;
        this.clock = clock;
        this.bits = bits;
        this.witness = witness;
    }

    /** Returns all keys up to those that are announced, the oldest first. */
    @Transactional
    public KeyList list() {
        renew();
        return new KeyList(installation.publicKey(), witness, keys.all());
    }

    /** Returns the key of this week. */
    @Transactional
    public TokenKey today() {
        renew();
        return ofWeek(TokenWeek.of(clock.today())).orElseThrow();
    }

    /** Returns a key by which tokens are drawn today; none for others. */
    @Transactional
    public Optional<TokenKey> drawn(String keyHash) {
        renew();
        return keys.find(keyHash).filter(key -> key.term().isDrawnOn(clock.today()));
    }

    /** Returns a key whose tokens are spent today; none for others. */
    public Optional<TokenKey> spent(String keyHash) {
        return keys.find(keyHash).filter(key -> key.term().isSpentOn(clock.today()));
    }

    /** Returns the term of a thread in which everybody has one voice; none of other threads. */
    public Optional<OneVoice> oneVoice(UUID thread) {
        return keys.of(thread).map(key -> (OneVoice) key.term());
    }

    /** Returns how many threads there are in which everybody can draw their one voice today. */
    public int oneVoices() {
        return (int)
                keys.drawnOn(clock.today()).stream()
                        .filter(key -> key.term() instanceof OneVoice)
                        .count();
    }

    /** Makes the key of a thread in which everybody has one voice, from today on. */
    @Transactional
    public void open(UUID thread) {
        var term = new OneVoice(thread, clock.today());
        make(term, () -> keys.of(thread).isPresent());
    }

    /**
     * Takes back the keys of last week and of this one, and of the next if it is announced, and
     * makes others: tokens that were not spent are worth nothing any more, and everybody draws
     * anew. Threads with one voice each keep theirs: nobody could be given a second one.
     */
    @Transactional
    public void takeBack() {
        renew();
        List<TokenWeek> all = new ArrayList<>();
        all.add(TokenWeek.of(clock.today().minusWeeks(1)));
        all.addAll(weeks());
        for (TokenWeek week : all) {
            ofWeek(week)
                    .filter(last -> keys.withdraw(last.keyHash()))
                    .ifPresent(
                            last ->
                                    make(
                                            ((TokenWeek) last.term()).again(),
                                            () -> ofWeek(week).isPresent()));
        }
    }

    /** Keeps a signature of whoever signs besides us; answers whether it is one of an entry. */
    @Transactional
    public boolean witness(String entryHash, String signature) {
        return Ed25519.isSigned(entryHash, witness, signature)
                && keys.witness(entryHash, signature);
    }

    /** Returns the secret part of a key; none once it is destroyed. */
    public Optional<PrivateKey> secret(TokenKey key) {
        return keys.secret(key.keyHash()).map(KeyDirectory::decoded);
    }

    private static PrivateKey decoded(String encoded) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns among how many colleagues the holder of a token hides, rounded down to tens, by the
     * hash of its key; 0 of a key whose time is over.
     */
    public Map<String, Integer> colleagues(KeyList list) {
        Map<String, Integer> counted =
                keys.colleagues(
                        list.keys().stream()
                                .filter(key -> key.term().isSpentOn(clock.today()))
                                .map(TokenKey::keyHash)
                                .toList());
        return list.keys().stream()
                .collect(
                        Collectors.toMap(
                                TokenKey::keyHash,
                                key -> counted.getOrDefault(key.keyHash(), 0) / TEN * TEN));
    }

    /** Makes what is due, and destroys what is over. */
    private void renew() {
        keys.forget(clock.today());
        for (TokenWeek week : weeks()) {
            make(week, () -> ofWeek(week).isPresent());
        }
    }

    private Set<TokenWeek> weeks() {
        var weeks = new LinkedHashSet<TokenWeek>();
        weeks.add(TokenWeek.of(clock.today()));
        weeks.add(TokenWeek.announcedBy(clock.today()));
        return weeks;
    }

    private Optional<TokenKey> ofWeek(TokenWeek week) {
        return keys.drawnOn(week.monday()).stream()
                .filter(key -> key.term() instanceof TokenWeek)
                .findFirst();
    }

    /** Another process may be first with the term, or with the place in the list. */
    private void make(Term term, BooleanSupplier isThere) {
        while (!isThere.getAsBoolean()) {
            KeyPair pair = pair();
            byte[] info = pair.getPublic().getEncoded();
            Optional<TokenKey> last = keys.last();
            String hash = Digests.hexOf(info);
            String entry =
                    DirectoryEntry.hash(last.map(TokenKey::entryHash), hash, term.toString());
            keys.add(
                    new TokenKey(
                            hash,
                            last.map(one -> one.place() + 1).orElse(0),
                            term.toString(),
                            Base64.getEncoder().encodeToString(info),
                            entry,
                            installation.sign(entry),
                            ""),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
    }

    private KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits); // the exponent is 65537
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
