/** How fast data come in by the bulk doors, beside COPY. */
@NullMarked
package offloadbench.bulk;

import org.jspecify.annotations.NullMarked;
