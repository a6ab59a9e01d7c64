package org.offload.journey;

import com.microsoft.playwright.Page;

/**
 * A keyboard that counts. Each key of a chord counts, so that Ctrl + Enter is two; letters that are
 * typed as text are counted apart.
 */
final class Keys {

    private final Page page;
    private int presses;
    private int typed;

    Keys(Page page) {
        this.page = page;
    }

    /** Presses keys one after another; a chord is written {@code Control+Enter}. */
    Keys press(String... keys) {
        for (String key : keys) {
            presses += key.split("\\+").length;
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        typed += text.codePointCount(0, text.length());
        page.keyboard().type(text);
        return this;
    }

    /** Goes on with Tab to an element; every Tab counts. */
    Keys tabTo(String selector) {
        return stepTo("Tab", selector);
    }

    /** Goes back with Shift + Tab to an element; both keys count each time. */
    Keys tabBackTo(String selector) {
        return stepTo("Shift+Tab", selector);
    }

    private Keys stepTo(String key, String selector) {
        for (int i = 0; i < 80; i++) {
            if (isOn(selector)) {
                return this;
            }
            press(key);
        }
        throw new AssertionError("No key leads to " + selector);
    }

    /** Answers whether the focus is on an element. */
    boolean isOn(String selector) {
        return (Boolean)
                page.evaluate("s => document.activeElement?.matches(s) ?? false", selector);
    }

    int presses() {
        return presses;
    }

    int typed() {
        return typed;
    }

    /** Counts from nothing again. */
    void reset() {
        presses = 0;
        typed = 0;
    }
}
