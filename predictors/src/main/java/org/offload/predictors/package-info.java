/** Scores of reoffending and the instruments beside them, one at a time or many at once. */
@NullMarked
package org.offload.predictors;

import org.jspecify.annotations.NullMarked;
