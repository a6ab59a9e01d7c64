/** What the record alone says by the predictors: scores and tier, and what each is made of. */
@NullMarked
package org.offload.caseload.score;

import org.jspecify.annotations.NullMarked;
