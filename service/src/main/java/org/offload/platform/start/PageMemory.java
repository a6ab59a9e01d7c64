package org.offload.platform.start;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/** How much of the record PostgreSQL keeps at hand: it takes it only as the record grows. */
final class PageMemory {

    private static final int SHARE = 8;
    private static final long LEAST = 256; // MB
    private static final long MOST = 2048;

    private PageMemory() {}

    /** Returns the setting {@code shared_buffers} for this machine: an eighth of its memory. */
    static String ofThisMachine() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(machine.getTotalMemorySize());
    }

    /** Returns it for so many bytes. */
    static String of(long bytes) {
        return Math.clamp((bytes >> 20) / SHARE, LEAST, MOST) + "MB";
    }
}
