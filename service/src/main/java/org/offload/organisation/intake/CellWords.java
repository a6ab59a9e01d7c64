package org.offload.organisation.intake;

import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.Words;

import java.util.Map;

/** Says what is to be mended in a cell: by its column, since a file has no fields. */
record CellWords(Words words) {

    private static final String NOT_OFFERED = "platform.form.choose";

    String say(String column, String key, Object... arguments) {
        return words.say("organisation.intake.cell", column, words.say(key, arguments));
    }

    String meanwhile() {
        return words.say("organisation.intake.line.meanwhile");
    }

    String say(Problem problem, Typed typed, Map<String, String> columns) {
        String column = columns.getOrDefault(problem.field(), problem.field());
        return problem.key().equals(NOT_OFFERED)
                ? words.say("organisation.intake.cell.code", column, typed.one(problem.field()))
                : words.say("organisation.intake.cell", column, words.say(problem));
    }
}
