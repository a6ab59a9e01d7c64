/** How a page becomes HTML: the frame, the form parts, the error pages. */
@NullMarked
package org.offload.platform.page;

import org.jspecify.annotations.NullMarked;
