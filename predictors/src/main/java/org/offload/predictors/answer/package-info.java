/** What is known of a person: questions, each with its type, and their answers. */
@NullMarked
package org.offload.predictors.answer;

import org.jspecify.annotations.NullMarked;
