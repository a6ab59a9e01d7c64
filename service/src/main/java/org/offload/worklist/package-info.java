/** My day: one line per thing to do, and its way from one person to another. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation"})
package org.offload.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
