/** Breaks what stands around the application while people work: disk, lines, clock. */
@NullMarked
package offloadbench.fault;

import org.jspecify.annotations.NullMarked;
