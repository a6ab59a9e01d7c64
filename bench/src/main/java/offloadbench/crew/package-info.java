/** People who work: they read their day, record, book and hand over, whatever the server does. */
@NullMarked
package offloadbench.crew;

import org.jspecify.annotations.NullMarked;
