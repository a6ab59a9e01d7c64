/** What those see who look after safe places of work: open concerns by workplace and by item. */
@NullMarked
package org.offload.voice.safety;

import org.jspecify.annotations.NullMarked;
