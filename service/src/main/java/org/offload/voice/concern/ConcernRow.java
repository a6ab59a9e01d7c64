package org.offload.voice.concern;

import java.util.List;

/**
 * A concern as a row of a list, in words.
 *
 * @param late how late it is, and with whom; empty in time
 * @param place empty for none
 */
public record ConcernRow(
        String path,
        String title,
        String state,
        String late,
        List<String> marks,
        String clock,
        String age,
        String place,
        String owner,
        String meToo) {

    public ConcernRow {
        marks = List.copyOf(marks);
    }
}
