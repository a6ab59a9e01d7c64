/** What runs by the clock. */
@NullMarked
package org.offload.platform.schedule;

import org.jspecify.annotations.NullMarked;
