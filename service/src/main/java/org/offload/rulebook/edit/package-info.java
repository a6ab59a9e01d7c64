/** The desk of whoever writes rulebooks: drafts, their rows, settings and files. */
@NullMarked
package org.offload.rulebook.edit;

import org.jspecify.annotations.NullMarked;
