/** What comes in from other systems. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "organisation",
            "workplace",
            "worklist",
            "caseload"
        })
package org.offload.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
