/**
 * Files kept with a person or a contact: checked by content, stored once, taken away with a look.
 */
@NullMarked
package org.offload.caseload.attachment;

import org.jspecify.annotations.NullMarked;
