package org.offload.platform;

/** Ends a request for something that is not there. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
