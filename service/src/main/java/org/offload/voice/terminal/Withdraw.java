package org.offload.voice.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Takes back what was said from this device. */
@Command(
        mixinStandardHelpOptions = true,
        name = "withdraw",
        description = "takes back a text that was said from this device")
final class Withdraw implements Callable<Integer> {

    @ParentCommand private Terminal terminal = new Terminal(System.in, System.out);

    @Mixin private Device device = new Device();

    @Parameters(paramLabel = "ID", description = "of the text, as it was told when it was sent")
    private UUID id = new UUID(0, 0);

    @Override
    public Integer call() throws Refused, IOException, InterruptedException {
        try (var session = new Session(device.file())) {
            Outbox outbox = session.meet(device.board(), terminal.words()).outbox();
            terminal.tell(outbox.withdraw(id));
        }
        return 0;
    }
}
