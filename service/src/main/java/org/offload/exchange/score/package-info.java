/** {@code ./offload score} and {@code ./offload tier}: files of answers in, results out. */
@NullMarked
package org.offload.exchange.score;

import org.jspecify.annotations.NullMarked;
