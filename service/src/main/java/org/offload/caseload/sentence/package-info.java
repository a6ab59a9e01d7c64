/** What a sentence asks of the person, in plain words, to read aloud or to print. */
@NullMarked
package org.offload.caseload.sentence;

import org.jspecify.annotations.NullMarked;
