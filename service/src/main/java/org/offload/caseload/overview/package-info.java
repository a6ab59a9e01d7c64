/** The case page and the contact log. */
@NullMarked
package org.offload.caseload.overview;

import org.jspecify.annotations.NullMarked;
