/** Scores and tiers, one thread, by JMH. */
@NullMarked
package offloadbench.scores;

import org.jspecify.annotations.NullMarked;
