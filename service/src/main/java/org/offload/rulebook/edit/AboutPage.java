package org.offload.rulebook.edit;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What a draft says of itself.
 *
 * @param path of the draft
 * @param version of the draft as it is saved
 * @param settings their names
 */
public record AboutPage(
        Frame frame,
        Form form,
        String path,
        String name,
        int version,
        List<Choice> layers,
        List<Choice> units,
        List<String> settings)
        implements Page {

    public AboutPage {
        layers = List.copyOf(layers);
        units = List.copyOf(units);
        settings = List.copyOf(settings);
    }
}
