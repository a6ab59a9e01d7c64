/** The predictors of sexual reoffending, and the combined one. */
@NullMarked
package org.offload.predictors.sexual;

import org.jspecify.annotations.NullMarked;
