/** Rulebooks: their versions, areas and dates, and which one is in force. */
@NullMarked
package org.offload.rulebook.book;

import org.jspecify.annotations.NullMarked;
