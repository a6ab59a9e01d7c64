/** All that is held of a person, table by table. */
@NullMarked
package org.offload.platform.held;

import org.jspecify.annotations.NullMarked;
