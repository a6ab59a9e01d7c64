/** What a rulebook would change, case by case, for those who work with the cases. */
@NullMarked
package org.offload.rulebook.compare;

import org.jspecify.annotations.NullMarked;
