/** Built-in accounts, sign-in and sign-out, sessions. */
@NullMarked
package org.offload.platform.signin;

import org.jspecify.annotations.NullMarked;
