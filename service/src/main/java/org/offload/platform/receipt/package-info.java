/** Forms that are saved once. */
@NullMarked
package org.offload.platform.receipt;

import org.jspecify.annotations.NullMarked;
