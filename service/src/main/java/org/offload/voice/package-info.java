/** What staff say, signed or confidential, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation", "workplace"})
package org.offload.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
