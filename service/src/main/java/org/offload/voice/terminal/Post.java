package org.offload.voice.terminal;

import org.offload.voice.thread.PostText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Says something in a thread. */
@Command(
        mixinStandardHelpOptions = true,
        name = "post",
        description = {
            "posts what comes on standard input, without your name",
            "What you write, and an employer's device or line, can still give you away."
        })
final class Post implements Callable<Integer> {

    private static final int CROWD = 20;

    @ParentCommand private Terminal terminal = new Terminal(System.in, System.out);

    @Mixin private Device device = new Device();

    @Option(
            names = "--thread",
            required = true,
            paramLabel = "ID",
            description = "the thread, as it stands in the address of its page")
    private UUID thread = new UUID(0, 0);

    @Option(
            names = "--answering",
            paramLabel = "ID",
            description = "the text that it answers: data-text in the source of its page")
    private UUID answering = new UUID(0, 0);

    @Option(
            names = "--now",
            description =
                    "at once, though the tokens are fresh: whoever sees when you signed in may"
                            + " guess")
    private boolean now;

    @Option(
            names = "--crowd",
            paramLabel = "N",
            description = "among how many colleagues you must hide at least; 20 if not named")
    private int crowd = CROWD;

    @Override
    public Integer call() throws Refused, IOException, InterruptedException {
        Purse purse = Purse.in(device.file());
        Board board = device.board();
        Board.Keys keys = board.keys(Optional.ofNullable(purse.seen()));
        if (purse.tokens().isEmpty()) {
            throw new Refused(terminal.words().say("voice.terminal.noTokens"));
        }
        if (purse.tokens().stream().allMatch(one -> keys.crowd(one.token().key()) < crowd)) {
            throw new Refused(terminal.words().say("voice.unnamed.say.few", crowd));
        }
        String text = PostText.clean(terminal.typed());
        Purse checked = purse.with(keys.seen(), List.of());
        var outbox = new Outbox(checked, board, terminal.words());
        outbox.put(thread, answering, text, now, Instant.now());
        checked.keep(device.file()); // before it is sent: what was said is not lost on the line
        outbox.send(Instant.now()).forEach(terminal::tell);
        checked.keep(device.file());
        return 0;
    }
}
