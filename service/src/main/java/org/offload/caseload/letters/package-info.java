/** What was let go and is to be posted or typed in, for those who look after the post of a team. */
@NullMarked
package org.offload.caseload.letters;

import org.jspecify.annotations.NullMarked;
