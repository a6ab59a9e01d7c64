/** The pages of the audit: who looked at a person, what a user looked at. */
@NullMarked
package org.offload.platform.looks;

import org.jspecify.annotations.NullMarked;
