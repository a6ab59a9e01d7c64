/** Stored search terms. */
@NullMarked
package org.offload.platform.search;

import org.jspecify.annotations.NullMarked;
