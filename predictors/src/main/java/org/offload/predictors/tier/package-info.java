/** The tier of a case: the current one, A to G, and the older one of protect and change. */
@NullMarked
package org.offload.predictors.tier;

import org.jspecify.annotations.NullMarked;
