/** Handing a line to somebody else. */
@NullMarked
package org.offload.worklist.offload;

import org.jspecify.annotations.NullMarked;
