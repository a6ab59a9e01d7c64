package org.offload.caseload.search;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.filter.Filter;
import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks people up by all that one box may hold: one statement, a branch for each index. */
@Repository
class People {

    static final int PAGE = 25;

    /** Behind all that a name may go on with. */
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    // Where a date of birth is given too, it must fit, or not be known.
    static final Filter TERMS = born("p.born_on");
    private static final String FITS = TERMS.sql();
    private static final String FITS_ALIAS = born("coalesce(a.born_on, p.born_on)").sql();

    /**
     * How a name is compared with what was typed. Each finds more than the one before it; in a
     * nation, the last finds thousands, for whom it costs ten times as much.
     */
    private enum Likeness {
        /** It holds each word, in any order. */
        HELD("(%1$s like :held and %1$s like :held2 and %1$s like :held3)"),
        /** Or something much like each word. */
        CLOSE(
                HELD.sql
                        + " or (cast(:word as text) <%% %1$s and cast(:word2 as text) <%% %1$s"
                        + " and cast(:word3 as text) <%% %1$s)"),
        /** Or something like the whole of it, which one long word may make up. */
        LOOSE(CLOSE.sql + " or cast(:name as text) <%% %1$s or %1$s %% cast(:name as text)");

        private final String sql;

        Likeness(String sql) {
            this.sql = sql;
        }

        String of(String name) {
            return " (" + sql.formatted(name) + ") and ";
        }
    }

    private static final String BY_NICKNAME =
            """
            (select p.crn, 70 + case when p.born_on = cast(:born as date) then 9 else 0 end,
                    'NICKNAME', v.said
               from unnest(cast(:said as text[]), cast(:stands as text[]),
                           cast(:first as text[]), cast(:second as text[]),
                           cast(:third as text[]))
                      as v (said, stands, first, second, third)
               join caseload.person p
                 on p.name_key like v.first and p.name_key like v.second
                and p.name_key like v.third
              where ' ' || p.name_key || ' ' like '% ' || v.stands || ' %'
               and
            """
                    + MaySee.P
                    + FITS
                    + " order by 2 desc, p.crn limit 200)";

    private static final String BY_BIRTH =
            """
            (select p.crn, case when p.born_on = cast(:born as date) then 65 else 40 end,
                    case when p.born_on = cast(:born as date) then 'BORN' else 'BORN_LIKE' end,
                    ''
               from caseload.person p
              where :name = '' and p.born_on = any(cast(:births as date[]))
                and
            """
                    + MaySee.P
                    + " order by 2 desc, p.surname, p.forename, p.crn limit 200)";

    private static final String BY_NUMBER =
            """
            (select p.crn, 100, 'NUMBER', i.kind
               from caseload.identifier i
               join caseload.person p on p.crn = i.crn
              where :number <> '' and i.value_key = :number and i.withdrawn_at is null
                and
            """
                    + MaySee.P
                    + " limit 200)";

    private static final String BY_POSTCODE =
            """
            (select p.crn, 60 - case when a.to_on < :today then 20 else 0 end, 'POSTCODE', ''
               from caseload.address a
               join caseload.person p on p.crn = a.crn
              where :postcode <> '' and a.postcode_key = :postcode and a.postcode_key <> ''
                and a.withdrawn_at is null
                and
            """
                    + MaySee.P
                    + " order by 2 desc, p.crn limit 200)";

    private static final String THE_BEST =
            """
            ), best as (
                select crn,
                       max(score) + 20 * count(distinct case
                           when why in ('NUMBER', 'POSTCODE') then why else '' end)
                           as score,
                       (array_agg(why order by score desc, why))[1] as why,
                       (array_agg(said order by score desc, why))[1] as said
                  from hit group by crn)
            select p.crn, p.forename, p.middle_names, p.surname, p.preferred_name,
                   p.born_on, p.age_band, t.name as team,
                   s.forename || ' ' || s.surname as manager, b.why, b.said
              from (select best.crn, score, why, said
                      from best
                      join caseload.person p on p.crn = best.crn
                     order by score desc, p.surname, p.forename, p.crn
                     limit 26 offset :from) b
              join caseload.person p on p.crn = b.crn
            """;

    private static final String WITH_WHOM =
            """
              left join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
              left join organisation.door_team t on t.team_code = g.team_code
              left join organisation.door_staff s on s.staff_id = g.staff_id
            """;

    /** In the order of an index, of which no more is read than a page shows. */
    static final String FIND_BEGINNING =
            """
            select p.crn, p.forename, p.middle_names, p.surname, p.preferred_name, p.born_on,
                   p.age_band, t.name as team, s.forename || ' ' || s.surname as manager,
                   'BEGINS' as why, '' as said
              from (select p.crn from caseload.person p
                     where p.surname_key >= :name and p.surname_key < :beyond and
            """
                    + MaySee.P
                    + """
                             order by p.surname_key, p.forename, p.crn limit 26 offset :from) b
                      join caseload.person p on p.crn = b.crn
                    """
                    + WITH_WHOM
                    + " order by p.surname_key, p.forename, p.crn";

    static final String FIND_HELD = find(Likeness.HELD);
    static final String FIND_CLOSE = find(Likeness.CLOSE);
    static final String FIND_LOOSE = find(Likeness.LOOSE);
    static final String THESE =
            """
            select p.crn, p.forename, p.middle_names, p.surname, p.preferred_name, p.born_on,
                   p.age_band, t.name as team, s.forename || ' ' || s.surname as manager,
                   'NAME' as why, '' as said
              from caseload.person p
            """
                    + WITH_WHOM
                    + " where p.crn = any(:crns) and "
                    + MaySee.P
                    + " order by array_position(cast(:crns as text[]), p.crn)";

    private static String byName(Likeness likeness) {
        return """
        (select p.crn,
                case when p.name_key = :name then 90
                     when similarity(p.name_key, :name) = 1 then 88
                     when p.name_key like :part then 80
                     else 50 * word_similarity(:name, p.name_key)
                          + 10 * similarity(p.name_key, :name) end
                + case when p.born_on = cast(:born as date) then 9 else 0 end as score,
                case when p.name_key like :part or similarity(p.name_key, :name) = 1
                     then 'NAME' else 'LIKE_NAME' end as why,
                '' as said
           from caseload.person p
          where :name <> '' and
        """
                + likeness.of("p.name_key")
                + MaySee.P
                + FITS
                + " order by score desc, p.crn limit 200)";
    }

    private static String byAlias(Likeness likeness) {
        return """
        (select p.crn,
                case when a.name_key = :name then 85 when a.name_key like :part then 75
                     else 50 * word_similarity(:name, a.name_key)
                          + 5 * similarity(a.name_key, :name) end
                + case when coalesce(a.born_on, p.born_on) = cast(:born as date) then 9
                       else 0 end as score,
                case when a.name_key like :part then 'ALIAS' else 'LIKE_ALIAS' end,
                concat_ws(' ', nullif(a.forename, ''), nullif(a.surname, ''))
           from caseload.alias a
           join caseload.person p on p.crn = a.crn
          where :name <> '' and a.withdrawn_at is null and
        """
                + likeness.of("a.name_key")
                + MaySee.P
                + FITS_ALIAS
                + " order by score desc, p.crn limit 200)";
    }

    private static String find(Likeness likeness) {
        return "with hit as ("
                + byName(likeness)
                + " union all "
                + BY_NICKNAME
                + " union all "
                + byAlias(likeness)
                + " union all "
                + BY_BIRTH
                + " union all "
                + BY_NUMBER
                + " union all "
                + BY_POSTCODE
                + THE_BEST
                + WITH_WHOM
                + " order by b.score desc, p.surname, p.forename, p.crn";
    }

    /** For whom people are looked up, and when: those who are closed to them are left out. */
    record Reader(StaffId staff, LocalDate today) {}

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the likeliest first: one more than a page, so that the caller knows whether there are
     * more. One word is taken for the start of a surname where so many begin like that. What is not
     * quite the same is looked for where less than a page holds all that was typed; what is only
     * somewhat like it, where nothing is close.
     */
    List<Found> find(Reader reader, Sought sought, int from) {
        List<Found> beginning = sought.isOneWord() ? beginning(reader, sought, from) : List.of();
        if (isEnough(beginning, from)) {
            return beginning;
        }
        List<Found> held = find(FIND_HELD, reader, sought, from);
        if (sought.name().isEmpty() || isEnough(held, from)) {
            return held;
        }
        List<Found> close = find(FIND_CLOSE, reader, sought, from);
        return close.isEmpty() ? find(FIND_LOOSE, reader, sought, from) : close;
    }

    /** A first page needs to be full; who goes on has seen one. */
    private static boolean isEnough(List<Found> some, int from) {
        return from == 0 ? some.size() > PAGE : !some.isEmpty();
    }

    private List<Found> beginning(Reader reader, Sought sought, int from) {
        return read(reader, FIND_BEGINNING)
                .param("name", sought.name())
                .param("beyond", sought.name() + LAST_LETTER)
                .param("from", from)
                .query(RowAs.of(Found.class))
                .list();
    }

    private List<Found> find(String sql, Reader reader, Sought sought, int from) {
        @Nullable Births births = sought.births();
        return read(reader, sql)
                .params(TERMS.parameters(narrow(births)))
                .param("name", sought.name())
                .param("held", sought.pattern(0))
                .param("held2", sought.pattern(1))
                .param("held3", sought.pattern(2))
                .param("word", sought.word(0))
                .param("word2", sought.word(1))
                .param("word3", sought.word(2))
                .param("part", "%" + sought.name() + "%")
                .param("born", births == null ? null : births.typed())
                .param("said", each(sought, Sought.Variant::said))
                .param("stands", each(sought, Sought.Variant::stands))
                .param("first", each(sought, one -> one.pattern(0)))
                .param("second", each(sought, one -> one.pattern(1)))
                .param("third", each(sought, one -> one.pattern(2)))
                .param("number", sought.number())
                .param("postcode", sought.postcode())
                .param("from", from)
                .query(RowAs.of(Found.class))
                .list();
    }

    /** Returns these people, in this order. */
    List<Found> these(Reader reader, List<Crn> crns) {
        return crns.isEmpty()
                ? List.of()
                : read(reader, THESE)
                        .param("crns", crns.stream().map(Crn::value).toArray(String[]::new))
                        .query(RowAs.of(Found.class))
                        .list();
    }

    private static Filter born(String column) {
        return Filter.none()
                .with(
                        "births",
                        "date[]",
                        column + " is null or " + column + " = any(cast(:births as date[]))");
    }

    private static Map<String, String[]> narrow(@Nullable Births births) {
        return births == null
                ? Map.of()
                : Map.of(
                        "births",
                        Stream.concat(Stream.of(births.typed()), births.slips().stream())
                                .map(LocalDate::toString)
                                .toArray(String[]::new));
    }

    private static String[] each(Sought sought, Function<Sought.Variant, String> what) {
        return sought.variants().stream().map(what).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec read(Reader reader, String sql) {
        return jdbc.sql(sql).param("viewer", reader.staff().value()).param("today", reader.today());
    }
}
