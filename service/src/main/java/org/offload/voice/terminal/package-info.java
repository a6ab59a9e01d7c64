/**
 * Saying something without a name from a terminal, for those who trust no page: a program of its
 * own, which runs on the device of whoever writes and keeps there what a browser would keep.
 */
@NullMarked
package org.offload.voice.terminal;

import org.jspecify.annotations.NullMarked;
