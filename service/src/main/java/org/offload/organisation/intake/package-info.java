/** Staff and teams from CSV files: each line is kept or named with what to mend. */
@NullMarked
package org.offload.organisation.intake;

import org.jspecify.annotations.NullMarked;
