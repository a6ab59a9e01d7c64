/** The same pages at one size after the other. */
@NullMarked
package offloadbench.growth;

import org.jspecify.annotations.NullMarked;
