package org.offload.voice.concern;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps concerns, and lists them for those who may see them. */
@Repository
public class Concerns {

    /** In the lists of everybody, and still to be answered. */
    static final String OPEN_FOR_ALL = "OPEN";

    static final String OVER_FOR_ALL = "OVER";

    /** In the lists of those alone who may open a protected disclosure. */
    static final String APART_OPEN = "APART-OPEN";

    static final String APART_OVER = "APART-OVER";

    private static final String EACH =
            """
            select c.*, (select count(*) from voice.me_too m where m.concern_id = c.concern_id)
                        as me_too
              from voice.concern c
            """;

    static final String ONE = EACH + " where c.concern_id = :id";

    static final String DUE_FIRST =
            EACH
                    + """
                     where c.listed = any(:listed)
                       and (cast(:place as text) = '' or c.place_key = :place)
                       and (not :overdue or c.due_at <= :now)
                     order by c.due_at, c.concern_id
                     offset :skip limit :most\
                    """;
    static final String LATEST_FIRST =
            EACH
                    + """
                     where c.listed = any(:listed)
                       and (cast(:place as text) = '' or c.place_key = :place)
                       and (not :overdue or c.due_at <= :now)
                     order by c.raised_at desc, c.concern_id
                     offset :skip limit :most\
                    """;
    static final String COUNTS =
            """
            select count(*) filter (where listed = 'OPEN') as open,
                   count(*) filter (where listed = 'OPEN' and due_at <= :now) as overdue,
                   count(*) filter (where listed = 'APART-OPEN') as apart
              from voice.concern
             where listed = any(array['OPEN', 'APART-OPEN'])\
            """;
    static final String RAISED_BY =
            EACH
                    + """
                     where c.concern_id in
                           (select concern_id from voice.concern where raised_username = :username
                            union all
                            select concern_id from voice.concern_raiser where username = :username)
                     order by c.raised_at desc, c.concern_id
                     limit :most\
                    """;
    static final String OWNED_BY =
            EACH
                    + """
                     where c.owner_id = :staff
                       and c.state in ('ASSIGNED', 'IN_PROGRESS', 'OUTCOME_PROPOSED')
                     order by c.due_at, c.concern_id
                     limit :most\
                    """;
    static final String OF_ITEM =
            EACH
                    + """
                     where c.place_key = :place and c.item = :item
                       and c.listed = any(array['OPEN', 'APART-OPEN'])
                     limit 1\
                    """;
    static final String OF_SAID =
            EACH
                    + """
                     where c.said_in = :in and c.said_path = :path and c.listed = 'OPEN'
                     limit 1\
                    """;
    static final String OUT_OF =
            EACH
                    + """
                     where c.said_in = :in and not c.disclosure
                     order by c.raised_at, c.concern_id
                     limit 2002\
                    """;
    static final String PLACES =
            """
            select place_key, min(place_name) as place_name, min(place_town) as place_town
              from voice.concern
             where listed = any(array['OPEN', 'OVER']) and place_key <> ''
             group by place_key
             order by 2, 3, 1
             limit 500\
            """;
    static final String ADD =
            """
            insert into voice.concern
              (concern_id, title, body, place_id, place_key, place_name, place_town, place_type,
               provider_type, item, confidential, danger, disclosure, raised_username, raised_name,
               raised_role, raised_staff, raised_at, state, since, due_at, listed, weight,
               staff_affected, visitors_affected, said_in, said_path, said_title, version)
            values (:id, :title, :body, :placeId, :placeKey, :placeName, :placeTown, :placeType,
               :providerType, :item, :confidential, :danger, :disclosure, :username, :name, :role,
               :staff, :at, :state, :at, :due, :listed, 1, cast(:staffAffected as int),
               cast(:visitorsAffected as int), cast(:saidIn as uuid), :saidPath, :saidTitle, 1)\
            """;
    static final String CHANGE =
            """
            update voice.concern
               set state = :state, since = :since, due_at = cast(:due as timestamptz),
                   owner_id = :owner, owner_name = :ownerName,
                   owner_due = cast(:ownerDue as date), outcome = :outcome,
                   merged_into = cast(:into as uuid), listed = :listed,
                   version = version + 1
             where concern_id = :id and version = :version\
            """;

    static final String WEIGH =
            """
            update voice.concern set weight = weight + 1, version = version + 1
             where concern_id = :id\
            """;
    static final String TURN = "select 1 from (select pg_advisory_xact_lock(510021)) taken";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Concerns(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which of them are asked for.
     *
     * @param listed in which lists they stand
     * @param place the key of a workplace; empty for all
     */
    record Question(List<String> listed, String place, boolean overdue) {}

    /** How many are open for all, how many of those are late, and how many are set apart. */
    public record Counts(int open, int overdue, int apart) {}

    Optional<Concern> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(RowAs.of(Concern.class)).optional();
    }

    /** Returns a part of those asked for; the one that is due first before the others. */
    List<Concern> dueFirst(Question question, int skip, int most) {
        return list(DUE_FIRST, question, skip, most);
    }

    /** Returns a part of those asked for, the latest before the others. */
    List<Concern> latestFirst(Question question, int skip, int most) {
        return list(LATEST_FIRST, question, skip, most);
    }

    private List<Concern> list(String sql, Question question, int skip, int most) {
        return jdbc.sql(sql)
                .param("listed", question.listed().toArray(String[]::new))
                .param("place", question.place())
                .param("overdue", question.overdue())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("skip", skip)
                .param("most", most)
                .query(RowAs.of(Concern.class))
                .list();
    }

    /** Returns what is open for all and late, the longest first. */
    public List<Concern> late(int most) {
        return dueFirst(new Question(List.of(OPEN_FOR_ALL), "", true), 0, most);
    }

    /** Returns a part of what is open for all. */
    public List<Concern> open(int skip, int most) {
        return dueFirst(new Question(List.of(OPEN_FOR_ALL), "", false), skip, most);
    }

    /** A workplace of which something was said. */
    record PlaceSaid(String placeKey, String placeName, String placeTown) {}

    /** Returns the workplaces of which something was said openly, by name; 500 at most. */
    List<PlaceSaid> places() {
        return jdbc.sql(PLACES).query(RowAs.of(PlaceSaid.class)).list();
    }

    /** Counts what is open. */
    public Counts counts() {
        return jdbc.sql(COUNTS)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(RowAs.of(Counts.class))
                .single();
    }

    /** Returns what somebody raised, signed or in confidence, the latest first. */
    List<Concern> raisedBy(String username, int most) {
        return jdbc.sql(RAISED_BY)
                .param("username", username)
                .param("most", most)
                .query(RowAs.of(Concern.class))
                .list();
    }

    /** Returns what a member of staff has to see to, what is due first before the others. */
    List<Concern> ownedBy(String staff, int most) {
        return jdbc.sql(OWNED_BY)
                .param("staff", staff)
                .param("most", most)
                .query(RowAs.of(Concern.class))
                .list();
    }

    /** Returns the one open concern that a new one would be the same as. */
    Optional<Concern> openOf(NewConcern other) {
        Said said = other.said();
        return said == null ? openOf(other.where().key(), other.item()) : openOf(said);
    }

    private Optional<Concern> openOf(Said said) {
        return jdbc.sql(OF_SAID)
                .param("in", said.in())
                .param("path", said.path())
                .query(RowAs.of(Concern.class))
                .optional();
    }

    /**
     * Returns what became of the texts of a thread, or of an idea: the last concern of each, by the
     * path of its place. No protected disclosure is among them.
     */
    Map<String, Concern> outOf(UUID in) {
        return jdbc.sql(OUT_OF).param("in", in).query(RowAs.of(Concern.class)).list().stream()
                .collect(Collectors.toMap(Concern::saidPath, one -> one, (_, later) -> later));
    }

    /** Returns the one open concern of a workplace and an item of a hygiene report. */
    Optional<Concern> openOf(String placeKey, String item) {
        return jdbc.sql(OF_ITEM)
                .param("place", placeKey)
                .param("item", item)
                .query(RowAs.of(Concern.class))
                .optional();
    }

    void add(Concern one) {
        jdbc.sql(ADD)
                .param("id", one.concernId())
                .param("title", one.title())
                .param("body", one.body())
                .param("placeId", one.placeId())
                .param("placeKey", one.placeKey())
                .param("placeName", one.placeName())
                .param("placeTown", one.placeTown())
                .param("placeType", one.placeType())
                .param("providerType", one.providerType())
                .param("item", one.item())
                .param("confidential", one.confidential())
                .param("danger", one.danger())
                .param("disclosure", one.disclosure())
                .param("username", one.raisedUsername())
                .param("name", one.raisedName())
                .param("role", one.raisedRole())
                .param("staff", one.raisedStaff())
                .param("at", one.raisedAt().atOffset(ZoneOffset.UTC))
                .param("state", one.state().name())
                .param("due", Objects.requireNonNull(one.dueAt()).atOffset(ZoneOffset.UTC))
                .param("listed", listed(one.disclosure(), one.state()))
                .param("staffAffected", one.staffAffected())
                .param("visitorsAffected", one.visitorsAffected())
                .param("saidIn", one.saidIn())
                .param("saidPath", one.saidPath())
                .param("saidTitle", one.saidTitle())
                .update();
    }

    /** Saves what a step has changed. Returns whether it was still as the caller saw it. */
    boolean change(Concern seen, Course course) {
        Instant due = course.dueAt();
        return jdbc.sql(CHANGE)
                        .param("id", seen.concernId())
                        .param("version", seen.version())
                        .param("state", course.state().name())
                        .param("since", course.since().atOffset(ZoneOffset.UTC))
                        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                        .param("owner", course.ownerId())
                        .param("ownerName", course.ownerName())
                        .param("ownerDue", course.ownerDue())
                        .param("outcome", course.outcome())
                        .param("into", course.mergedInto())
                        .param("listed", listed(seen.disclosure(), course.state()))
                        .update()
                == 1;
    }

    /** Adds one more report to what stands behind a concern, whatever its state. */
    void addWeight(UUID id) {
        jdbc.sql(WEIGH).param("id", id).update();
    }

    /** Waits for whoever else just opens a concern of an item, so that there is one of each. */
    void takeTurn() {
        jdbc.sql(TURN).query(Integer.class).single();
    }

    private static String listed(boolean disclosure, ConcernState state) {
        return disclosure
                ? state.isOpen() ? APART_OPEN : APART_OVER
                : state.isOpen() ? OPEN_FOR_ALL : OVER_FOR_ALL;
    }
}
