package org.offload.rulebook.preview;

import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What a rulebook would change for an area.
 *
 * @param area in words
 * @param facts numbers with their names
 * @param moves from which way of meeting to which
 * @param bars visits, calls and hours a week, now and then, for the chart and its table
 * @param missing what would be missing, in words with numbers
 * @param places by office
 * @param staff by practitioner
 * @param day whose minutes the hours are counted by
 * @param takes minutes of a contact, by way of meeting
 */
public record PreviewPage(
        Frame frame,
        String path,
        Form form,
        List<ChoiceGroup> areas,
        String file,
        String area,
        List<Fact> facts,
        List<Move> moves,
        List<Bar> bars,
        List<Gap> missing,
        List<Share> places,
        List<Share> staff,
        String day,
        List<Takes> takes)
        implements Page {

    public PreviewPage {
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
        moves = List.copyOf(moves);
        bars = List.copyOf(bars);
        missing = List.copyOf(missing);
        places = List.copyOf(places);
        staff = List.copyOf(staff);
        takes = List.copyOf(takes);
    }

    /** A number and its name. */
    public record Fact(String name, String number) {}

    /** Cases that are met in one way now and in another then. */
    public record Move(String from, String to, String cases) {}

    /**
     * Something a week, now and then.
     *
     * @param nowWidth of the bar, 0 to 100; so is {@code thenWidth}
     */
    public record Bar(String name, String now, String then, int nowWidth, int thenWidth) {}

    /** How many cases miss something, now and then. */
    public record Gap(String what, String now, String then) {}

    /** How many minutes one contact takes. */
    public record Takes(String mode, int minutes) {}

    /** What one office or practitioner has, now and then, a week. */
    public record Share(
            String name,
            String cases,
            String seenNow,
            String seenThen,
            String hoursNow,
            String hoursThen) {}
}
