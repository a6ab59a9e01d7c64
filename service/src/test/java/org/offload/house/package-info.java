/** The tests that keep the house: each rule has a twin that breaks it on purpose. */
@NullMarked
package org.offload.house;

import org.jspecify.annotations.NullMarked;
