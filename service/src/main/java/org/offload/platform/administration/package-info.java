/** What is administered, on one page. */
@NullMarked
package org.offload.platform.administration;

import org.jspecify.annotations.NullMarked;
