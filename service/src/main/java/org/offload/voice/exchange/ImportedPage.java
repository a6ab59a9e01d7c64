package org.offload.voice.exchange;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What became of a file of threads.
 *
 * @param counted what was taken in, in words
 * @param threads their addresses
 * @param problems what could not be kept, in words
 * @param findings where somebody may be told of, in words
 */
public record ImportedPage(
        Frame frame,
        String counted,
        List<String> threads,
        List<String> problems,
        List<String> findings)
        implements Page {

    public ImportedPage {
        threads = List.copyOf(threads);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }
}
