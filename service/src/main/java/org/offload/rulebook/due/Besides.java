package org.offload.rulebook.due;

import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rulebook asks of a case besides its contacts.
 *
 * @param attendance who goes where the person is seen away from the office
 * @param asksReview whether somebody must decide if a review is needed
 * @param pauses what cannot be worked on meanwhile
 */
public record Besides(Attendance attendance, boolean asksReview, Set<Component> pauses) {

    public Besides {
        pauses = Set.copyOf(pauses);
    }

    /** Returns what the row that decided asks for, and the restrictions on who goes. */
    static Besides of(Decision decision) {
        return new Besides(
                decision.attendance(),
                decision.row().map(ContactRow::asksReview).orElse(false),
                decision.row().map(ContactRow::pauses).orElseGet(Set::of));
    }

    /** Reads it as it is stored: the pauses with a space between. */
    public static Besides read(String attendance, boolean asksReview, String pauses) {
        Set<Component> components = EnumSet.noneOf(Component.class);
        Arrays.stream(pauses.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Component::valueOf)
                .forEach(components::add);
        return new Besides(Attendance.valueOf(attendance), asksReview, components);
    }

    /** Returns the pauses as they are stored. */
    String pausesText() {
        return pauses.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
