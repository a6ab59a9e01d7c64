/** The two tables of a rulebook: what they may hold, and their file. */
@NullMarked
package org.offload.rulebook.table;

import org.jspecify.annotations.NullMarked;
