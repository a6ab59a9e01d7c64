package org.offload.predictors.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.predictors.Vectors;
import org.offload.predictors.published.Shape.Instruments;
import org.offload.predictors.result.Conformance;

import java.util.ArrayList;
import java.util.List;

/** Every row of the public services, with their quirks. */
class VectorsTest {

    private static final Instruments PUBLISHED = Instruments.of(Conformance.AS_PUBLISHED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predictors-all",
                "predictors-violent",
                "predictors-serious-violent",
                "predictors-direct-contact",
                "predictors-indirect",
                "predictors-combined",
                "predictors-mst",
                "predictors-lds",
                "predictors-opd",
                "predictors-pni",
                "predictors-ogrs3",
                "predictors-ogp",
                "predictors-ovp",
                "tier-v3",
                "tier-v2"
            })
    void every_row_is_computed_as_the_public_service_did(String file) {
        List<NamedCsvRecord> rows = Vectors.rows(file);
        List<String> columns = rows.getFirst().getHeader();
        Shape shape = Shape.of(columns).orElseThrow();
        AnswersRow reader = AnswersRow.of(columns);

        List<String> different = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            List<String> computed =
                    shape.compute(
                            column -> columns.contains(column) ? row.getField(column) : "",
                            reader,
                            PUBLISHED);
            for (int i = 0; i < computed.size(); i++) {
                String column = shape.answers().get(i);
                if (!Same.is(column, row.getField(column), computed.get(i))) {
                    different.add(
                            "%s %s: %s, not %s"
                                    .formatted(
                                            row.getField(0),
                                            column,
                                            row.getField(column),
                                            computed.get(i)));
                }
            }
        }

        assertThat(different.stream().limit(20)).as(different.size() + " differences").isEmpty();
    }
}
