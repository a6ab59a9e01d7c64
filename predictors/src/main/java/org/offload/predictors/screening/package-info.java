/** Maturity, learning disabilities and challenges, personality disorder pathway. */
@NullMarked
package org.offload.predictors.screening;

import org.jspecify.annotations.NullMarked;
