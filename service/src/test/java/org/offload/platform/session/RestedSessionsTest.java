package org.offload.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a request asks of the stored sessions, told from what it does. */
class RestedSessionsTest {

    private static final Instant NOON = Instant.parse("2020-04-07T11:00:00Z");

    private final Kept kept = new Kept();
    private final RestedSessions<MapSession> sessions = new RestedSessions<>(kept);

    /** Sessions in memory that write down what is asked of them. */
    private static final class Kept implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> all = new HashMap<>();
        private final List<String> asked = new ArrayList<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            asked.add("save");
            all.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked.add("find");
            return all.get(id);
        }

        @Override
        public void deleteById(String id) {
            asked.add("delete");
            all.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.copyOf(all);
        }
    }

    private String stored() {
        var session = new MapSession();
        session.setLastAccessedTime(NOON);
        kept.all.put(session.getId(), session);
        return session.getId();
    }

    private RestedSession<MapSession> met(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    @Test
    void given_a_look_within_the_minute_then_nothing_is_saved() {
        var session = met(stored());

        session.setLastAccessedTime(NOON.plusSeconds(59));
        sessions.save(session);

        assertThat(kept.asked).containsExactly("find");
        assertThat(session.getLastAccessedTime()).isEqualTo(NOON);
    }

    @Test
    void given_a_look_after_a_minute_then_it_is_noted() {
        String id = stored();
        var session = met(id);

        session.setLastAccessedTime(NOON.plus(RestedSession.REST));
        sessions.save(session);

        assertThat(met(id).getLastAccessedTime()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void given_a_new_session_then_it_is_saved_once() {
        var session = sessions.createSession();

        sessions.save(session);
        sessions.save(session);

        assertThat(kept.asked).containsExactly("save");
    }

    @Test
    void given_something_kept_or_taken_away_then_it_is_saved() {
        var session = met(stored());

        session.setAttribute("who", "somebody");
        sessions.save(session);
        session.removeAttribute("who");
        sessions.save(session);

        assertThat(kept.asked).containsExactly("find", "save", "save");
    }

    @Test
    void given_one_request_then_the_session_is_read_once() {
        String id = stored();

        ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                .run(
                        () -> {
                            sessions.save(met(id));
                            sessions.findById(id);
                        });

        assertThat(kept.asked).containsExactly("find");
    }

    @Test
    void given_another_request_then_an_ended_session_is_gone() {
        String id = stored();

        ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                .run(() -> sessions.findById(id));
        kept.all.clear();

        ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                .run(() -> assertThat(sessions.findById(id)).isNull());
    }

    @Test
    void given_a_session_that_the_request_itself_ends_then_it_is_gone() {
        String id = stored();

        ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                .run(
                        () -> {
                            sessions.findById(id);
                            sessions.deleteById(id);

                            assertThat(sessions.findById(id)).isNull();
                        });
    }

    @Test
    void given_another_id_then_the_one_that_was_met_does_not_answer() {
        String mine = stored();
        String other = stored();

        ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                .run(
                        () -> {
                            sessions.findById(mine);

                            assertThat(met(other).getId()).isEqualTo(other);
                        });
    }
}
