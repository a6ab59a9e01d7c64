/** The parole data of Georgia, as the US National Institute of Justice published them. */
@NullMarked
package org.offload.exchange.georgia;

import org.jspecify.annotations.NullMarked;
