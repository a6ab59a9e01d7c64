/** What a delivery model stops of a sentence, and lets go on again. */
@NullMarked
package org.offload.caseload.pause;

import org.jspecify.annotations.NullMarked;
