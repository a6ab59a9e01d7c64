package org.offload.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Opens browsers for the people of the office. Whoever has signed in once stays signed in. */
final class Visitors {

    private static final Map<Staff, String> SIGNED_IN = new EnumMap<>(Staff.class);

    /** Drawing tokens takes a second of work in each new browser: most have drawn theirs today. */
    private static final String DRAWN =
            """
            const get = Storage.prototype.getItem;
            Storage.prototype.getItem = function (name) {
              const kept = get.call(this, name);
              if (kept !== null || !/^offload\\.voice\\.[0-9a-f-]+$/.test(name)) return kept;
              const day = document.documentElement.dataset.now?.slice(0, 10);
              const seed = "0".repeat(64);
              return JSON.stringify({ seed, day, seen: null, tokens: [], texts: {}, waiting: [] });
            };
            """;

    private final OneBrowser browser;
    private final int port;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(OneBrowser browser, int port) {
        this.browser = browser;
        this.port = port;
    }

    /** Returns the port of the application. */
    int port() {
        return port;
    }

    /** Somebody at a desk, signed in. */
    Visitor as(Staff who) {
        return open(signedIn(who), port);
    }

    /** Somebody at a desk, signed in, whose browser draws tokens as it does outside these tests. */
    Visitor drawing(Staff who) {
        return open(context(signedIn(who)), port);
    }

    /** Somebody at a desk, signed in, whose browser runs no script. */
    Visitor withoutScript(Staff who) {
        return open(signedIn(who).setJavaScriptEnabled(false), port);
    }

    /** Somebody whose requests go by another way. */
    Visitor as(Staff who, DroppingRelay relay) {
        return open(signedIn(who), relay.port());
    }

    /** Somebody whose browser runs no script and whose requests go by another way. */
    Visitor withoutScript(Staff who, DroppingRelay relay) {
        return open(signedIn(who).setJavaScriptEnabled(false), relay.port());
    }

    /** Somebody with a session of their own, which the journey may end. */
    Visitor afresh(Staff who) {
        Visitor visitor = stranger();
        visitor.signIn(who);
        return visitor;
    }

    /** Somebody with a session of their own and no script. */
    Visitor afreshWithoutScript(Staff who) {
        Visitor visitor = strangerWithoutScript();
        visitor.signIn(who);
        return visitor;
    }

    /** Somebody who is not signed in. */
    Visitor stranger() {
        return open(desk(), port);
    }

    /** Somebody who is not signed in, whose browser runs no script. */
    Visitor strangerWithoutScript() {
        return open(desk().setJavaScriptEnabled(false), port);
    }

    private Browser.NewContextOptions signedIn(Staff who) {
        if (!SIGNED_IN.containsKey(who)) {
            SIGNED_IN.put(who, afresh(who).state());
        }
        return desk().setStorageState(SIGNED_IN.get(who));
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions()
                .setViewportSize(PageCheck.DESK, PageCheck.DESK_HEIGHT)
                .setLocale("en-GB");
    }

    private Visitor open(Browser.NewContextOptions options, int at) {
        BrowserContext context = context(options);
        context.addInitScript(DRAWN);
        return open(context, at);
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.browser().newContext(options);
        context.setDefaultTimeout(15_000);
        return context;
    }

    private Visitor open(BrowserContext context, int at) {
        Visitor visitor = new Visitor(context, "http://127.0.0.1:" + at);
        all.add(visitor);
        return visitor;
    }

    /**
     * Empties every window; returns what the pages complained of. To close a profile while one of
     * its pages is still sending can wait for ever, and nothing bounds that: they end with the
     * browser.
     */
    List<String> leave() {
        all.stream()
                .flatMap(visitor -> visitor.context().pages().stream())
                .forEach(Visitors::empty);
        return all.stream().flatMap(visitor -> visitor.faults().stream()).toList();
    }

    private static void empty(Page page) {
        try {
            page.navigate("about:blank", new Page.NavigateOptions().setTimeout(5_000));
        } catch (PlaywrightException stuck) {
            // It stays as it is until the browser ends.
        }
    }
}
