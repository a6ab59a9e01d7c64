package org.offload.rulebook.publish;

import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.UUID;

/** Putting a draft in force. */
public record PublishPage(
        Frame frame, Form form, UUID id, String name, int version, List<ChoiceGroup> areas)
        implements Page {

    public PublishPage {
        areas = List.copyOf(areas);
    }
}
