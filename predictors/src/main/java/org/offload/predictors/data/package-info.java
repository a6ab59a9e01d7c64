/** Coefficients and offence codes, read once from files of the module. */
@NullMarked
package org.offload.predictors.data;

import org.jspecify.annotations.NullMarked;
