package org.offload.exchange.georgia;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseBulk.Added;
import org.offload.caseload.CaseRecord;

import java.util.ArrayList;
import java.util.List;

/** Hands cases to the record in batches, each of them whole or not at all. */
final class Batches {

    static final String BY = "import nij-georgia";

    private final CaseBulk cases;
    private final int size;
    private final Progress progress;
    private final List<CaseRecord> waiting = new ArrayList<>();
    private Added sum = new Added(0, 0);

    Batches(CaseBulk cases, int size, Progress progress) {
        this.cases = cases;
        this.size = size;
        this.progress = progress;
    }

    void add(CaseRecord record) {
        waiting.add(record);
        if (waiting.size() >= size) {
            send();
        }
    }

    /** Hands over what still waits; answers what all batches did. */
    Added finish() {
        if (!waiting.isEmpty()) {
            send();
        }
        return sum;
    }

    private void send() {
        Added batch = cases.add(List.copyOf(waiting), BY);
        waiting.clear();
        sum = new Added(sum.added() + batch.added(), sum.already() + batch.already());
        progress.at(sum.added() + sum.already());
    }
}
