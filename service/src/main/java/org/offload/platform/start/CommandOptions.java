package org.offload.platform.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

import java.util.ArrayList;
import java.util.List;

/** What may stand behind any other command's name: where the data is, then its own words. */
@Command
final class CommandOptions {

    @Mixin private Place place = new Place();

    @Unmatched private List<String> words = new ArrayList<>();

    Place place() {
        return place;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
