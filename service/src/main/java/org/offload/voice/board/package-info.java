/**
 * Takes texts from whoever shows a token, and knows nobody: it stands on an origin without session,
 * and sees neither users nor addresses of machines.
 */
@NullMarked
package org.offload.voice.board;

import org.jspecify.annotations.NullMarked;
