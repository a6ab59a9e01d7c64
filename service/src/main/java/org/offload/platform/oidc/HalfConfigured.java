package org.offload.platform.oidc;

/** Ends a start whose single sign-on is configured by half. */
class HalfConfigured extends RuntimeException {

    private static final long serialVersionUID = 1;

    HalfConfigured(String what) {
        super(what);
    }
}
