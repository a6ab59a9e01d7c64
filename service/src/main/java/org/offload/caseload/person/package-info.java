/** Adding a person. */
@NullMarked
package org.offload.caseload.person;

import org.jspecify.annotations.NullMarked;
