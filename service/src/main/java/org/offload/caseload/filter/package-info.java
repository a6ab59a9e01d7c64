/** By what a list may be narrowed. */
@NullMarked
package org.offload.caseload.filter;

import org.jspecify.annotations.NullMarked;
