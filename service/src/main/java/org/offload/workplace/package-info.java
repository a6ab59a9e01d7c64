/** Whether a place may be used: its dated status and risk assessment. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation"})
package org.offload.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
