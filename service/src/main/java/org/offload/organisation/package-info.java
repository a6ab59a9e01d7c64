/** Regions, probation delivery units, teams and staff, and the register of places. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package org.offload.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
