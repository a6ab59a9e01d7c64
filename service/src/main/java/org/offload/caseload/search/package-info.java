/** Finding a person. */
@NullMarked
package org.offload.caseload.search;

import org.jspecify.annotations.NullMarked;
