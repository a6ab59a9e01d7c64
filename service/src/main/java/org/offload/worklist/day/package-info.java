/** My day. */
@NullMarked
package org.offload.worklist.day;

import org.jspecify.annotations.NullMarked;
