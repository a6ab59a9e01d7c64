/** Who is signed in where is kept in the database; here is what spares it work. */
@NullMarked
package org.offload.platform.session;

import org.jspecify.annotations.NullMarked;
