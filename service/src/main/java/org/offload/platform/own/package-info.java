/** What somebody does with their own account: choosing a password, and where they are signed in. */
@NullMarked
package org.offload.platform.own;

import org.jspecify.annotations.NullMarked;
