/** Delivery models: who must be seen, how, by when and why, dated and scoped. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "organisation",
            "correspondence",
            "workplace",
            "worklist",
            "caseload"
        })
package org.offload.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
