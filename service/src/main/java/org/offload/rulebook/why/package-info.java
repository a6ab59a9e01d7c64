/** Why a case waits for what it waits for, and what it waited for before. */
@NullMarked
package org.offload.rulebook.why;

import org.jspecify.annotations.NullMarked;
