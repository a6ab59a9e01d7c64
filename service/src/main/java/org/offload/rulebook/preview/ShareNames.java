package org.offload.rulebook.preview;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of offices and practitioners, many at once. */
@Repository
class ShareNames {

    static final String PLACES =
            """
            select place_id as code, name from organisation.door_place
             where place_id = any(:codes)\
            """;
    static final String STAFF =
            """
            select staff_id as code, forename || ' ' || surname as name
              from organisation.door_staff where staff_id = any(:codes)\
            """;

    private record Named(String code, String name) {}

    private final JdbcClient jdbc;

    ShareNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> places(List<Preview.Share> shares) {
        return names(PLACES, shares);
    }

    Map<String, String> staff(List<Preview.Share> shares) {
        return names(STAFF, shares);
    }

    private Map<String, String> names(String statement, List<Preview.Share> shares) {
        return jdbc
                .sql(statement)
                .param("codes", shares.stream().map(Preview.Share::code).toArray(String[]::new))
                .query(RowAs.of(Named.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::code, Named::name));
    }
}
