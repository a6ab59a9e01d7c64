package org.offload.voice.terminal;

import org.offload.voice.thread.PostText;
import org.offload.voice.thread.SlotNumber;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.time.Instant;
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
            paramLabel = "NUMBER",
            description = "the text that it answers, such as 5 or 5.3")
    private String answering = "0";

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
        String text = PostText.clean(terminal.typed()); // before the file: typing takes a while
        requireText(text);
        SlotNumber number =
                SlotNumber.parse(answering)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "No number of a text, such as 5.3: " + answering));
        try (var session = new Session(device.file())) {
            Session.Met met = session.meet(device.board(), terminal.words());
            if (met.hidesBehindFewer(crowd, thread)) {
                throw new Refused(terminal.words().say("voice.unnamed.say.few", crowd));
            }
            Outbox outbox = met.outbox();
            if (!outbox.put(thread, number.asParent(), text, now, crowd)) {
                throw new Refused(terminal.words().say("voice.terminal.noTokens"));
            }
            outbox.send(Instant.now()).forEach(terminal::tell);
        }
        return 0;
    }

    private void requireText(String text) throws Refused {
        if (text.isEmpty()) {
            throw new Refused(terminal.words().say("voice.unnamed.say.body-empty"));
        }
        if (PostText.tooMany(text) > 0) {
            throw new Refused(terminal.words().say("voice.unnamed.say.body-too-long"));
        }
        if (PostText.isHeaped(text)) {
            throw new Refused(terminal.words().say("voice.unnamed.say.bad-text"));
        }
    }
}
