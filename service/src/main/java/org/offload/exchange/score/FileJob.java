package org.offload.exchange.score;

import org.jspecify.annotations.Nullable;
import org.offload.predictors.published.Shape.Instruments;
import org.offload.predictors.result.Conformance;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What both commands are told, and what they do alike. */
final class FileJob {

    private static final String STREAM = "-";
    private static final int DIFFERENT = 1;
    private static final int REFUSED = 2;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "rows as CSV or JSON lines, packed by gzip or not; - for standard input")
    private String file = STREAM;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "where results go; standard output unless told")
    private @Nullable Path to;

    @Option(
            names = "--as",
            paramLabel = "csv|jsonl",
            description = "how results are written; as the name of --to says, or csv")
    private @Nullable Form as;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where lines go that cannot be read; offload-refused.csv unless told")
    private Path report = Path.of("offload-refused.csv");

    @Option(names = "--explain", description = "tells what each result is made of")
    private boolean explains;

    @Option(
            names = "--conformance",
            paramLabel = "as-published|corrected",
            description = {
                "whether the quirks of the public services are kept: corrected unless told, and",
                "as-published for --check"
            })
    private @Nullable String conformance;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = {
                "compares the right answers in a file with what is computed of its inputs;",
                "ends with 1 if one differs"
            })
    private @Nullable Path check;

    /** How results are written. */
    enum Form {
        csv,
        jsonl
    }

    /** Makes what computes, for the columns of a file. */
    @FunctionalInterface
    interface Made {
        Results of(Instruments instruments, Source source, boolean explains) throws Unusable;
    }

    int run(ScoreProgram program, Made made) throws IOException {
        Telling telling = program.telling();
        Optional<Conformance> told = conformance();
        if (conformance != null && told.isEmpty()) {
            telling.say("exchange.score.conformance", conformance);
            return REFUSED;
        }
        try {
            refuseSameFile();
            return check == null
                    ? compute(program, made, told.orElse(Conformance.CORRECTED))
                    : check(check, program, told.orElse(Conformance.AS_PUBLISHED));
        } catch (Unusable wrong) {
            telling.say("exchange.score.unusable", check == null ? file : check, wrong.sentence());
            return REFUSED;
        }
    }

    private Optional<Conformance> conformance() {
        return Optional.ofNullable(conformance)
                .flatMap(
                        text ->
                                switch (text) {
                                    case "as-published" -> Optional.of(Conformance.AS_PUBLISHED);
                                    case "corrected" -> Optional.of(Conformance.CORRECTED);
                                    default -> Optional.empty();
                                });
    }

    private int check(Path at, ScoreProgram program, Conformance how) throws IOException, Unusable {
        CheckFile checking = new CheckFile(Instruments.of(how));
        try (InputStream in = open(at.toString(), program);
                Source source = Source.of(in)) {
            checking.run(source, program.telling());
        }
        if (checking.rows() == 0) {
            throw new Unusable("has no rows.");
        }
        program.out().printf("%d rows, %d differences%n", checking.rows(), checking.differences());
        checking.first().forEach(program.out()::println);
        return checking.differences() == 0 ? 0 : DIFFERENT;
    }

    private int compute(ScoreProgram program, Made made, Conformance how)
            throws IOException, Unusable {
        try (InputStream in = open(file, program);
                Source source = Source.of(in);
                Reading reading = new Reading(report)) {
            Results results =
                    new Named(source.columns(), made.of(Instruments.of(how), source, explains));
            try (Writer out = writer(program);
                    Sink sink =
                            isJson()
                                    ? Sink.json(out, results.columns())
                                    : Sink.csv(out, results.columns())) {
                reading.run(source, results, sink, program.telling());
            }
            program.telling().say("exchange.score.done", reading.computed(), reading.refused());
            if (reading.refused() > 0) {
                program.telling().say("exchange.score.report", report);
            }
            if (program.out().checkError()) {
                throw new IOException("standard output");
            }
            return reading.isWhole() ? 0 : DIFFERENT;
        }
    }

    /** A file would be written over while it is read. */
    private void refuseSameFile() throws Unusable {
        List<Path> all =
                Stream.of(
                                Optional.of(file)
                                        .filter(name -> !name.equals(STREAM))
                                        .map(Path::of),
                                Optional.ofNullable(to),
                                Optional.ofNullable(check),
                                Optional.of(report))
                        .flatMap(Optional::stream)
                        .map(path -> path.toAbsolutePath().normalize())
                        .toList();
        if (Set.copyOf(all).size() < all.size()) {
            throw new Unusable("would be written over: FILE, --to and --report must be different.");
        }
    }

    private boolean isJson() {
        return as == null ? to != null && to.toString().endsWith(".jsonl") : as == Form.jsonl;
    }

    private static InputStream open(String name, ScoreProgram program)
            throws IOException, Unusable {
        if (name.equals(STREAM)) {
            return program.in();
        }
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new Unusable("is not there.");
        }
        if (Files.isDirectory(path)) {
            throw new Unusable("is a folder, not a file.");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private Writer writer(ScoreProgram program) throws IOException {
        return to == null
                ? new BufferedWriter(new OutputStreamWriter(program.out(), StandardCharsets.UTF_8))
                : Files.newBufferedWriter(to);
    }
}
