/** How fast staff are heard: texts without a name, and looking for words among very many texts. */
@NullMarked
package offloadbench.voice;

import org.jspecify.annotations.NullMarked;
