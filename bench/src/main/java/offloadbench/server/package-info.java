/** Offload as processes on this machine: start, stop, kill, and what they use. */
@NullMarked
package offloadbench.server;

import org.jspecify.annotations.NullMarked;
