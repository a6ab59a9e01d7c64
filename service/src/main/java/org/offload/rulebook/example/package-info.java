/** Cases with what a rulebook must say of them, kept with it and tried before it is published. */
@NullMarked
package org.offload.rulebook.example;

import org.jspecify.annotations.NullMarked;
