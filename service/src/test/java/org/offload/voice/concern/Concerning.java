package org.offload.voice.concern;

import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.platform.User;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What colleagues do about one concern. */
final class Concerning {

    private final Office office;
    private final String path;

    private Concerning(Office office, String path) {
        this.office = office;
        this.path = path;
    }

    static Map<String, String> form(String... changes) {
        Map<String, String> form =
                new TreeMap<>(
                        Map.of(
                                "title", "No soap at the sinks",
                                "text", "There has been none since Friday.",
                                "signature", "SIGNED"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    static Concerning raise(Office office, User user, String... changes) {
        String to = office.desk(user).post("/voice/concerns/new", form(changes)).location();
        return new Concerning(office, to.replaceFirst("[?].*", ""));
    }

    String path() {
        return path;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Answer page(User user) {
        return office.desk(user).get(path);
    }

    String state() {
        return office.list("select state from voice.concern where concern_id::text = ?", id())
                .getFirst();
    }

    int version() {
        return office.jdbc()
                .sql("select version from voice.concern where concern_id::text = ?")
                .param(id())
                .query(Integer.class)
                .single();
    }

    /** Takes a step from the page as it is now. */
    Answer take(User user, Step step, String... fields) {
        List<String> all = new ArrayList<>(List.of("version", String.valueOf(version())));
        all.addAll(List.of(fields));
        return office.desk(user).post(address(step), all.toArray(String[]::new));
    }

    String address(Step step) {
        return path + (step.isAnswer() ? "/answer/" : "/steps/") + step.path();
    }

    /** Takes it to Ben, who has until the 24th. */
    Concerning assigned() {
        take(AUnit.EXECUTIVE, Step.ACKNOWLEDGE, "text", "Read.");
        take(AUnit.EXECUTIVE, Step.ASSIGN, "who", "N8BEN", "due", "24/4/2020");
        return this;
    }

    Concerning proposed() {
        assigned();
        take(AUnit.BEN, Step.START);
        take(AUnit.BEN, Step.PROPOSE, "outcome", "DONE", "text", "Soap is there.");
        return this;
    }

    void goTo(String moment) {
        OnTuesday.goTo(office.clock(), LocalDateTime.parse(moment));
    }
}
