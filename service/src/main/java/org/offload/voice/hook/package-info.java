/** What the law asks for besides an answer, where a concern touches it; which of it is on. */
@NullMarked
package org.offload.voice.hook;

import org.jspecify.annotations.NullMarked;
