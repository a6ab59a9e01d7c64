package org.offload.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.rulebook.fixture.RandomTables;
import org.slf4j.LoggerFactory;

import java.util.regex.Pattern;

/** The engine says nothing of a case in the log, even where its log is not turned off. */
class SilentEngineTest {

    private static final Pattern ALLOWED =
            Pattern.compile("No rule matched for decision table '\\w+' .*|Decision table is empty");

    private final Logger kie = (Logger) LoggerFactory.getLogger("org.kie.dmn");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        kie.setLevel(Level.INFO);
        kie.setAdditive(false);
        log.start();
        kie.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        kie.detachAppender(log);
        kie.setAdditive(true);
        kie.setLevel(Level.OFF);
    }

    @Test
    void given_cases_that_rows_take_or_not_then_the_log_names_neither_row_nor_category() {
        var random = new RandomTables(7);
        for (int i = 0; i < 20; i++) {
            Compiled compiled = new DmnEngine().compile(random.next(6));
            log.list.clear();

            compiled.match(random.nextCase());

            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .allMatch(ALLOWED.asMatchPredicate());
        }
    }
}
