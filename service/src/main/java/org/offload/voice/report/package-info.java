/** Hygiene and safety reports: what is present, short, absent or broken at a workplace. */
@NullMarked
package org.offload.voice.report;

import org.jspecify.annotations.NullMarked;
