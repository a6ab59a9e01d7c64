package org.offload.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run; each visitor has a profile of their own in it. */
record OneBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/lib/chromium/chromium",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /**
     * Starts it.
     *
     * @throws AssertionError if there is none and the build is one that must have it ({@code
     *     CI=true})
     * @throws TestAbortedException if there is none elsewhere
     */
    static OneBrowser start() {
        Path program = program().orElseThrow(() -> missing(System.getenv("CI")));
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS);
        return new OneBrowser(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("OFFLOAD_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Error missing(@Nullable String ci) {
        String text = "No Chromium. Install it, or name its program in OFFLOAD_CHROMIUM.";
        if (Objects.equals(ci, "true")) {
            return new AssertionError(text);
        }
        throw new TestAbortedException(text);
    }

    /** Ends the driver, which ends the browser within half a minute, whatever that is doing. */
    @Override
    public void close() {
        playwright.close();
    }
}
