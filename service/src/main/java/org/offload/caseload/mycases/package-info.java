/** My cases: a list of one's own cases, of one's team or unit. */
@NullMarked
package org.offload.caseload.mycases;

import org.jspecify.annotations.NullMarked;
