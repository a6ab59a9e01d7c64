package org.offload.platform.own;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Choosing a password by a one-time code. */
public record WelcomePage(Frame frame, Form form) implements Page {

    /** Returns what is to be mended in the code; empty if nothing. */
    public String wrongCode() {
        return form.problems().stream()
                .filter(problem -> problem.field().equals("code"))
                .findFirst()
                .map(frame.visit().words()::say)
                .orElse("");
    }
}
