/** Rulebooks in plain words. */
@NullMarked
package org.offload.rulebook.words;

import org.jspecify.annotations.NullMarked;
