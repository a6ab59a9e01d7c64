/** What a record is made of: stored, shown and changed by one mechanism for all kinds. */
@NullMarked
package org.offload.platform.part;

import org.jspecify.annotations.NullMarked;
