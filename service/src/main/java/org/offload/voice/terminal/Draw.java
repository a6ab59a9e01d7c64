package org.offload.voice.terminal;

import org.offload.voice.terminal.Purse.Kept;
import org.offload.voice.token.TokenDraft;
import org.offload.voice.token.TokenKey;
import org.offload.voice.token.TokenWeek;

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
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Draws the tokens of a day. */
@Command(
        mixinStandardHelpOptions = true,
        name = "draw",
        description = "signs in and draws six tokens, as every browser does a day")
final class Draw implements Callable<Integer> {

    private static final int EACH_DAY = 6;
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
            TokenKey key =
                    met.keys()
                            .of(TokenWeek.of(staff.today()))
                            .orElseThrow(() -> new Refused("The board has no key of this week."));
            List<TokenDraft> drafts =
                    Stream.generate(() -> TokenDraft.of(key.keyHash(), key.rsa()))
                            .limit(EACH_DAY)
                            .toList();
            met.purse().tokens().addAll(kept(key, drafts, signed(staff, key, drafts)));
            session.keep(met.purse());
            terminal.tell(terminal.words().say("voice.terminal.drawn", EACH_DAY, device.file()));
        }
        return 0;
    }

    /** A lost answer is asked for once more: the same drafts are signed again the same day. */
    private static List<String> signed(StaffLine staff, TokenKey key, List<TokenDraft> drafts)
            throws Refused, IOException, InterruptedException {
        List<String> blinded = drafts.stream().map(TokenDraft::blinded).toList();
        try {
            return staff.sign(key.keyHash(), blinded);
        } catch (IOException lost) {
            return staff.sign(key.keyHash(), blinded);
        }
    }

    /** All or none, like a page. */
    private static List<Kept> kept(TokenKey key, List<TokenDraft> drafts, List<String> signed)
            throws Refused {
        var random = new SecureRandom();
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size() && i < signed.size(); i++) {
            Instant ready =
                    Instant.now()
                            .plus(YOUNGEST)
                            .plusSeconds(random.nextLong(OLDEST.minus(YOUNGEST).toSeconds()));
            drafts.get(i)
                    .signed(signed.get(i))
                    .ifPresent(token -> kept.add(new Kept(token, key.monday(), ready)));
        }
        if (kept.size() != drafts.size()) {
            throw new Refused(
                    "A signature was wrong: no token was kept. Tell whoever runs Offload.");
        }
        return kept;
    }
}
