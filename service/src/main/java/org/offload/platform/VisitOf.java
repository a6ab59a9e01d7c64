package org.offload.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Makes the visit of a request outside a handler, such as in a filter. */
public interface VisitOf {

    /** Returns the visit; nobody is signed in before the guard has looked. */
    Visit request(HttpServletRequest request);
}
