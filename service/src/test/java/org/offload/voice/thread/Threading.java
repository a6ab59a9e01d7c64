package org.offload.voice.thread;

import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.platform.User;

import java.util.List;

/** Made-up threads, begun at somebody's desk. */
public final class Threading {

    static final String LIST = "/voice/threads";

    private final Office office;

    /** Begins at the desks of an office. */
    public Threading(Office office) {
        this.office = office;
    }

    /** Begins a thread and returns its path. */
    public String begun(User by, String title, String text) {
        return pathOf(
                office.desk(by)
                        .post(LIST + "/new", "kind", "ARTICLE", "title", title, "opening", text)
                        .location());
    }

    /** Hides a text and removes it, each by a moderator of its own; the second one is returned. */
    public Desk removed(String path, String number, String reason) {
        int version =
                Integer.parseInt(
                        office.list(
                                        "select version::text from voice.slot where thread_id ="
                                            + " cast(? as uuid) and comment || case when reply = 0"
                                            + " then '' else '.' || reply end = ?",
                                        id(path),
                                        number)
                                .getFirst());
        decide(office.desk(AUnit.MODERATOR), path, number, "HIDE", reason, version);
        Desk second = office.desk(AUnit.APPEAL);
        decide(second, path, number, "REMOVE", reason, version + 1);
        return second;
    }

    private static void decide(
            Desk by, String path, String number, String act, String reason, int version) {
        String[] fields = {"act", act, "reason", reason, "version", String.valueOf(version)};
        by.post(path + "/" + number + "/moderate", fields);
    }

    /** Lets the hour pass in which texts are forgotten. */
    public void forget() {
        office.bean(Forgetting.class).removed();
        office.bean(Forgetting.class).decided();
    }

    /** Comments, and returns the place of the comment. */
    String comment(Desk by, String path, String text) {
        return placeOf(by.post(path + "/comments", "text", text).location());
    }

    /** Answers a comment or a reply, and returns the place of the answer. */
    String reply(Desk by, String path, String to, String text) {
        return placeOf(by.post(path + "/comments/" + to + "/replies", "text", text).location());
    }

    /** Returns the numbers of a thread with their states, in the order of the page. */
    List<String> places(String path) {
        return office.list(
                "select comment || '.' || reply || ' ' || state from voice.slot"
                        + " where thread_id = cast(? as uuid) and comment > 0"
                        + " order by comment, reply",
                id(path));
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String pathOf(String location) {
        return location.replaceFirst("[?#].*", "");
    }

    private static String placeOf(String location) {
        return location.replaceFirst(".*#", "");
    }
}
