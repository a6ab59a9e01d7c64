/** Putting a rulebook in force for an area, and ending it. */
@NullMarked
package org.offload.rulebook.publish;

import org.jspecify.annotations.NullMarked;
