/** The programme needs identifier. */
@NullMarked
package org.offload.predictors.programme;

import org.jspecify.annotations.NullMarked;
