/** Many desks at once, and how long each answer took. */
@NullMarked
package offloadbench.load;

import org.jspecify.annotations.NullMarked;
