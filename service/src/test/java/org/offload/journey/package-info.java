/** Journeys: what people do here from page to page, in a real browser. */
@NullMarked
package org.offload.journey;

import org.jspecify.annotations.NullMarked;
