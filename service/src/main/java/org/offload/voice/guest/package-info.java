/**
 * Takes texts from people outside the service, and tells them what became of them by a code. It
 * keeps what they write and nothing of who they are.
 */
@NullMarked
package org.offload.voice.guest;

import org.jspecify.annotations.NullMarked;
