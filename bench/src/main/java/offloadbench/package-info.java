/** Measures the running server, and kills it: {@code ./offload bench}. */
@NullMarked
package offloadbench;

import org.jspecify.annotations.NullMarked;
