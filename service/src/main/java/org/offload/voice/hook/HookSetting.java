package org.offload.voice.hook;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a hook is set.
 *
 * @param days by when it has to be decided, counted from when it opened; a day on which nobody
 *     works becomes the next working day
 * @param basis in law, as it is shown
 * @param changedAt none as long as it is as it came
 */
record HookSetting(
        Hook hook,
        boolean isOn,
        int days,
        String basis,
        @Nullable Instant changedAt,
        String changedBy,
        int version) {}
