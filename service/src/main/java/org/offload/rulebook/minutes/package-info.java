/** How many minutes a contact takes: a dated setting, by way of meeting. */
@NullMarked
package org.offload.rulebook.minutes;

import org.jspecify.annotations.NullMarked;
