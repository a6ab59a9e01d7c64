/** How long a start takes. */
@NullMarked
package offloadbench.start;

import org.jspecify.annotations.NullMarked;
