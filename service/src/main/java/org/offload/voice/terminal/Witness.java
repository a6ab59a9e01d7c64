package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;
import org.offload.voice.token.KeyList;
import org.offload.voice.token.TokenKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Signs the list of keys for a union, or whoever staff trust besides those who run Offload: then no
 * key can be shown to one person that was not shown to the witness.
 */
@Command(
        mixinStandardHelpOptions = true,
        name = "witness",
        description = {
            "looks at the list of keys and signs it, for a union or whoever else staff trust",
            "Without --at it makes a key, and prints what to set in Offload."
        })
final class Witness implements Callable<Integer> {

    @ParentCommand private Terminal terminal = new Terminal(System.in, System.out);

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "where the key of the witness is kept; made if it is not there")
    private Path file = Path.of("");

    @Option(names = "--at", paramLabel = "URL", description = "the address of Offload's pages")
    private @Nullable URI at;

    @Mixin private BoardOption board = new BoardOption();

    @Override
    public Integer call() throws Refused, IOException, InterruptedException {
        WitnessKey witness = WitnessKey.in(file);
        if (at == null) {
            terminal.tell(
                    terminal.words()
                            .say("voice.terminal.witness.set", file, witness.key().publicKey()));
            return 0;
        }
        Board asked = board.of(at);
        Board.Keys keys = asked.keys(Optional.ofNullable(witness.seen()));
        KeyList list = keys.list();
        if (!list.witness().equals(witness.key().publicKey())) {
            throw new Refused(terminal.words().say("voice.terminal.witness.other"));
        }
        TokenKey last = list.keys().getLast();
        boolean isKept = asked.sign(last.entryHash(), witness.key().sign(last.entryHash()));
        if (!isKept) {
            throw new Refused(terminal.words().say("voice.terminal.witness.refused"));
        }
        new WitnessKey(witness.key(), keys.seen()).keep(file);
        terminal.tell(
                terminal.words()
                        .say(
                                "voice.terminal.witness.signed",
                                list.keys().size(),
                                list.fingerprint()));
        return 0;
    }
}
