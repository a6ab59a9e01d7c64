package org.offload.rulebook.desk;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * One version of a rulebook.
 *
 * @param state in words
 * @param days on which it holds, in words
 * @param progress how far its cases have been worked out; empty if nothing is going on
 * @param going whether that goes on, so that it is worth looking again
 * @param version among those of its name, in words
 * @param mayCopy whether somebody may make a draft of it
 * @param mayPreview whether it is a draft or has not begun, for somebody who may publish
 * @param mayPublish whether it is a draft, for somebody who may
 * @param mayCompare whether it is a draft, for somebody who works with cases
 * @param mayEnd whether it is in force or will be, for somebody who may
 */
public record BookPage(
        Frame frame,
        String path,
        String version,
        String state,
        String area,
        String days,
        String reason,
        String author,
        String progress,
        boolean going,
        boolean mayCopy,
        boolean mayPreview,
        boolean mayPublish,
        boolean mayCompare,
        boolean mayEnd,
        DraftPart draft,
        List<String> settings,
        List<BookRow> contact,
        List<BookRow> restriction)
        implements Page {

    public BookPage {
        settings = List.copyOf(settings);
        contact = List.copyOf(contact);
        restriction = List.copyOf(restriction);
    }
}
