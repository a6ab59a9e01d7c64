/** The server's own statements, caught in PostgreSQL's log and asked again by plain JDBC. */
@NullMarked
package offloadbench.replay;

import org.jspecify.annotations.NullMarked;
