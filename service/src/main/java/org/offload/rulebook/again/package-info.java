/** Working out many cases again, in batches, after a rule has changed and every night. */
@NullMarked
package org.offload.rulebook.again;

import org.jspecify.annotations.NullMarked;
