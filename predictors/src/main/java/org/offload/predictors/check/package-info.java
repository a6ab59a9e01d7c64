/** Checks of answers, and what they find. */
@NullMarked
package org.offload.predictors.check;

import org.jspecify.annotations.NullMarked;
