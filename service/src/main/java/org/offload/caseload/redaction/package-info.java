/** Taking a text out of a record, wherever it stands. */
@NullMarked
package org.offload.caseload.redaction;

import org.jspecify.annotations.NullMarked;
