package org.offload.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.time.Instant;
import java.util.UUID;

/** Makes ids that sort by time (UUID version 7). */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** Returns a new id. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Returns a new id that sorts at a moment of the past, for history that comes in late. */
    public static UUID at(Instant moment) {
        return GENERATOR.construct(moment.toEpochMilli());
    }
}
