/** How fast a rulebook decides: for all cases, before it is published, and beside its engine. */
@NullMarked
package offloadbench.rules;

import org.jspecify.annotations.NullMarked;
