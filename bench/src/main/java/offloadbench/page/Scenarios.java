package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.desk.Reply;
import offloadbench.page.Staff.Member;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** What is measured: the pages that are opened most, and the form that is sent most. */
final class Scenarios {

    private static final String NOTE =
            """
            Spoke by telephone as agreed. All well at home, no change of address or work. \
            Understood what is asked until the next appointment. Made-up note of a measurement.\
            """;

    private final Staff staff;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<Place, Map<String, String>> forms = new ConcurrentHashMap<>();
    private String thread = "";

    Scenarios(Staff staff) {
        this.staff = staff;
    }

    List<Scenario> all() {
        return List.of(
                new Scenario("My day", "my-day", Promise.PAGE, this::myDay),
                new Scenario("Case page", "case", Promise.PAGE, this::casePage),
                new Scenario("Contact log", "contact-log", Promise.PAGE, this::contactLog),
                new Scenario("Search", "search", Promise.FIRST_RESULTS, this::search),
                new Scenario("Thread of 500 comments", "thread", Promise.THREAD, this::thread),
                new Scenario(
                        "Record a contact", "record-contact", Promise.RECORDING, this::record));
    }

    /** Fetches what each desk needs once, so that it is not measured. */
    void prepare() throws IOException, InterruptedException {
        for (Member member : staff.all()) {
            form(member.desk(), "/find", "/find");
            String page = recording(member.crns().getFirst());
            form(member.desk(), page, page);
        }
        thread = new LongThread(staff).begun();
    }

    private Reply thread(RandomGenerator random) throws IOException, InterruptedException {
        return staff.anybody(random).desk().get(thread).page();
    }

    private Reply myDay(RandomGenerator random) throws IOException, InterruptedException {
        return staff.anyPractitioner(random).desk().get("/my-day").page();
    }

    private Reply casePage(RandomGenerator random) throws IOException, InterruptedException {
        Member member = staff.anybody(random);
        return member.desk().get("/cases/" + member.anyCrn(random)).page();
    }

    private Reply contactLog(RandomGenerator random) throws IOException, InterruptedException {
        Member member = staff.anybody(random);
        return member.desk().get("/cases/" + member.anyCrn(random) + "/log").page();
    }

    /** The form and the page that it sends on to: from the key to the first results. */
    private Reply search(RandomGenerator random) throws IOException, InterruptedException {
        Desk desk = staff.anybody(random).desk();
        Map<String, String> form = form(desk, "/find", "/find");
        form.put("q", staff.anyName(random));
        Reply found = desk.get(desk.post("/find", form).onward().location());
        return found.status() == 302 ? found.onward() : found.page(); // the only match is opened
    }

    private Reply record(RandomGenerator random) throws IOException, InterruptedException {
        Member member = staff.anybody(random);
        String crn = member.anyCrn(random);
        while (!busy.add(crn)) { // nobody records one person in two windows at once
            member = staff.anybody(random);
            crn = member.anyCrn(random);
        }
        try {
            return record(member, crn);
        } finally {
            busy.remove(crn);
        }
    }

    private Reply record(Member member, String crn) throws IOException, InterruptedException {
        String page = recording(crn);
        String known = recording(member.crns().getFirst());
        Map<String, String> form = form(member.desk(), known, known);
        form.remove("book");
        form.remove("about"); // an order of that case; the forms differ in nothing else
        form.put("form", page);
        form.put("happened", "SPOKE");
        form.put("note", NOTE);
        form.put("then", "day");
        return member.desk().post(page, Desk.anew(form)).onward();
    }

    private static String recording(String crn) {
        return "/cases/" + crn + "/contacts/new";
    }

    /** A form is fetched once a desk: what is measured is sending it. */
    private Map<String, String> form(Desk desk, String page, String action)
            throws IOException, InterruptedException {
        Map<String, String> known = forms.get(new Place(desk, page));
        if (known == null) {
            known = desk.get(page).page().form(action);
            forms.put(new Place(desk, page), known);
        }
        return new LinkedHashMap<>(known);
    }

    private record Place(Desk desk, String page) {}
}
