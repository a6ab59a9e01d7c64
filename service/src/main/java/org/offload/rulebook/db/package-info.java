/** The migrations of this module. */
@NullMarked
package org.offload.rulebook.db;

import org.jspecify.annotations.NullMarked;
