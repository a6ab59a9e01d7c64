package org.offload.voice.report;

import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Reporting on hygiene and safety at a workplace. */
public record ReportPage(
        Frame frame,
        Form form,
        List<ChoiceGroup> places,
        List<Choice> placeTypes,
        List<Choice> providerTypes,
        List<Row> items,
        List<Choice> states,
        List<Choice> signatures)
        implements Page {

    public ReportPage {
        places = List.copyOf(places);
        placeTypes = List.copyOf(placeTypes);
        providerTypes = List.copyOf(providerTypes);
        items = List.copyOf(items);
        states = List.copyOf(states);
        signatures = List.copyOf(signatures);
    }

    /**
     * An item, by the names of its fields.
     *
     * @param state how it was found
     */
    public record Row(String state, String note) {}

    /** Answers whether the visitor is asked if they know how few work there. */
    public boolean asksIfSure() {
        return !form.value("sure").isEmpty()
                || form.problems().stream().anyMatch(one -> one.field().equals("sure"));
    }
}
