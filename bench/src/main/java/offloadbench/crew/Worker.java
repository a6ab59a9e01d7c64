package offloadbench.crew;

import offloadbench.desk.Reply;
import offloadbench.journal.Deed;

import org.jsoup.nodes.Element;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** One practitioner at work: reads My day, and does one thing after the other. */
final class Worker {

    private static final String DAY = "/my-day";

    private final Member me;
    private final Seat seat;
    private final RandomGenerator random;
    private final NextTimes times;
    private final List<String> colleagues;
    private final String run;
    private final AtomicLong texts;

    /**
     * Seats somebody.
     *
     * @param colleagues staff who are at work too, and will answer
     * @param run distinguishes the texts of this run
     * @param texts counts them
     */
    Worker(
            Member me,
            Seat seat,
            RandomGenerator random,
            List<String> colleagues,
            String run,
            AtomicLong texts) {
        this.me = me;
        this.seat = seat;
        this.random = random;
        this.times = new NextTimes(random);
        this.colleagues = colleagues;
        this.run = run;
        this.texts = texts;
    }

    /** Works until told to stop; whatever was sent is then answered. */
    void work(BooleanSupplier goesOn, int pause) throws InterruptedException {
        while (goesOn.getAsBoolean()) {
            try {
                workOnce();
            } catch (IOException | IllegalStateException notTheExpectedPage) {
                // The page was cut off, or what it offered is done: on with something else.
            }
            Thread.sleep(random.nextInt(2 * pause + 1));
        }
    }

    private void workOnce() throws IOException, InterruptedException {
        Optional<Reply> shown = seat.look(DAY, "my day", "");
        if (shown.isEmpty()) {
            return;
        }
        var day = new DayPage(shown.get());
        if (random.nextInt(2) == 0 && answer(day)) {
            return;
        }
        switch (random.nextInt(10)) {
            case 0, 1 -> ask(day);
            case 2 -> withdraw(day);
            case 3, 4 -> comply(day);
            case 5, 6 -> book(me.crns().get(random.nextInt(me.crns().size())));
            case 7 -> record(me.crns().get(random.nextInt(me.crns().size())), Optional.empty());
            default -> recordLine(day);
        }
    }

    private void recordLine(DayPage day) throws IOException, InterruptedException {
        Optional<DayPage.Line> line = any(day.contactsDue());
        if (line.isPresent()) {
            record(line.get().crn(), Optional.of(line.get().link()));
        }
    }

    private void record(String crn, Optional<String> link)
            throws IOException, InterruptedException {
        String path = "/cases/" + crn + "/contacts/new";
        Optional<Reply> shown = seat.look(link.orElse(path), "GET /cases/{crn}/contacts/new", crn);
        if (shown.isEmpty()) {
            return;
        }
        Map<String, String> form = shown.get().form(path);
        String happened = any(List.of("SPOKE", "ATTENDED", "NO_ANSWER", "NOTE")).orElseThrow();
        String text = text("note");
        form.put("happened", happened);
        form.put("note", text);
        form.put("then", "day");
        form.remove("book");
        Optional<NextTimes.Wanted> next =
                !happened.equals("NO_ANSWER") && random.nextInt(3) > 0
                        ? Optional.of(times.draw(form))
                        : Optional.empty();
        next.ifPresent(wanted -> wanted.typeInto(form));
        next.ifPresent(_ -> form.put("book", "yes"));
        var deed = new Deed.Record(crn, text, next.map(NextTimes.Wanted::booking));
        seat.send(link.orElse(path), form, deed);
    }

    private void book(String crn) throws IOException, InterruptedException {
        String path = "/cases/" + crn + "/appointments/new";
        Optional<Reply> shown = seat.look(path, "GET /cases/{crn}/appointments/new", crn);
        if (shown.isEmpty()) {
            return;
        }
        Map<String, String> form = shown.get().form(path);
        NextTimes.Wanted wanted = times.draw(form);
        wanted.typeInto(form);
        seat.send(path, form, new Deed.Book(crn, wanted.booking()));
    }

    private void comply(DayPage day) throws InterruptedException {
        Optional<Element> form = any(day.forms("/complied"));
        if (form.isPresent()) {
            String path = form.get().attr("action");
            String[] parts = path.split("/", -1);
            var deed = new Deed.Comply(parts[2], parts[4]);
            seat.send(path, DayPage.fields(form.get()), deed);
        }
    }

    private void ask(DayPage day) throws IOException, InterruptedException {
        Optional<DayPage.Line> line = any(day.notAsked());
        if (line.isEmpty()) {
            return;
        }
        String path = "/my-day/lines/" + line.get().id() + "/offload";
        Optional<Reply> shown = seat.look(path, "", "");
        if (shown.isEmpty()) {
            return;
        }
        Map<String, String> form = shown.get().form(path);
        List<String> here =
                shown.get().document().select("select[name=to] option").eachAttr("value").stream()
                        .filter(colleagues::contains)
                        .toList();
        Optional<String> to = any(here);
        if (to.isPresent()) {
            String text = text("question");
            form.put("to", to.get());
            form.put("note", text);
            form.put("replyBy", "23:50");
            seat.send(path, form, new Deed.Ask(line.get().crn(), text));
        }
    }

    private boolean answer(DayPage day) throws InterruptedException {
        Optional<Element> form = any(day.forms("/answer"));
        if (form.isEmpty()) {
            return false;
        }
        Map<String, String> fields = DayPage.fields(form.get());
        boolean accepts = random.nextInt(3) > 0;
        String text = text("answer");
        fields.put("decision", accepts ? "accept" : "decline");
        fields.put("answer", text);
        String path = form.get().attr("action");
        String crn = DayPage.crnAround(form.get());
        seat.send(path, fields, new Deed.Answer(crn, text));
        return true;
    }

    private void withdraw(DayPage day) throws InterruptedException {
        Optional<Element> form = any(day.forms("/withdraw"));
        if (form.isPresent()) {
            String path = form.get().attr("action");
            String crn = DayPage.crnAround(form.get());
            var deed = new Deed.Withdraw(crn, path.split("/", -1)[3]);
            seat.send(path, DayPage.fields(form.get()), deed);
        }
    }

    private String text(String kind) {
        return "%s %d of %s, run %s".formatted(kind, texts.incrementAndGet(), me.username(), run);
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(random.nextInt(some.size())));
    }
}
