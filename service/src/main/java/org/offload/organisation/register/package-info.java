/** The stored register of the service. */
@NullMarked
package org.offload.organisation.register;

import org.jspecify.annotations.NullMarked;
