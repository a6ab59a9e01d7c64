/** What is measured of a page. */
@NullMarked
package offloadbench.page;

import org.jspecify.annotations.NullMarked;
