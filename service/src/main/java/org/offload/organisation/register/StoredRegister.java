package org.offload.organisation.register;

import org.offload.organisation.Register;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredRegister implements RegisterBulk {

    static final String REGION =
            """
            insert into organisation.region (region_code, name) values (:code, :name)
            on conflict do nothing\
            """;
    static final String PDU =
            """
            insert into organisation.pdu (pdu_code, name, region_code)
            values (:code, :name, :region) on conflict do nothing\
            """;
    static final String PLACE =
            """
            insert into organisation.place
              (place_id, kind, name, address, postcode, region_code, made_up)
            values (:id, :kind, :name, :address, :postcode, :region, :madeUp)
            on conflict do nothing\
            """;
    static final String TEAM =
            """
            insert into organisation.team (team_code, name, pdu_code, place_id)
            values (:code, :name, :pdu, :place) on conflict do nothing\
            """;
    static final String STAFF =
            """
            insert into organisation.staff
              (staff_id, forename, surname, grade, weekly_hours, made_up)
            values (:id, :forename, :surname, :grade, :hours, :madeUp)
            on conflict do nothing\
            """;
    static final String MEMBERSHIP =
            """
            insert into organisation.membership (team_code, staff_id, manages, valid_from, valid_to)
            values (:team, :staff, :manages, :from, :to) on conflict do nothing\
            """;
    static final String AVAILABILITY =
            """
            insert into organisation.availability
              (staff_id, availability_id, effect, valid_from, valid_to)
            select :staff, :id, :effect, :from, :to
             where not exists (select from organisation.availability
                                where staff_id = :staff and effect = :effect and valid_from = :from)\
            """;

    private final JdbcClient jdbc;

    StoredRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private void add(Register.Region region) {
        jdbc.sql(REGION).param("code", region.code()).param("name", region.name()).update();
    }

    private void add(Register.Pdu pdu) {
        jdbc.sql(PDU)
                .param("code", pdu.code())
                .param("name", pdu.name())
                .param("region", pdu.regionCode())
                .update();
    }

    private void add(Register.Place place) {
        jdbc.sql(PLACE)
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
        jdbc.sql(TEAM)
                .param("code", team.code().value())
                .param("name", team.name())
                .param("pdu", team.pduCode())
                .param("place", team.placeId())
                .update();
    }

    private void add(Register.StaffMember member) {
        jdbc.sql(STAFF)
                .param("id", member.id().value())
                .param("forename", member.forename())
                .param("surname", member.surname())
                .param("grade", member.grade())
                .param("hours", member.weeklyHours())
                .param("madeUp", member.madeUp())
                .update();
    }

    private void add(Register.Membership membership) {
        jdbc.sql(MEMBERSHIP)
                .param("team", membership.team().value())
                .param("staff", membership.staff().value())
                .param("manages", membership.manages())
                .param("from", membership.from())
                .param("to", membership.to())
                .update();
    }

    private void add(Register.Availability availability) {
        jdbc.sql(AVAILABILITY)
                .param("staff", availability.staff().value())
                .param("id", Ids.next())
                .param("effect", availability.effect().name())
                .param("from", availability.from())
                .param("to", availability.to())
                .update();
    }
}
