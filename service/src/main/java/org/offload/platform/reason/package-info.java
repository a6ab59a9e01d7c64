/** Why someone opens cases of other teams. */
@NullMarked
package org.offload.platform.reason;

import org.jspecify.annotations.NullMarked;
