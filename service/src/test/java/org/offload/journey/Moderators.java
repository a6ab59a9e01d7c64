package org.offload.journey;

/** Two of them: what somebody else has hidden, Eva removes. */
final class Moderators {

    private Moderators() {}

    /** Removes a comment. */
    static void remove(Visitors visitors, Office office, int comment) {
        office.hideComment(comment);
        Visitor eva = visitors.as(Staff.EVA);
        eva.open("/voice/moderation");
        PageCheck.check(eva.page());
        eva.page().locator("a[href$='/" + comment + "/moderate']").click();
        eva.field("Remove it").check();
        eva.field("off topic").check();
        eva.press("Save the decision");
    }
}
