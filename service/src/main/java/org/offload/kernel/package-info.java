/** Values that three modules or more speak. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.offload.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
