package org.offload.caseload.sentence;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What the sentence asks, for the person.
 *
 * @param tag of the language that the words are in
 * @param other link to the same page in the other language, with its words and tag
 * @param back to the case
 */
public record SentencePage(
        Frame frame,
        String tag,
        String title,
        String name,
        List<Said> sentences,
        List<String> closing,
        Other other,
        String back)
        implements Page {

    public SentencePage {
        sentences = List.copyOf(sentences);
        closing = List.copyOf(closing);
    }

    /** One sentence: what it is, and each thing that it asks for. */
    public record Said(String title, List<String> about, List<String> asks) {

        public Said {
            about = List.copyOf(about);
            asks = List.copyOf(asks);
        }
    }

    /** The other language. */
    public record Other(String path, String words, String tag) {}
}
