/** The application's clock and the working days. */
@NullMarked
package org.offload.platform.clock;

import org.jspecify.annotations.NullMarked;
