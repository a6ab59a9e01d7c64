/** Starting and stopping: data folder, embedded database, migrations, commands. */
@NullMarked
package org.offload.platform.start;

import org.jspecify.annotations.NullMarked;
