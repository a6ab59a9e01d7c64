/** Drawing tokens: who is signed in gets some each day. Knows no text and nobody's token. */
@NullMarked
package org.offload.voice.draw;

import org.jspecify.annotations.NullMarked;
