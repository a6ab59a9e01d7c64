/** What every module stands on: start-up, sign-in, access, audit, clock, pages, saved forms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.offload.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
