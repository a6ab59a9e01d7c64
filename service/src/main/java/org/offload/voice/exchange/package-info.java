/** Threads from elsewhere, and threads for elsewhere. */
@NullMarked
package org.offload.voice.exchange;

import org.jspecify.annotations.NullMarked;
