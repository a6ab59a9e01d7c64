/** Single sign-on at a provider of the organisation, by OpenID Connect. */
@NullMarked
package org.offload.platform.oidc;

import org.jspecify.annotations.NullMarked;
