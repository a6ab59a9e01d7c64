package org.offload.rulebook.words;

import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Words;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.AreaKind;
import org.offload.rulebook.book.Areas;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The areas that a form offers. */
@Component
public class AreaChoices {

    private final Areas areas;
    private final Words words;

    AreaChoices(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /**
     * Returns them in groups, the nation first; before them none, so that nobody takes it unseen.
     */
    public List<ChoiceGroup> all() {
        List<ChoiceGroup> groups = new ArrayList<>();
        groups.add(
                new ChoiceGroup(
                        "",
                        List.of(
                                Choice.of("", words.say("rulebook.area.none")),
                                Choice.of(value(Area.NATION), words.say("rulebook.area.NATION")))));
        List<Areas.Named> all = areas.all();
        for (AreaKind kind : List.of(AreaKind.UNIT, AreaKind.REGION, AreaKind.PLACE)) {
            groups.add(
                    new ChoiceGroup(
                            words.name("rulebook.area", kind),
                            all.stream()
                                    .filter(one -> one.area().kind() == kind)
                                    .map(one -> Choice.of(value(one.area()), one.name()))
                                    .toList()));
        }
        return groups;
    }

    /** Returns the area that a form has named; none if there is no such area. */
    public Optional<Area> find(String value) {
        return Stream.concat(Stream.of(Area.NATION), areas.all().stream().map(Areas.Named::area))
                .filter(area -> value(area).equals(value))
                .findFirst();
    }

    private static String value(Area area) {
        return area.kind() == AreaKind.NATION
                ? area.kind().name()
                : area.kind() + " " + area.code();
    }
}
