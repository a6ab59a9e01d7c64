/** What a contact is about: the person, an event, a requirement or a condition of a licence. */
@NullMarked
package org.offload.caseload.relation;

import org.jspecify.annotations.NullMarked;
