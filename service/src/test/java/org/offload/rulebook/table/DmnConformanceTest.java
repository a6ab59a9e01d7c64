package org.offload.rulebook.table;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.offload.rulebook.fixture.RandomTables;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The file keeps to the schema that comes with DMN 1.3. */
class DmnConformanceTest {

    private static final String FOLDER = "/org/omg/spec/DMN/20191111/";

    @Test
    void what_is_written_keeps_to_the_schema_of_dmn() throws IOException, SAXException {
        var validator = schema().newValidator();
        for (long seed = 0; seed < 20; seed++) {
            String file = DmnFile.write(new RandomTables(seed).next(6), "Seed " + seed);

            assertThatCode(() -> validator.validate(new StreamSource(new StringReader(file))))
                    .doesNotThrowAnyException();
        }
    }

    private static Schema schema() throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((_, _, _, system, _) -> input(system));
        return factory.newSchema(new StreamSource(open("DMN13.xsd")));
    }

    private static LSInput input(String system) {
        try {
            var dom =
                    (DOMImplementationLS)
                            DocumentBuilderFactory.newDefaultInstance()
                                    .newDocumentBuilder()
                                    .getDOMImplementation();
            LSInput input = dom.createLSInput();
            input.setByteStream(open(system));
            input.setSystemId(system);
            return input;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DmnConformanceTest.class.getResourceAsStream(FOLDER + name));
    }
}
