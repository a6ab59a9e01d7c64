package org.offload.rulebook.edit;

import org.offload.rulebook.book.Layer;
import org.offload.rulebook.book.Setting;

import java.util.List;

/** What a draft says of itself, and its settings. */
record About(String name, Layer layer, String reason, List<Setting> settings) {

    About {
        settings = List.copyOf(settings);
    }
}
