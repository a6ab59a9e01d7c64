/** People at their desks: signed in, they ask for pages and send forms over HTTP. */
@NullMarked
package offloadbench.desk;

import org.jspecify.annotations.NullMarked;
