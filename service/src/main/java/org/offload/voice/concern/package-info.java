/** Concerns: something that needs an answer, by name and date. */
@NullMarked
package org.offload.voice.concern;

import org.jspecify.annotations.NullMarked;
