/** The three logistic predictors: all, violent and serious violent reoffending. */
@NullMarked
package org.offload.predictors.reoffending;

import org.jspecify.annotations.NullMarked;
