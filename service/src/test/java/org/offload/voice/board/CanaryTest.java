package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Runs the whole way of a text with strings that stand out, and looks for them everywhere. */
@PageTest
@Transactional
class CanaryTest {

    private static final String CANARY = "kanarienvogel";

    /**
     * Another bird each time: files of the write-ahead log are used again with what was in them.
     */
    private static final String PLANTED = "zeisig-" + UUID.randomUUID();

    /** What a browser or a proxy may tell beside a text; none of it may stay. */
    private static final Map<String, String> TOLD =
            new TreeMap<>(
                    Map.of(
                            "User-Agent", CANARY + "-browser",
                            "X-Forwarded-For", "203.0.113.77",
                            "Forwarded", "for=203.0.113.78",
                            "Referer", "https://intranet.example/" + CANARY + "-page",
                            "Origin", "https://" + CANARY + "-origin.example",
                            "Accept-Language", "cy-" + CANARY,
                            "traceparent",
                                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

    private Office office;
    private Sinks sinks;
    private String thread;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        Pool pool = office.bean(Pool.class);
        pool.done(pool.shuffled());
        sinks = new Sinks(office);
        thread =
                office.desk(AUnit.BEN)
                        .post(
                                "/voice/threads/new",
                                "kind",
                                "QUESTION",
                                "title",
                                "Gel",
                                "opening",
                                "Where is it?")
                        .location()
                        .replaceFirst("[?#].*", "")
                        .replaceFirst(".*/", "");
    }

    @AfterEach
    void close() {
        sinks.close();
    }

    private String send(Wallet wallet, Submission submission) {
        String[] headers =
                TOLD.entrySet().stream()
                        .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
                        .toArray(String[]::new);
        String told = Wallet.told(wallet.sendRaw(submission.json(), headers));
        office.bean(PublishPool.class).now();
        return told;
    }

    @Test
    void a_leak_into_any_sink_would_be_found() {
        assertThat(sinks.with(PLANTED)).isEmpty();

        for (int i = 0; i < 2; i++) { // the end of a page may part one of them in the log
            office.jdbc()
                    .sql("update voice.thread set title = ? where thread_id = cast(? as uuid)")
                    .params(PLANTED, thread)
                    .update();
        }
        LoggerFactory.getLogger(CanaryTest.class).warn("planted: {}", PLANTED);
        office.bean(MeterRegistry.class).counter("planted", "who", PLANTED);

        assertThat(sinks.with(PLANTED))
                .containsExactly("table voice.thread", "write-ahead log", "log", "metrics");
        office.bean(MeterRegistry.class)
                .remove(office.bean(MeterRegistry.class).counter("planted", "who", PLANTED));
    }

    @Test
    void nothing_that_a_browser_tells_of_itself_stays_anywhere() throws Exception {
        Desk ada = office.desk(AUnit.ADA);
        Wallet wallet = new Wallet(office).drawnBy(ada);
        Submission text = wallet.text(thread, "None since Monday.");

        assertThat(send(wallet, text)).isEqualTo("waiting");
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(5));
        assertThat(send(wallet, wallet.revised(Op.CHANGE, text, 1, "None since Tuesday.")))
                .isEqualTo("waiting");
        assertThat(send(wallet, wallet.text(thread, " "))).isEqualTo("body-empty");
        assertThat(send(wallet, wallet.revised(Op.WITHDRAW, text, 2, ""))).isEqualTo("waiting");

        TOLD.forEach((header, told) -> assertThat(sinks.with(told)).as(header).isEmpty());
        assertThat(sinks.with(CANARY)).isEmpty();
    }

    @Test
    void a_token_is_nowhere_and_its_trace_where_spent_ones_are() throws Exception {
        Wallet wallet = new Wallet(office);
        Wallet.Drawing drawing = wallet.drawing();
        wallet.keep(drawing, office.desk(AUnit.ADA).post("/voice/tokens", drawing.fields()).html());
        Submission text = wallet.text(thread, "None since Monday.");
        var token = text.token().orElseThrow();
        send(wallet, text);

        drawing.drafts().forEach(one -> assertThat(sinks.with(one.blinded())).isEmpty());
        assertThat(sinks.with(token.nonce())).isEmpty();
        assertThat(sinks.with(token.prefix())).isEmpty();
        assertThat(sinks.with(token.signature())).isEmpty();
        assertThat(sinks.with(token.spendId()))
                .contains("table voice.token_spent")
                .isSubsetOf("table voice.token_spent", "write-ahead log");
        assertThat(sinks.with(text.author()))
                .contains("table voice.unnamed")
                .isSubsetOf("table voice.unnamed", "write-ahead log");
        assertThat(sinks.with(text.signature())).isEmpty();
        assertThat(sinks.with(text.id().toString()))
                .containsExactly("table voice.slot", "table voice.unnamed");
    }

    /** The same script twice: once Ada writes and Ben does not, once the other way round. */
    @Test
    void who_wrote_makes_no_difference_to_anything_that_is_kept() throws Exception {
        Wallet ada = new Wallet(office).drawnBy(office.desk(AUnit.ADA));
        Wallet ben = new Wallet(office).drawnBy(office.desk(AUnit.BEN));
        Map<String, List<String>> before = sinks.tables();

        send(ada, ada.text(thread, "None since Monday."));
        List<String> first = added(before);
        office.jdbc().sql("delete from voice.unnamed").update();
        office.jdbc().sql("delete from voice.token_spent").update();
        office.jdbc().sql("delete from voice.slot where handle <> ''").update();
        send(ben, ben.text(thread, "None since Monday."));

        assertThat(added(before)).isEqualTo(first);
        assertThat(first).anyMatch(row -> row.contains("None since Monday."));
    }

    /** What was added since, without what each client draws by chance. */
    private List<String> added(Map<String, List<String>> before) {
        return sinks.tables().entrySet().stream()
                .flatMap(
                        table ->
                                table.getValue().stream()
                                        .filter(
                                                row ->
                                                        !before.getOrDefault(
                                                                        table.getKey(), List.of())
                                                                .contains(row))
                                        .map(row -> table.getKey() + " " + masked(row)))
                .sorted()
                .toList();
    }

    private static String masked(String row) {
        return row.replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("[0-9a-f]{64,}", "HEX")
                .replaceAll("\"[A-Z][a-z]+ [A-Z][a-z]+\"", "HANDLE");
    }
}
