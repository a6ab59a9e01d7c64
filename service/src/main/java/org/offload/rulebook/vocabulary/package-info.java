/** The words in which a table asks and answers. */
@NullMarked
package org.offload.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
