package org.offload.caseload.bulk;

import org.offload.caseload.CaseBulk;
import org.offload.platform.Command;
import org.springframework.stereotype.Component;

import java.util.List;

/** {@code ./offload rebuild}: makes every line of the day again from the record. */
@Component
class RebuildCommand implements Command {

    private final CaseBulk bulk;

    RebuildCommand(CaseBulk bulk) {
        this.bulk = bulk;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String help() {
        return "makes every line of My day again from the record";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println("rebuild takes nothing but --data; it got " + arguments);
            return 2;
        }
        System.out.printf("The lines of %,d cases are made again.%n", bulk.rebuildLines());
        return 0;
    }
}
