/** The places page and the stored facts about places. */
@NullMarked
package org.offload.workplace.place;

import org.jspecify.annotations.NullMarked;
