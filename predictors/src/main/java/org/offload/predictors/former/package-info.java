/** The previous generation: OGRS3, OGP, OVP. */
@NullMarked
package org.offload.predictors.former;

import org.jspecify.annotations.NullMarked;
