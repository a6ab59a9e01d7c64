/** Compares what people were told with what is stored, and what is stored with itself. */
@NullMarked
package offloadbench.check;

import org.jspecify.annotations.NullMarked;
