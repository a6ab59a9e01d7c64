/** The module's migrations. */
@NullMarked
package org.offload.caseload.db;

import org.jspecify.annotations.NullMarked;
