package org.offload.organisation.register;

import org.offload.organisation.Register;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneOffset;

@Repository
class StoredRegister implements RegisterBulk {

    static final String REGION =
            """
            insert into organisation.region (region_code, name) values (:code, :name)
            on conflict do nothing\
            """;
    static final String PDU =
            """
            insert into organisation.pdu
              (pdu_code, name, region_code, recorded_at, recorded_by, source)
            values (:code, :name, :region, :at, :by, :source) on conflict do nothing\
            """;
    static final String PLACE =
            """
            insert into organisation.place
              (place_id, kind, name, address, postcode, region_code, made_up,
               recorded_at, recorded_by, source)
            values (:id, :kind, :name, :address, coalesce(cast(:postcode as text), ''), :region,
                    :madeUp, :at, :by, :source)
            on conflict do nothing\
            """;
    static final String TEAM =
            """
            insert into organisation.team
              (team_code, name, pdu_code, place_id, recorded_at, recorded_by, source)
            values (:code, :name, :pdu, :place, :at, :by, :source) on conflict do nothing\
            """;
    static final String STAFF =
            """
            insert into organisation.staff
              (staff_id, forename, surname, grade, made_up, recorded_at, recorded_by, source)
            values (:id, :forename, :surname, :grade, :madeUp, :at, :by, :source)
            on conflict do nothing\
            """;
    static final String HOURS =
            """
            insert into organisation.staff_hours
              (staff_id, hours_id, weekly_hours, valid_from, recorded_at, recorded_by, source)
            select :staff, :id, :hours, :from, :at, :by, :source
             where not exists (select from organisation.staff_hours where staff_id = :staff)\
            """;
    static final String MEMBERSHIP =
            """
            insert into organisation.membership
              (staff_id, membership_id, team_code, manages, valid_from, valid_to,
               recorded_at, recorded_by, source)
            values (:staff, :id, :team, :manages, :from, :to, :at, :by, :source)
            on conflict do nothing\
            """;
    static final String AVAILABILITY =
            """
            insert into organisation.availability
              (staff_id, availability_id, effect, valid_from, valid_to,
               recorded_at, recorded_by, source)
            select :staff, :id, :effect, :from, :to, :at, :by, :source
             where not exists (select from organisation.availability
                                where staff_id = :staff and effect = :effect and valid_from = :from)\
            """;

    static final String IS_EMPTY = "select not exists (select from organisation.staff)";

    private static final String BY = "Offload";
    private static final String SOURCE = "the whole register";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredRegister(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql(IS_EMPTY).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public void add(Register register) {
        register.regions().forEach(this::add);
        register.pdus().forEach(this::add);
        register.places().forEach(this::add);
        register.teams().forEach(this::add);
        register.staff().forEach(this::add);
        register.memberships().forEach(this::add);
        register.availabilities().forEach(this::add);
    }

    private StatementSpec recorded(String sql) {
        return jdbc.sql(sql)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", BY)
                .param("source", SOURCE);
    }

    private void add(Register.Region region) {
        jdbc.sql(REGION).param("code", region.code()).param("name", region.name()).update();
    }

    private void add(Register.Pdu pdu) {
        recorded(PDU)
                .param("code", pdu.code())
                .param("name", pdu.name())
                .param("region", pdu.regionCode())
                .update();
    }

    private void add(Register.Place place) {
        recorded(PLACE)
                .param("id", place.id())
                .param("kind", place.kind())
                .param("name", place.name())
                .param("address", place.address())
                .param("postcode", place.postcode())
                .param("region", place.regionCode())
                .param("madeUp", place.madeUp())
                .update();
    }

    private void add(Register.Team team) {
        recorded(TEAM)
                .param("code", team.code().value())
                .param("name", team.name())
                .param("pdu", team.pduCode())
                .param("place", team.placeId())
                .update();
    }

    private void add(Register.StaffMember member) {
        recorded(STAFF)
                .param("id", member.id().value())
                .param("forename", member.forename())
                .param("surname", member.surname())
                .param("grade", member.grade())
                .param("madeUp", member.madeUp())
                .update();
        recorded(HOURS)
                .param("staff", member.id().value())
                .param("id", Ids.next())
                .param("hours", member.weeklyHours())
                .param("from", member.since())
                .update();
    }

    private void add(Register.Membership membership) {
        recorded(MEMBERSHIP)
                .param("id", Ids.next())
                .param("team", membership.team().value())
                .param("staff", membership.staff().value())
                .param("manages", membership.manages())
                .param("from", membership.from())
                .param("to", membership.to())
                .update();
    }

    private void add(Register.Availability availability) {
        recorded(AVAILABILITY)
                .param("staff", availability.staff().value())
                .param("id", Ids.next())
                .param("effect", availability.effect().name())
                .param("from", availability.from())
                .param("to", availability.to())
                .update();
    }
}
