/** What moderators have to look at: texts that wait, and what readers reported. */
@NullMarked
package org.offload.voice.moderation;

import org.jspecify.annotations.NullMarked;
