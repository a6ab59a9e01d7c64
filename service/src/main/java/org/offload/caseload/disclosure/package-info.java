/** All that is held of a person, for the person. */
@NullMarked
package org.offload.caseload.disclosure;

import org.jspecify.annotations.NullMarked;
