/** Threads: an opening text with comments and replies, whose numbers never move. */
@NullMarked
package org.offload.voice.thread;

import org.jspecify.annotations.NullMarked;
