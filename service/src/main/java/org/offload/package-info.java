/** Offload, a system for probation. Start with {@code docs/guides/house.md}. */
@NullMarked
package org.offload;

import org.jspecify.annotations.NullMarked;
