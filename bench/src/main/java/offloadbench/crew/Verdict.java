package offloadbench.crew;

import offloadbench.desk.Reply;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer to a form says about it. */
sealed interface Verdict {

    /** It is saved. */
    record Saved(String location) implements Verdict {}

    /** It is not saved, and somebody has to look at it. */
    record TurnedDown(String why) implements Verdict {}

    /** Something failed: it may be saved or not. */
    record Failed(String why) implements Verdict {}

    /** The session has ended. */
    record SignedOut() implements Verdict {}

    /** Notices after a form that could not be saved as it was meant. */
    Pattern NOT_SAVED = Pattern.compile("notice=[a-z.]*\\.(gone|already|notYet|notUndone)\\b");

    /** Reads an answer. */
    static Verdict of(Reply reply) {
        String location = reply.location();
        return switch (reply.status()) {
            case 302, 303 -> {
                Matcher notSaved = NOT_SAVED.matcher(location);
                if (location.contains("/sign-in")) {
                    yield new SignedOut();
                }
                yield notSaved.find()
                        ? new TurnedDown(notSaved.group(1))
                        : new Saved(path(location));
            }
            case 401 -> new SignedOut();
            case 200, 400, 403, 404, 409, 422 -> new TurnedDown("" + reply.status());
            default -> new Failed(reply.status() + " " + title(reply));
        };
    }

    private static String title(Reply reply) {
        try {
            return reply.document().select("h1").text();
        } catch (IOException brokenOff) {
            return "";
        }
    }

    /** A server may name itself in full, and be another one the next time. */
    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
