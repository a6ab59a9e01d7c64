/** Messages from draft to sent, and the pages of those who draft them. */
@NullMarked
package org.offload.correspondence.message;

import org.jspecify.annotations.NullMarked;
