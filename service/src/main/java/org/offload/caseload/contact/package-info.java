/** Recording a contact: outcome, note and next appointment on one page. */
@NullMarked
package org.offload.caseload.contact;

import org.jspecify.annotations.NullMarked;
