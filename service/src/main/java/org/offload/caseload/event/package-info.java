/** Adding an event with its sentence and requirements. */
@NullMarked
package org.offload.caseload.event;

import org.jspecify.annotations.NullMarked;
