package org.offload.rulebook.desk;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Setting;
import org.offload.rulebook.check.Finding;
import org.offload.rulebook.check.Finding.Severity;
import org.offload.rulebook.check.TableCheck;
import org.offload.rulebook.example.ExampleWords;
import org.offload.rulebook.example.Tried;
import org.offload.rulebook.example.TryExamples;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong with a draft, and what becomes of its examples. */
@Component
class DraftParts {

    private final Forms forms;
    private final TryExamples examples;
    private final ExampleWords exampleWords;

    DraftParts(Forms forms, TryExamples examples, ExampleWords exampleWords) {
        this.forms = forms;
        this.examples = examples;
        this.exampleWords = exampleWords;
    }

    /**
     * Returns what its author sees of a draft.
     *
     * @param isDraft whether it is one, for somebody who may change it; else there is nothing to
     *     say
     */
    DraftPart of(Visit visit, Book book, boolean isDraft) {
        Form buttons = forms.button(visit.frame(book.name()));
        if (!isDraft) {
            return new DraftPart(buttons, book.version(), List.of(), List.of(), List.of());
        }
        Set<String> settings =
                book.settings().stream().map(Setting::name).collect(Collectors.toSet());
        List<Finding> findings = TableCheck.of(book.tables(), settings);
        return new DraftPart(
                buttons,
                book.version(),
                said(visit.words(), findings, Severity.MUST),
                said(visit.words(), findings, Severity.WORTH_KNOWING),
                examples.of(book).stream().map(this::line).toList());
    }

    private static List<String> said(Words words, List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> words.say(finding.key(), finding.arguments().toArray()))
                .toList();
    }

    private DraftPart.ExampleLine line(Tried tried) {
        return new DraftPart.ExampleLine(
                tried.example().id(),
                tried.example().name(),
                exampleWords.inputs(tried.example()),
                exampleWords.outcome(tried),
                tried.isAsExpected());
    }
}
