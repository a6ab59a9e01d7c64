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
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The keys of tokens, one a week. The next one is announced 48 hours before its week; the secret
 * part is destroyed when the week is over, and with it the means to make tokens of that week.
 */
@Service
public class KeyDirectory {

    private static final int TEN = 10;

    private final TokenKeys keys;
    private final SigningKey installation;
    private final ServiceClock clock;
    private final int bits;

    /**
     * @param bits of the modulus: 2048, 3072 or 4096
     */
    KeyDirectory(
            TokenKeys keys,
            SigningKey installation,
            ServiceClock clock,
            @Value("${offload.voice.key-bits:3072}") int bits) {
        this.keys = keys;
        this.installation = installation;
        this.clock = clock;
        this.bits = bits;
    }

    /** Returns the public key of this installation, hexadecimal. */
    @Transactional
    public String installation() {
        return installation.publicKey();
    }

    /** Returns all keys up to those that are announced, the oldest first. */
    @Transactional
    public List<TokenKey> all() {
        renew();
        return keys.all();
    }

    /** Returns the key by which tokens are drawn today. */
    @Transactional
    public TokenKey today() {
        renew();
        return keys.of(TokenWeek.of(clock.today())).orElseThrow();
    }

    /** Returns a key whose tokens are spent today; none for others. */
    public Optional<TokenKey> spent(String keyHash) {
        return keys.find(keyHash).filter(key -> key.week().isSpentOn(clock.today()));
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

    /** Returns among how many colleagues the holder of a token hides, rounded down to tens. */
    public int colleagues(TokenKey key) {
        return keys.colleagues(key.keyHash()) / TEN * TEN;
    }

    /** Makes what is due, and destroys what is over. */
    private void renew() {
        var now = TokenWeek.of(clock.today());
        keys.forget(now.monday());
        make(now);
        make(TokenWeek.announcedBy(clock.today()));
    }

    private void make(TokenWeek week) {
        while (keys.of(week).isEmpty()) {
            KeyPair pair = pair();
            byte[] info = pair.getPublic().getEncoded();
            Optional<TokenKey> last = keys.last();
            String hash = Digests.hexOf(info);
            String entry = DirectoryEntry.hash(last.map(TokenKey::entryHash), hash, week);
            keys.add(
                    new TokenKey(
                            hash,
                            last.map(one -> one.place() + 1).orElse(0),
                            week.monday(),
                            Base64.getEncoder().encodeToString(info),
                            entry,
                            installation.sign(entry)),
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
