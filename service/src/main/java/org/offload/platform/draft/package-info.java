/** What was typed and not yet saved. */
@NullMarked
package org.offload.platform.draft;

import org.jspecify.annotations.NullMarked;
