/** Cases by any combination of the facts that tables may ask about. */
@NullMarked
package org.offload.rulebook.finder;

import org.jspecify.annotations.NullMarked;
