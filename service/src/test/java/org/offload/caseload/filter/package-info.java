@NullMarked
package org.offload.caseload.filter;

import org.jspecify.annotations.NullMarked;
