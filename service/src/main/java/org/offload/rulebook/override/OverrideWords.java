package org.offload.rulebook.override;

import org.offload.caseload.ContactMode;
import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.Weighed;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.vocabulary.Approver;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says overrides in plain words. */
@Component
class OverrideWords {

    private final Words words;
    private final ServiceClock clock;

    OverrideWords(Words words, ServiceClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Returns the ways that can be wished for. */
    List<Choice> modes() {
        List<Choice> modes = new ArrayList<>();
        modes.add(Choice.of("", words.say("rulebook.override.mode.choose")));
        WishFields.MODES.forEach(mode -> modes.add(Choice.of(mode.name(), mode(mode))));
        return modes;
    }

    private String mode(ContactMode mode) {
        return words.name("rulebook.mode", mode);
    }

    /** Returns the row that forbids something, with the reason that its author gave. */
    String row(InForce book, Weighed.Forbidden forbidden) {
        return switch (forbidden.table()) {
            case CONTACT -> contactRow(book, forbidden.row());
            case RESTRICTION -> restrictionRow(book, forbidden.row());
        };
    }

    private String contactRow(InForce book, String id) {
        List<ContactRow> rows = book.tables().contact();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return row("contact", book, i, rows.get(i).why());
            }
        }
        return book.name();
    }

    private String restrictionRow(InForce book, String id) {
        List<RestrictionRow> rows = book.tables().restriction();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return row("restriction", book, i, rows.get(i).why());
            }
        }
        return book.name();
    }

    private String row(String table, InForce book, int index, String why) {
        return words.say("rulebook.override.row." + table, book.name(), index + 1, why);
    }

    /** Returns what would become of a wish. */
    String weighed(InForce book, Weighed weighed) {
        return switch (weighed) {
            case Weighed.Same() -> words.say("rulebook.override.weighed.same");
            case Weighed.AtOnce() -> words.say("rulebook.override.weighed.atOnce");
            case Weighed.NeedsAgreement(Approver by) ->
                    words.name("rulebook.override.weighed.needs", by);
            case Weighed.Forbidden forbidden ->
                    words.say("rulebook.override.weighed.forbidden", row(book, forbidden));
        };
    }

    /** Returns how and how often. */
    String wanted(Way way) {
        String said = words.say("rulebook.way", mode(way.mode()), way.everyDays());
        return said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    /** Returns how, how often and how long. */
    String what(StoredOverride one) {
        return words.say("rulebook.override.what", wanted(one.way()), PlainDates.day(one.until()));
    }

    /** Returns an answer to a question of less contact. */
    String answer(String which) {
        return words.say("rulebook.answerOverride." + which);
    }

    /** Returns what the button says that ends it or takes it back. */
    String button(StoredOverride one) {
        return words.say(
                one.state() == OverrideState.ASKED
                        ? "rulebook.override.takeBack"
                        : "rulebook.override.end");
    }

    /** Returns who asked, and when. */
    String asked(StoredOverride one) {
        return words.say(
                "rulebook.override.asked",
                one.askedName(),
                PlainDates.moment(clock.localOf(one.askedAt())));
    }

    /** Returns how far it has come. */
    String state(StoredOverride one) {
        if (one.state() == OverrideState.IN_FORCE && !one.isInForce(clock.today())) {
            return words.say("rulebook.override.state.over");
        }
        if (one.state() == OverrideState.ASKED) {
            Approver approver = one.approver() == null ? Approver.SPO : one.approver();
            return words.name("rulebook.override.state.asked", approver);
        }
        return one.state() == OverrideState.ENDED ? ended(one) : settled(one);
    }

    private String ended(StoredOverride one) {
        return one.settledBy().isEmpty()
                ? words.say("rulebook.override.endedBy", one.endedBy())
                : words.say("rulebook.override.endedBy.agreed", one.endedBy(), one.settledBy());
    }

    private String settled(StoredOverride one) {
        String state = words.name("rulebook.override.state", one.state());
        if (one.settledBy().isEmpty()) {
            return state;
        }
        return one.answer().isEmpty()
                ? words.say("rulebook.override.settled", state, one.settledBy())
                : words.say("rulebook.override.settled.why", state, one.settledBy(), one.answer());
    }
}
