/** The document {@code docs/reliability.md}: each command writes its own part of it. */
@NullMarked
package offloadbench.reliability;

import org.jspecify.annotations.NullMarked;
