package org.offload.exchange.score;

import org.offload.predictors.published.Row;

import java.util.List;
import java.util.Map;

/**
 * A row of a CSV file, or of JSON.
 *
 * @param places of the columns
 * @param fields in their order
 */
record Fielded(Map<String, Integer> places, List<String> fields) implements Row {

    @Override
    public String field(String column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place);
    }
}
