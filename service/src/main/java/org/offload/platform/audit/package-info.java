/** Who did what, append only. */
@NullMarked
package org.offload.platform.audit;

import org.jspecify.annotations.NullMarked;
