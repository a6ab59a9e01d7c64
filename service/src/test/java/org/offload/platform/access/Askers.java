package org.offload.platform.access;

import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.caseload.fixture.AnEvent;
import org.offload.caseload.part.CasePart;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.platform.Accounts;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Ids;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.Role;
import org.offload.platform.StoredSearches;
import org.offload.platform.User;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who asks, by the columns of the table, each about a case of Ada's. */
final class Askers {

    private static final String TYPE = "COAP"; // of contact
    private static final String PLAIN = "X800001";
    private static final String LENT = "X800002";
    private static final String EXCLUDING = "X800003";
    private static final String RESTRICTED = "X800004";
    private static final LocalDate TODAY = OnTuesday.TODAY;

    /** One who asks: first as they come, then, if asked why, with a reason. */
    private record Asker(Desk fresh, Desk dutied, String crn) {}

    private final Office office;
    private final Map<String, List<Asker>> columns;
    private final Map<String, Map<String, String>> parts;
    private final String concern;
    private final String thread;
    private final String idea;

    private Askers(Office office) {
        this.office = office;
        Stream.of(PLAIN, LENT, EXCLUDING, RESTRICTED).forEach(this::add);
        Stream.of(PLAIN, LENT, EXCLUDING, RESTRICTED).forEach(this::attach);
        grant(LENT, "STAND_IN", AUnit.CAI);
        grant(EXCLUDING, "EXCLUSION", AUnit.BEN);
        grant(EXCLUDING, "EXCLUSION", AUnit.SPO);
        office.jdbc()
                .sql("insert into organisation.deputy values ('N8SPO', ?, 'N8DEP', ?, ?, 'test')")
                .params(Ids.next(), TODAY, TODAY)
                .update();
        office.bean(Accounts.class)
                .add(List.of(new NewAccount("n8.target", "none", Role.PRACTITIONER, null, "Tess")));
        concern = concern();
        thread = thread();
        idea = idea();
        UUID search =
                office.bean(StoredSearches.class).keep(AUnit.ADA, Map.of("q", "no such name"));
        parts =
                Stream.of(PLAIN, LENT, EXCLUDING, RESTRICTED)
                        .collect(Collectors.toMap(crn -> crn, crn -> parts(crn, search)));
        grant(RESTRICTED, "RESTRICTION", AUnit.ADA);
        columns = columns();
    }

    static Askers in(Office office) {
        return new Askers(office);
    }

    private void add(String crn) {
        office.add(
                AUnit.aCase(crn)
                        .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(60))
                        .with(AnEvent.number(1).build())
                        .with(
                                AContact.on(TODAY)
                                        .at(hour(crn), hour(crn).plusMinutes(30))
                                        .by("N8ADA")
                                        .build())
                        .with(
                                new Registration(
                                        registration(crn),
                                        "RCCO",
                                        "",
                                        "",
                                        TODAY,
                                        TODAY,
                                        "",
                                        null)));
    }

    /** A file that is kept with the person has the id of the contact here. */
    private void attach(String crn) {
        office.jdbc()
                .sql(
                        """
                        insert into caseload.attachment
                          (crn, attachment_id, name, description, media_code, bytes, content_hash, kept_by,
                           scanned, sensitive, recorded_at, recorded_by, source)
                        values (?, ?, 'made-up.txt', '', 'text/plain', 0, '', 'database', false,
                                false, now(), 'test', 'test')\
                        """)
                .params(crn, office.contact(crn))
                .update();
    }

    /** Each has a time of its own: nobody can be with two people at once. */
    private static LocalTime hour(String crn) {
        return LocalTime.of(10 + crn.charAt(6) - '0', 0);
    }

    private static UUID registration(String crn) {
        return new UUID(8, Integer.parseInt(crn.substring(1)));
    }

    private void grant(String crn, String kind, User to) {
        office.jdbc()
                .sql("insert into caseload.case_grant values (?, ?, ?, ?, null, ?, null, 'test')")
                .params(crn, Ids.next(), kind, to.staffOrNobody().value(), TODAY)
                .update();
    }

    /** An entry of the record, for the pages that all of its parts share. */
    private String alias(String crn) {
        Part alias =
                office.beans(CasePart.class).stream()
                        .filter(part -> part.name().equals("alias"))
                        .findFirst()
                        .orElseThrow();
        return office.bean(Parts.class)
                .add(
                        alias,
                        crn,
                        new Values(Map.of("surname", "Made-up")),
                        new Parts.Author("test", "test"));
    }

    /** Asked of Ada's own team: nobody stands nearer to the case for it. */
    private String transfer(String crn) {
        office.desk(AUnit.ADA)
                .post(
                        "/cases/" + crn + "/transfer",
                        Map.of("team", AUnit.TEAM, "item.MANAGER", "yes", "reason", "LOCAL-LOAD"));
        return office.list("select transfer_id from caseload.transfer where crn = ?", crn)
                .getFirst();
    }

    private String allowed() {
        return office.list(
                        "select allowed_id::text from caseload.allowed_outcome where type = ?",
                        TYPE)
                .getFirst();
    }

    private String hours() {
        return office.list(
                        "select hours_id::text from organisation.staff_hours where staff_id = ?",
                        "N8ADA")
                .getFirst();
    }

    private Map<String, String> parts(String crn, UUID search) {
        return Map.ofEntries(
                Map.entry("{crn}", crn),
                Map.entry("{line}", office.line(crn).toString()),
                Map.entry("{id}", office.contact(crn).toString()),
                Map.entry("{from}", "N8ADA"),
                Map.entry("{version}", "7"),
                Map.entry("{part}", "alias"),
                Map.entry("{alias}", alias(crn)),
                Map.entry("{kind}", "staff"),
                Map.entry("{list}", "call_outcomes"),
                Map.entry("{intake}", search.toString()),
                Map.entry("{held}", search.toString()),
                Map.entry("{slot}", search.toString()),
                Map.entry("{type}", TYPE),
                Map.entry("{code}", "N8ADA"),
                Map.entry("{place}", AUnit.PLACE),
                Map.entry("{username}", "n8.target"),
                Map.entry("{number}", "1"),
                Map.entry("{book}", draft()),
                Map.entry("{row}", "no-phone"),
                Map.entry("{example}", search.toString()),
                Map.entry("{what}", "contact"),
                Map.entry("{search}", search.toString()),
                Map.entry("{figure}", search.toString()),
                Map.entry("{question}", search.toString()),
                Map.entry("{request}", search.toString()),
                Map.entry("{transfer}", transfer(crn)),
                Map.entry("{view}", search.toString()),
                Map.entry("{thread}", thread),
                Map.entry("{idea}", idea),
                Map.entry("{hook}", "HOME_WORKING"),
                Map.entry("{concern}", concern));
    }

    /** Begun by Ada, who commented on it too. */
    private String thread() {
        Desk ada = office.desk(AUnit.ADA);
        String begun =
                ada.post(
                                "/voice/threads/new",
                                Map.of("kind", "QUESTION", "title", "Gel", "opening", "Where?"))
                        .location();
        String path = begun.replaceFirst("[?].*", "");
        ada.post(path + "/comments", "text", "Nowhere.");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Raised in confidence by Ada, who has to see to it too. */
    private String concern() {
        office.desk(AUnit.ADA)
                .post(
                        "/voice/concerns/new",
                        Map.of(
                                "title",
                                "Soap",
                                "text",
                                "None.",
                                "signature",
                                "CONFIDENTIAL",
                                "touches-HOME_WORKING",
                                "yes"));
        office.jdbc()
                .sql("update voice.concern set state = 'ASSIGNED', owner_id = 'N8ADA'")
                .update();
        return office.list("select concern_id::text from voice.concern").getFirst();
    }

    /** Proposed by Ada, who has to decide it too. */
    private String idea() {
        office.desk(AUnit.ADA)
                .post("/voice/ideas/new", Map.of("title", "Gel", "text", "At each door."));
        office.jdbc()
                .sql("update voice.idea set state = 'DECIDER_NAMED', decider_id = 'N8ADA'")
                .update();
        return office.list("select idea_id::text from voice.idea").getFirst();
    }

    private String draft() {
        return office.list("select book_id from rulebook.book where state = 'DRAFT' order by name")
                .getFirst();
    }

    private Map<String, List<Asker>> columns() {
        return Map.ofEntries(
                Map.entry("nobody", List.of(new Asker(office.nobody(), office.nobody(), PLAIN))),
                people("Ada", AUnit.ADA),
                people("Ben", AUnit.BEN),
                Map.entry("lent", List.of(asker(AUnit.CAI, LENT), asker(AUnit.DEPUTY, PLAIN))),
                people("Cai", AUnit.CAI),
                Map.entry(
                        "shut", List.of(asker(AUnit.BEN, EXCLUDING), asker(AUnit.BEN, RESTRICTED))),
                Map.entry(
                        "shutSPO",
                        List.of(asker(AUnit.SPO, EXCLUDING), asker(AUnit.SPO, RESTRICTED))),
                people("SPO", AUnit.SPO),
                people("otherSPO", AUnit.OTHER_SPO),
                people("head", AUnit.HEAD),
                people("clerk", AUnit.CLERK),
                people("premises", AUnit.PREMISES),
                people("court", AUnit.COURT),
                people("victim", AUnit.VICTIM),
                people("safety", AUnit.SAFETY),
                people("records", AUnit.RECORDS),
                people("inspector", AUnit.INSPECTOR),
                people("support", AUnit.SUPPORT),
                people("policy", AUnit.POLICY),
                people("others", AUnit.MODERATOR, AUnit.APPEAL, AUnit.EXECUTIVE),
                people("locked", AUnit.LOCKED));
    }

    private Map.Entry<String, List<Asker>> people(String column, User... users) {
        return Map.entry(column, Stream.of(users).map(user -> asker(user, PLAIN)).toList());
    }

    private Asker asker(User user, String crn) {
        return new Asker(office.desk(user), office.desk(user).withReason(), crn);
    }

    /** Returns what the people of a column get, in the words of the table. */
    String answer(Routes.Row row, String column) {
        return Objects.requireNonNull(columns.get(column)).stream()
                .map(asker -> answer(row, asker))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private String answer(Routes.Row row, Asker asker) {
        String method = row.method().equals("ANY") ? "GET" : row.method();
        String address = address(row.template(), asker.crn());
        Answer first = asker.fresh().ask(method, address);
        if (!first.location().startsWith("/reason?")) {
            return Routes.word(first.status());
        }
        Answer second = asker.dutied().ask(method, address);
        boolean again = second.location().startsWith("/reason?");
        String then = again ? "reason" : Routes.word(second.status());
        return then.equals("page") ? "reason" : "reason, then " + then;
    }

    private String address(String template, String crn) {
        String address = template;
        if (address.startsWith("/voice/ideas/")) {
            address = address.replace("{step}", address.contains("/steps/") ? "decide" : "name");
        } else if (address.startsWith("/voice/")) {
            address = address.replace("{step}", address.contains("/steps/") ? "start" : "reassign");
        } else if (address.startsWith("/administration/codes/")) {
            address = address.replace("{code}", "NOANS");
        } else if (address.startsWith("/administration/outcomes/")) {
            address = address.replace("{entry}", allowed());
        } else if (address.startsWith("/administration/")) {
            address = address.replace("{part}", "hours").replace("{entry}", hours());
        } else if (address.contains("/registrations/")) {
            address = address.replace("{id}", registration(crn).toString());
        } else if (address.contains("/record/")) {
            address = address.replace("{id}", "{alias}");
        } else if (address.contains("/roles/")) {
            address = address.replace("{from}", TODAY.toString());
        } else if (address.contains("/offloads/")) {
            address = address.replace("{id}", Ids.next().toString());
        }
        for (var part : Objects.requireNonNull(parts.get(crn)).entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        return address;
    }
}
