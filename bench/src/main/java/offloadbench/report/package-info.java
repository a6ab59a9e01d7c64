/** The figures as documents, for people. */
@NullMarked
package offloadbench.report;

import org.jspecify.annotations.NullMarked;
