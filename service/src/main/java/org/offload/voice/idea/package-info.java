/** Ideas: what staff propose to do differently, who decides, and what became of it. */
@NullMarked
package org.offload.voice.idea;

import org.jspecify.annotations.NullMarked;
