package org.offload.caseload.header;

import org.jspecify.annotations.Nullable;
import org.offload.correspondence.Addressee;
import org.offload.correspondence.Channel;
import org.offload.correspondence.SafeToSend;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads from the record whether somebody can be written to: one statement for all. */
@Repository
class StoredSafeToSend implements SafeToSend {

    static final String OF =
            """
            select p.crn, p.forename, p.surname, p.language, g.team_code, coalesce(r.phone, '') as phone,
                   coalesce(r.others_who_hear, '') as others_who_hear, r.has_phone, r.may_text, m.lines,
                   m.postcode, m.safe_to_post
              from caseload.person p
              left join caseload.reachability r on r.crn = p.crn
              left join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
              left join lateral (
                select lines, postcode, safe_to_post from caseload.address
                 where crn = p.crn and withdrawn_at is null and status = 'M'
                   and (from_on is null or from_on <= :today)
                   and (to_on is null or to_on >= :today)
                 order by from_on desc nulls last, address_id desc limit 1) m on true
             where p.crn = any(:crns)\
            """;

    private static final String ENGLISH = "English";

    private record Row(
            String crn,
            String forename,
            String surname,
            String language,
            @Nullable String teamCode,
            String phone,
            String othersWhoHear,
            @Nullable Boolean hasPhone,
            @Nullable Boolean mayText,
            @Nullable String lines,
            @Nullable String postcode,
            @Nullable Boolean safeToPost) {

        Addressee addressee() {
            Map<Channel, String> to = new EnumMap<>(Channel.class);
            Map<Channel, String> whyNot = new EnumMap<>(Channel.class);
            put(Channel.LETTER, noLetter(), post(), to, whyNot);
            put(Channel.TEXT, noText(), phone, to, whyNot);
            return new Addressee(
                    forename + " " + surname,
                    Objects.requireNonNullElse(teamCode, ""),
                    language.equals(ENGLISH) ? "" : language,
                    to,
                    whyNot);
        }

        private static void put(
                Channel channel,
                String why,
                String where,
                Map<Channel, String> to,
                Map<Channel, String> whyNot) {
            if (why.isEmpty()) {
                to.put(channel, where);
            } else {
                whyNot.put(channel, "caseload.safeToSend." + why);
            }
        }

        private String post() {
            return forename + " " + surname + "\n" + lines + "\n" + postcode;
        }

        private String noLetter() {
            if (lines == null || lines.isBlank()) {
                return "noAddress";
            }
            if (safeToPost == null) {
                return "postNotAsked";
            }
            return safeToPost ? "" : "postUnsafe";
        }

        private String noText() {
            if (phone.isBlank() || Boolean.FALSE.equals(hasPhone)) {
                return "noPhone";
            }
            if (mayText == null) {
                return "textNotAsked";
            }
            if (!mayText) {
                return "textUnsafe";
            }
            return othersWhoHear.isBlank() ? "" : "othersRead";
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredSafeToSend(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Crn, Addressee> of(Collection<Crn> crns) {
        if (crns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(OF)
                .param("crns", crns.stream().map(Crn::value).distinct().toArray(String[]::new))
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> Crn.of(row.crn()), Row::addressee));
    }
}
