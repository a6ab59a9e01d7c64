package org.offload.house;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the repository keeps. */
final class Tracked {

    private static final Path ROOT = Path.of("..");

    private Tracked() {}

    /** Answers whether this is a working copy; an unpacked archive has no list of files. */
    static boolean isKnown() {
        return Files.exists(ROOT.resolve(".git"));
    }

    /** Returns the kept files that are still there. */
    static List<Path> files() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "-z").directory(ROOT.toFile()).start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IOException("git ls-files failed in " + ROOT.toRealPath());
        }
        return Stream.of(names.split("\0"))
                .map(ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Returns a file's text; empty for a file that is no text. */
    static String textOf(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notText) {
            return "";
        }
    }
}
