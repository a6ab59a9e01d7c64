package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

class GzippedTest {

    private static String words(Random chance, int many) {
        return chance.ints(many, 0, 500)
                .mapToObj(number -> "word" + number)
                .collect(Collectors.joining(" "));
    }

    private static byte[] plain(Pressed part) {
        var pieces = new ArrayList<byte[]>();
        part.writeTo(
                new gg.jte.output.StringOutput() {
                    @Override
                    public void writeBinaryContent(byte[] value) {
                        pieces.add(value);
                    }
                });
        return pieces.getFirst();
    }

    /** Whatever stands before and after it, of any length: what comes out is what went in. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 8_192, 100_000})
    void a_part_that_was_compressed_before_stands_between_others(int most) throws IOException {
        var chance = new Random(most);
        for (int i = 0; i < 20; i++) {
            String shared = words(chance, chance.nextInt(most + 1));
            Content content =
                    out -> out.writeBinaryContent(shared.getBytes(StandardCharsets.UTF_8));
            Pressed part = Pressed.of(content);
            String head = words(chance, chance.nextInt(2_000)) + shared;
            String tail = shared + words(chance, chance.nextInt(2_000));
            List<byte[]> pieces =
                    List.of(
                            head.getBytes(StandardCharsets.UTF_8),
                            plain(part),
                            tail.getBytes(StandardCharsets.UTF_8));

            byte[] zipped =
                    Gzipped.of(
                            taker -> pieces.forEach(one -> taker.take(one, 0, one.length)), part);

            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(head + shared + tail);
            }
        }
    }
}
