/** The pages on which rulebooks are read. */
@NullMarked
package org.offload.rulebook.desk;

import org.jspecify.annotations.NullMarked;
