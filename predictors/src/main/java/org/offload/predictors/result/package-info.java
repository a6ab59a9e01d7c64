/** What comes out: a score, or why there is none, and the explanation. */
@NullMarked
package org.offload.predictors.result;

import org.jspecify.annotations.NullMarked;
