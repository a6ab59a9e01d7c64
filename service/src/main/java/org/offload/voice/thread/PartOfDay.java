package org.offload.voice.thread;

import java.time.LocalTime;

/** When on a day something was, no finer. */
enum PartOfDay {
    NIGHT(0),
    MORNING(6),
    AFTERNOON(12),
    EVENING(18);

    private final int fromHour;

    PartOfDay(int fromHour) {
        this.fromHour = fromHour;
    }

    /** Returns when it begins. */
    LocalTime from() {
        return LocalTime.of(fromHour, 0);
    }

    static PartOfDay of(LocalTime time) {
        PartOfDay found = NIGHT;
        for (PartOfDay part : values()) {
            if (time.getHour() >= part.fromHour) {
                found = part;
            }
        }
        return found;
    }
}
