package org.offload.voice.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** Sends what waits, and tells what became of what was sent. */
@Command(
        mixinStandardHelpOptions = true,
        name = "send",
        description = "sends what waits and is due, and tells what became of what was sent")
final class Send implements Callable<Integer> {

    @ParentCommand private Terminal terminal = new Terminal(System.in, System.out);

    @Mixin private Device device = new Device();

    @Override
    public Integer call() throws Refused, IOException, InterruptedException {
        List<String> told;
        try (var session = new Session(device.file())) {
            told = session.meet(device.board(), terminal.words()).outbox().send(Instant.now());
        }
        (told.isEmpty() ? List.of(terminal.words().say("voice.terminal.nothing")) : told)
                .forEach(terminal::tell);
        return 0;
    }
}
