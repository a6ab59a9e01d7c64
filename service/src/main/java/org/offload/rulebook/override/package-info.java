/** What is decided for one case in place of what a rulebook asks for, and who must agree to it. */
@NullMarked
package org.offload.rulebook.override;

import org.jspecify.annotations.NullMarked;
