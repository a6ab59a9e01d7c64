/** The whole record: every part of it on one page, and each added and changed on one. */
@NullMarked
package org.offload.caseload.part;

import org.jspecify.annotations.NullMarked;
