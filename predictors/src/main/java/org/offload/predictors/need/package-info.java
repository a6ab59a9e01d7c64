/** Scores of the sections of an assessment, and which of them are needs. */
@NullMarked
package org.offload.predictors.need;

import org.jspecify.annotations.NullMarked;
