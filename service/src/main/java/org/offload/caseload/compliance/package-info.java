/** What contacts add up to: failures against the limit of an order, and days of a requirement. */
@NullMarked
package org.offload.caseload.compliance;

import org.jspecify.annotations.NullMarked;
