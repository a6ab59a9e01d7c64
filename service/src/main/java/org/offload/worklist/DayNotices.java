package org.offload.worklist;

import org.offload.platform.User;

import java.util.List;

/** What has changed for somebody as a whole, at the head of My day; an upper module supplies it. */
public interface DayNotices {

    /** Returns what there is to look at, the most important first. */
    List<Notice> of(User user);

    /** One of them, in words without a fact of anybody, and where it is looked at. */
    record Notice(String text, String link) {}
}
