/** What a case asks for: its lines on My day. */
@NullMarked
package org.offload.caseload.day;

import org.jspecify.annotations.NullMarked;
