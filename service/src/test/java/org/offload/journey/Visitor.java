package org.offload.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody with a browser of their own. */
final class Visitor {

    /** The browser says so of every page that is not a 200, and that is wanted. */
    private static final Pattern STATUS =
            Pattern.compile(
                    "Failed to load resource: the server responded with a status of"
                            + " (401|403|404|409|422|500).*");

    private final BrowserContext context;
    private final String base;
    private final Page page;
    private final Keys keys;
    private final List<String> faults = new ArrayList<>();
    private int pages;

    Visitor(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        context.onConsoleMessage(
                said -> {
                    boolean isStatus =
                            STATUS.matcher(said.text()).matches()
                                    && !said.location().contains("/assets/");
                    if (said.type().equals("error") && !isStatus) {
                        faults.add(said.text());
                    }
                });
        context.onWebError(error -> faults.add(error.error()));
        this.page = context.newPage();
        page.onFrameNavigated(frame -> pages += frame.equals(page.mainFrame()) ? 1 : 0);
        this.keys = new Keys(page);
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Keys keys() {
        return keys;
    }

    /** Begins to count what a job costs, on the page that is open. */
    void beginJob() {
        pages = 1;
        keys.reset();
    }

    /** Returns what the job has cost up to the page that is open. */
    Cost cost() {
        return new Cost(pages, keys.presses(), keys.typed());
    }

    List<String> faults() {
        return faults;
    }

    /** Returns the cookies, so that another browser can go on as the same person. */
    String state() {
        return context.storageState();
    }

    /** Opens a page by its path; returns its status. */
    int open(String path) {
        Response response = page.navigate(base + path);
        return Objects.requireNonNull(response).status();
    }

    /** Waits for the page with this path; stars stand for anything. */
    void until(String path) {
        page.waitForURL(base + path);
    }

    /** Waits until the focus is on an element, so that a key reaches it. */
    void untilOn(String selector) {
        page.waitForFunction("s => document.activeElement?.matches(s)", selector);
    }

    /** Opens one more tab at a path. */
    Page tab(String path) {
        Page tab = context.newPage();
        tab.navigate(base + path);
        return tab;
    }

    /** Returns the path of the page, query included. */
    String path() {
        return pathOf(page.url());
    }

    String pathOf(String url) {
        return url.substring(base.length());
    }

    void signIn(Staff who) {
        open("/sign-in");
        signInHere(who);
    }

    /** Fills in the sign-in page that is open. */
    void signInHere(Staff who) {
        page.getByLabel("User name").fill(who.username());
        page.getByLabel("Password").fill(Office.PASSWORD);
        press("Sign in");
    }

    /** Ends the session on the server, as the idle time-out does. */
    void endSession(Office office) {
        office.jdbc()
                .sql("delete from platform.spring_session where session_id = :id")
                .param("id", sessionId())
                .update();
    }

    /** Has the session begun so long ago. */
    void ageSession(Office office, Duration age) {
        office.jdbc()
                .sql(
                        "update platform.spring_session set creation_time = creation_time - :age"
                                + " where session_id = :id")
                .param("age", age.toMillis())
                .param("id", sessionId())
                .update();
    }

    private String sessionId() {
        String cookie =
                context.cookies().stream()
                        .filter(one -> one.name.equals("offload"))
                        .map(one -> one.value)
                        .findFirst()
                        .orElseThrow();
        return new String(Base64.getDecoder().decode(cookie), UTF_8);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Presses the button with this name. */
    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    /** Returns all text that is to be seen. */
    String text() {
        return page.locator("body").innerText();
    }

    String title() {
        return page.title();
    }
}
