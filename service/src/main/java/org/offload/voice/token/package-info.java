/** Tokens: whoever has one is staff, and nobody can tell who. Knows neither staff nor texts. */
@NullMarked
package org.offload.voice.token;

import org.jspecify.annotations.NullMarked;
