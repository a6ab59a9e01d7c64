/** The record: people on probation, their events, registrations and contacts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "organisation",
            "correspondence",
            "workplace",
            "worklist"
        })
package org.offload.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
