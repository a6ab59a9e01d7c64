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
        Purse purse = Purse.in(device.file());
        terminal.tell(new Outbox(purse, device.board(), terminal.words()).withdraw(id));
        purse.keep(device.file());
        return 0;
    }
}
