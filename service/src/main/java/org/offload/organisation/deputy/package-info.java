/** Who stands in for the lead of a team. */
@NullMarked
package org.offload.organisation.deputy;

import org.jspecify.annotations.NullMarked;
