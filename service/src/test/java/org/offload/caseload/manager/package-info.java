@NullMarked
package org.offload.caseload.manager;

import org.jspecify.annotations.NullMarked;
