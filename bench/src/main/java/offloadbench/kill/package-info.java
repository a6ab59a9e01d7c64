/** Kills application and database while people work, and looks what became of their work. */
@NullMarked
package offloadbench.kill;

import org.jspecify.annotations.NullMarked;
