package org.offload.rulebook.minutes;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Taking back what was set for a later day.
 *
 * @param what way of meeting and minutes
 * @param days on which it would hold, in words
 */
public record TakeBackMinutesPage(Frame frame, Form form, String path, String what, String days)
        implements Page {}
