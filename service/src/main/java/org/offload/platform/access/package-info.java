/** The guard before every page: one decision, from facts. */
@NullMarked
package org.offload.platform.access;

import org.jspecify.annotations.NullMarked;
