@NullMarked
package offloaddemo;

import org.jspecify.annotations.NullMarked;
