package org.offload.voice.terminal;

import org.offload.voice.terminal.Purse.Kept;
import org.offload.voice.token.TokenDraft;
import org.offload.voice.token.TokenKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Draws the tokens of a day. */
@Command(
        mixinStandardHelpOptions = true,
        name = "draw",
        description = "signs in and draws the tokens of a day, as every browser does")
final class Draw implements Callable<Integer> {

    private static final Duration YOUNGEST = Duration.ofMinutes(30);
    private static final Duration OLDEST = Duration.ofDays(1);

    @ParentCommand private Terminal terminal = new Terminal(System.in, System.out);

    @Mixin private Device device = new Device();

    @Option(names = "--user", required = true, description = "your user name")
    private String user = "";

    @Override
    public Integer call() throws Refused, IOException, InterruptedException {
        String password = terminal.password();
        try (var session = new Session(device.file());
                var staff = new StaffLine(device.pages())) {
            Session.Met met = session.meet(device.board(), terminal.words());
            staff.signIn(user, password);
            int drawn = 0;
            for (TokenKey key : met.keys().list().drawnOn(staff.today())) {
                drawn += draw(key, staff, met.purse());
                session.keep(met.purse());
            }
            if (drawn == 0) {
                throw new Refused(terminal.words().say("voice.terminal.noneDrawn"));
            }
            terminal.tell(terminal.words().say("voice.terminal.drawn", drawn, device.file()));
        }
        return 0;
    }

    /** Draws by one key, and answers how many. */
    private static int draw(TokenKey key, StaffLine staff, Purse purse)
            throws Refused, IOException, InterruptedException {
        List<TokenDraft> drafts =
                Stream.generate(() -> TokenDraft.of(key.keyHash(), key.rsa()))
                        .limit(key.term().each())
                        .toList();
        Optional<List<String>> signed = signed(staff, key, drafts);
        if (signed.isEmpty()) {
            return 0;
        }
        purse.tokens().addAll(kept(drafts, signed.get()));
        return drafts.size();
    }

    /** A lost answer is asked for once more: the same drafts are signed again the same day. */
    private static Optional<List<String>> signed(
            StaffLine staff, TokenKey key, List<TokenDraft> drafts)
            throws Refused, IOException, InterruptedException {
        List<String> blinded = drafts.stream().map(TokenDraft::blinded).toList();
        try {
            return staff.sign(key.keyHash(), blinded);
        } catch (IOException lost) {
            return staff.sign(key.keyHash(), blinded);
        }
    }

    /** All or none, like a page. */
    private static List<Kept> kept(List<TokenDraft> drafts, List<String> signed) throws Refused {
        var random = new SecureRandom();
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size() && i < signed.size(); i++) {
            Instant ready =
                    Instant.now()
                            .plus(YOUNGEST)
                            .plusSeconds(random.nextLong(OLDEST.minus(YOUNGEST).toSeconds()));
            drafts.get(i)
                    .signed(signed.get(i))
                    .ifPresent(token -> kept.add(new Kept(token, ready)));
        }
        if (kept.size() != drafts.size()) {
            throw new Refused(
                    "A signature was wrong: no token was kept. Tell whoever runs Offload.");
        }
        return kept;
    }
}
