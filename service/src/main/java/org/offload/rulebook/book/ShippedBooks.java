package org.offload.rulebook.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The rulebooks that come with the service: ordinary standards, in force in the nation, and drafts
 * of the Exceptional Delivery Model. {@code docs/rulebooks.md} says where each row is from.
 */
public final class ShippedBooks {

    /** One of them, by the name of its file. The ordinary one is in force from the start. */
    public record Shipped(String file, String name, Layer layer, String reason) {

        /** Returns its id, which is the same everywhere. */
        public UUID id() {
            return UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
        }

        /** Returns its file. */
        public String tables() {
            try (InputStream stream = ShippedBooks.class.getResourceAsStream(file + ".dmn")) {
                return new String(
                        Objects.requireNonNull(stream, file).readAllBytes(),
                        StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All of them. */
    public static final List<Shipped> ALL =
            List.of(
                    new Shipped(
                            "ordinary-standards",
                            "Ordinary standards",
                            Layer.ORDINARY,
                            "How often, and how, is agreed on each case; only first contacts have"
                                    + " a limit for all."),
                    new Shipped(
                            "exceptional-delivery-model",
                            "Exceptional Delivery Model, 24 March 2020",
                            Layer.EXCEPTIONAL,
                            "Most people are supervised remotely, twice as often; some are still"
                                    + " seen."),
                    new Shipped(
                            "exceptional-delivery-model-safeguarding",
                            "Exceptional Delivery Model, safeguarding seen",
                            Layer.EXCEPTIONAL,
                            "As the Exceptional Delivery Model; domestic abuse and the safeguarding"
                                    + " of children are seen face to face (R11)."));

    private ShippedBooks() {}
}
