package org.offload.journey;

/** What somebody does below a thread to say something without a name. */
final class Unnamed {

    private Unnamed() {}

    /** Begins a thread by name, and returns its path. */
    static String begun(Visitor ben) {
        ben.open("/voice/threads/new");
        ben.field("Question").check();
        ben.field("Title").fill("Where is the gel?");
        ben.page().locator("#opening").fill("Nobody knows.");
        ben.press("Publish");
        return ben.path().replaceFirst("[?#].*", "");
    }

    /** Tokens are fresh in a new browser, so it is posted at once on purpose. */
    static void say(Visitor ada, String text) {
        ada.page().locator("[data-part=now]").waitFor();
        ada.page().locator("#unnamed-text").fill(text);
        ada.press("Post now instead");
        state(ada, "Taken. It appears within 10 minutes");
    }

    /** Waits until the box says something. */
    static void state(Visitor ada, String words) {
        ada.page().locator("[data-part=state]:has-text('" + words + "')").waitFor();
    }
}
