package org.offload.platform.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether people may sign in with a password of Offload's own: {@code offload.passwords}. */
@Component
public class Passwords {

    private final boolean on;

    Passwords(@Value("${offload.passwords:true}") boolean on) {
        this.on = on;
    }

    /** Answers whether they may. */
    public boolean isOn() {
        return on;
    }
}
