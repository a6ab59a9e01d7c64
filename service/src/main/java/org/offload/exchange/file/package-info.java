/** Files that come in: their lines, however they are packed, and what was not taken of them. */
@NullMarked
package org.offload.exchange.file;

import org.jspecify.annotations.NullMarked;
