/** Backup and restore: all data, consistent and whole, in a folder. */
@NullMarked
package org.offload.platform.backup;

import org.jspecify.annotations.NullMarked;
