/** Threads that anybody may read, without signing in: as pages and as feeds. Knows nobody. */
@NullMarked
package org.offload.voice.outside;

import org.jspecify.annotations.NullMarked;
