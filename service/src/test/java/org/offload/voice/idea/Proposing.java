package org.offload.voice.idea;

import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.platform.User;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What colleagues say and do about one idea. */
final class Proposing {

    static final String LIST = "/voice/ideas";

    private final Office office;
    private final String path;

    private Proposing(Office office, String path) {
        this.office = office;
        this.path = path;
    }

    static Proposing begun(Office office, User by, String title) {
        String to =
                office.desk(by)
                        .post(LIST + "/new", "title", title, "text", "At each door.")
                        .location();
        return new Proposing(office, to.replaceFirst("[?].*", ""));
    }

    String path() {
        return path;
    }

    Answer page(User user) {
        return office.desk(user).get(path);
    }

    Answer agree(User user) {
        return office.desk(user).post(path + "/agree");
    }

    /** Objects from the page as it is now. */
    Answer object(User user, String reason) {
        String version = office.desk(user).get(path + "/object").value("version");
        return office.desk(user).post(path + "/object", "version", version, "reason", reason);
    }

    Answer withdraw(User user) {
        return office.desk(user).post(path + "/withdraw");
    }

    Answer comment(User user, String text) {
        return office.desk(user).post(path + "/comments", "text", text);
    }

    String state() {
        return office.list("select state from voice.idea where idea_id::text = ?", id()).getFirst();
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String version() {
        return office.list("select version from voice.idea where idea_id::text = ?", id())
                .getFirst();
    }

    /** Takes a step from the page as it is now. */
    Answer take(User user, IdeaStep step, String... fields) {
        List<String> all = new ArrayList<>(List.of("version", version()));
        all.addAll(List.of(fields));
        return office.desk(user).post(path + step.path(), all.toArray(String[]::new));
    }

    /** Has Ben decide, who has until the 24th. */
    Proposing named() {
        take(AUnit.EXECUTIVE, IdeaStep.NAME, "who", "N8BEN", "due", "24/4/2020");
        return this;
    }

    Proposing decided(Decision decision) {
        named();
        take(
                AUnit.BEN,
                IdeaStep.DECIDE,
                "decision",
                decision.name(),
                "until",
                "30/6/2020",
                "text",
                "Because of the costs.");
        return this;
    }

    void goTo(String moment) {
        OnTuesday.goTo(office.clock(), LocalDateTime.parse(moment));
    }
}
