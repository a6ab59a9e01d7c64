/** Days as one int. */
@NullMarked
package org.offload.predictors.day;

import org.jspecify.annotations.NullMarked;
