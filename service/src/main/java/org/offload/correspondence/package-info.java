/** What is written to people on probation: drafted, checked, let go, and sent by somebody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package org.offload.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
