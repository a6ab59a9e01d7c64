package org.offload.voice.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.voice.outside.Feed.Entry;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

/** A feed, read as any reader of feeds would. */
class FeedTest {

    private static final Instant HOUR = Instant.parse("2020-04-07T07:00:00Z");

    private static Document read(String text) throws Exception {
        UUID first = new UUID(0, 1);
        var feed =
                new Feed(
                        Feed.urn(new UUID(0, 9)),
                        "A day",
                        "http://localhost/public/9/feed",
                        "http://localhost/public/9",
                        HOUR,
                        Optional.of(2),
                        List.of(
                                entry(new UUID(0, 2), Optional.of(first), text),
                                entry(first, Optional.empty(), text)));
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.bytes()));
    }

    private static Entry entry(UUID id, Optional<UUID> answers, String text) {
        return new Entry(
                id, "1", "Red Kite", "http://localhost/9#1", HOUR, answers, Optional.empty(), text);
    }

    @Test
    void it_is_atom_with_threading() throws Exception {
        Document feed = read("Hello.");

        assertThat(feed.getElementsByTagNameNS(Feed.ATOM, "entry").getLength()).isEqualTo(2);
        var answers = feed.getElementsByTagNameNS(Feed.THREADING, "in-reply-to");
        assertThat(answers.getLength()).isEqualTo(1);
        assertThat(answers.item(0).getAttributes().getNamedItem("ref").getNodeValue())
                .isEqualTo(Feed.urn(new UUID(0, 1)));
        assertThat(feed.getElementsByTagNameNS(Feed.THREADING, "total").item(0).getTextContent())
                .isEqualTo("2");
    }

    @Test
    void markup_stays_words_and_what_xml_cannot_hold_is_replaced() throws Exception {
        Document feed = read("<script>alert(1)</script> & ]]> \uFFFE");

        assertThat(feed.getElementsByTagNameNS(Feed.ATOM, "content").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & ]]> \uFFFD");
    }
}
