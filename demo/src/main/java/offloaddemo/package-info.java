/**
 * The made-up service: one probation delivery unit on Tuesday 7 April 2020. Everybody in it is
 * invented; the places are real.
 */
@NullMarked
package offloaddemo;

import org.jspecify.annotations.NullMarked;
