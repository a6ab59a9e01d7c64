/** What people sent and what they were told, kept outside the server that is being tried. */
@NullMarked
package offloadbench.journal;

import org.jspecify.annotations.NullMarked;
