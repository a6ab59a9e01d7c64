/** Two processes on one database, restarted in turn while people work. */
@NullMarked
package offloadbench.rolling;

import org.jspecify.annotations.NullMarked;
