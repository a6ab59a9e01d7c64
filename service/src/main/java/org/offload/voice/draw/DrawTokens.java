package org.offload.voice.draw;

import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.token.BlindSignature;
import org.offload.voice.token.Digests;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.Term;
import org.offload.voice.token.TokenKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs what the client blinded, once a day for everybody on the staff list, and once for all by
 * the key of a thread with one voice each. A lost answer is given again to whoever sends the very
 * same.
 */
@Service
class DrawTokens {

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2}){1,512}");

    private final KeyDirectory keys;
    private final Draws draws;
    private final ServiceClock clock;

    DrawTokens(KeyDirectory keys, Draws draws, ServiceClock clock) {
        this.keys = keys;
        this.draws = draws;
        this.clock = clock;
    }

    /**
     * Signs.
     *
     * @param keyHash of the key that the client means
     * @param blinded as many as everybody draws, hexadecimal
     */
    @Transactional
    Drawn draw(User user, String keyHash, List<String> blinded) {
        if (user.staff() == null) {
            return Drawn.Refused.NOT_STAFF;
        }
        Optional<TokenKey> key = keys.drawn(keyHash);
        Optional<PrivateKey> secret = key.flatMap(keys::secret);
        if (secret.isEmpty()) {
            return Drawn.Refused.OTHER_KEY;
        }
        Term term = key.orElseThrow().term();
        List<String> signed =
                blinded.stream()
                        .filter(one -> HEX.matcher(one).matches())
                        .flatMap(one -> sign(secret.get(), one).stream())
                        .toList();
        if (blinded.size() != term.each() || signed.size() != term.each()) {
            return Drawn.Refused.SHAPE;
        }
        draws.forgetBefore(clock.today());
        LocalDate day = term.keptUnder(clock.today());
        return isFirst(user, day, keyHash, replay(user, blinded))
                ? new Drawn.Signed(signed)
                : Drawn.Refused.DRAWN;
    }

    private static Optional<String> sign(PrivateKey secret, String blinded) {
        return BlindSignature.of(secret, HexFormat.of().parseHex(blinded))
                .map(HexFormat.of()::formatHex);
    }

    private boolean isFirst(User user, LocalDate day, String keyHash, String replay) {
        return draws.add(user.username(), day, keyHash, replay)
                || draws.replay(user.username(), day, keyHash).filter(replay::equals).isPresent();
    }

    private static String replay(User user, List<String> blinded) {
        return Digests.hexOf(Digests.ascii(user.username() + " " + String.join(" ", blinded)));
    }
}
