package org.offload.voice.safety;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;

/** Adds up open concerns; protected disclosures are in none of the sums. */
@Repository
class SafetyLists {

    static final String BY_PLACE =
            """
            select place_key as key, min(place_name) as name, min(place_town) as town,
                   count(*) as open, count(*) filter (where due_at <= :now) as late,
                   sum(weight) as reports
              from voice.concern
             where listed = 'OPEN' and place_key <> ''
             group by place_key
             order by 5 desc, 4 desc, 2
             limit 200\
            """;
    static final String BY_ITEM =
            """
            select item as key, '' as name, '' as town, count(*) as open,
                   count(*) filter (where due_at <= :now) as late, sum(weight) as reports
              from voice.concern
             where listed = 'OPEN' and item <> ''
             group by item
             order by 5 desc, 4 desc, 1
             limit 100\
            """;
    static final String BY_PROVIDER =
            """
            select provider_type as key, '' as name, '' as town, count(*) as open,
                   count(*) filter (where due_at <= :now) as late, sum(weight) as reports
              from voice.concern
             where listed = 'OPEN' and provider_type <> ''
             group by provider_type
             order by 5 desc, 4 desc, 1
             limit 100\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    SafetyLists(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many concerns of one kind are open, how many of them late, and the reports behind. */
    record Sum(String key, String name, String town, int open, int late, int reports) {}

    List<Sum> byPlace() {
        return list(BY_PLACE);
    }

    List<Sum> byItem() {
        return list(BY_ITEM);
    }

    List<Sum> byProvider() {
        return list(BY_PROVIDER);
    }

    private List<Sum> list(String sql) {
        return jdbc.sql(sql)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(RowAs.of(Sum.class))
                .list();
    }
}
