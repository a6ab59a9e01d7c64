/** Rows of text as the public services write them, to be compared with what is computed here. */
@NullMarked
package org.offload.predictors.published;

import org.jspecify.annotations.NullMarked;
