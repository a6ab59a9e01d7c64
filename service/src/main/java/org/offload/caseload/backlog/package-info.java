/** What is still owed of unpaid work and programmes, and which order ends first. */
@NullMarked
package org.offload.caseload.backlog;

import org.jspecify.annotations.NullMarked;
