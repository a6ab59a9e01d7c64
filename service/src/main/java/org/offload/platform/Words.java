package org.offload.platform;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Every word that a user reads: each module keeps its own in {@code messages.properties}, and what
 * the person on probation reads in Welsh in {@code messages_cy.properties}.
 */
@Component
public class Words {

    private static final List<String> MODULES =
            List.of(
                    "platform",
                    "organisation",
                    "correspondence",
                    "workplace",
                    "worklist",
                    "voice",
                    "caseload",
                    "rulebook",
                    "exchange");

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    /** Starts; the terminal has no application to be given it by. */
    public Words() {
        MODULES.forEach(module -> source.addBasenames("org/offload/" + module + "/messages"));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
    }

    /**
     * Returns a text.
     *
     * @throws org.springframework.context.NoSuchMessageException if no module has such a key
     */
    public String say(String key, Object... arguments) {
        return say(Language.ENGLISH, key, arguments);
    }

    /**
     * Returns a text in a language.
     *
     * @throws org.springframework.context.NoSuchMessageException if no module has such a key
     */
    public String say(Language language, String key, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }

    /** Answers whether there is such a text. */
    public boolean has(String key) {
        return source.getMessage(key, null, null, Locale.UK) != null;
    }

    /** Returns the text of a problem. */
    public String say(Problem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    /** Returns the word for a value of one of our enums, kept as {@code <prefix>.<NAME>}. */
    public String name(String prefix, Enum<?> value) {
        return say(prefix + "." + value.name());
    }
}
