/** What tables answer for a case, worked out by an engine for DMN. */
@NullMarked
package org.offload.rulebook.engine;

import org.jspecify.annotations.NullMarked;
