/** What must be mended in tables before they are published, and what is worth knowing. */
@NullMarked
package org.offload.rulebook.check;

import org.jspecify.annotations.NullMarked;
