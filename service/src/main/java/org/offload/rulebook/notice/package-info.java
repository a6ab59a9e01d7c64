/** What of the rulebook somebody should look at, said at the head of My day. */
@NullMarked
package org.offload.rulebook.notice;

import org.jspecify.annotations.NullMarked;
