/** Accounts: who may sign in, in which role on which days, and who keeps them. */
@NullMarked
package org.offload.platform.account;

import org.jspecify.annotations.NullMarked;
