/** What the other system is told: a text to copy for each entry, and a file for each day. */
@NullMarked
package org.offload.caseload.outgoing;

import org.jspecify.annotations.NullMarked;
