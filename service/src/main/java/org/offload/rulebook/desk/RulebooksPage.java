package org.offload.rulebook.desk;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The rulebooks.
 *
 * @param now in force somewhere today
 * @param drafts not published yet
 * @param before ended, replaced or given up
 */
public record RulebooksPage(Frame frame, List<Row> now, List<Row> drafts, List<Row> before)
        implements Page {

    public RulebooksPage {
        now = List.copyOf(now);
        drafts = List.copyOf(drafts);
        before = List.copyOf(before);
    }

    /** One of them in words. */
    public record Row(
            String path, String name, String version, String area, String days, String reason) {}
}
