/** The due contacts of each case: decided, explained, kept. */
@NullMarked
package org.offload.rulebook.due;

import org.jspecify.annotations.NullMarked;
