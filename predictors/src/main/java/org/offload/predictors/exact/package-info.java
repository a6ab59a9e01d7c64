/** Decimal arithmetic with 34 digits. */
@NullMarked
package org.offload.predictors.exact;

import org.jspecify.annotations.NullMarked;
