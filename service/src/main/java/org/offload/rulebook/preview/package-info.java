/** What a rulebook would change, before it is published. */
@NullMarked
package org.offload.rulebook.preview;

import org.jspecify.annotations.NullMarked;
