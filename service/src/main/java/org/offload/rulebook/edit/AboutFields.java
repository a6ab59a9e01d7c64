package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.book.Setting;
import org.offload.rulebook.book.Setting.Unit;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.vocabulary.Interval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The fields of the form on which a draft says what it is. */
final class AboutFields {

    static final String WORDS = "rulebook.about";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SOURCE = 200;

    private AboutFields() {}

    /** Returns the names of the settings: those that there are, and those that rows name. */
    static List<String> settings(Book draft) {
        var names = new TreeSet<String>();
        draft.settings().forEach(setting -> names.add(setting.name()));
        for (ContactRow row : draft.tables().contact()) {
            row.strands().stream()
                    .filter(strand -> strand.every() instanceof Interval.Setting)
                    .forEach(strand -> names.add(((Interval.Setting) strand.every()).name()));
        }
        return List.copyOf(names);
    }

    static Map<String, String> values(Book draft) {
        Map<String, String> values = new HashMap<>();
        values.put("name", draft.name());
        values.put("layer", draft.layer().name());
        values.put("reason", draft.reason());
        for (Setting setting : draft.settings()) {
            values.put("amount." + setting.name(), String.valueOf(setting.amount()));
            values.put("unit." + setting.name(), setting.unit().name());
            values.put("source." + setting.name(), setting.source());
            if (setting.verified()) {
                values.put("verified." + setting.name(), "yes");
            }
        }
        return values;
    }

    /** Returns what was typed; none if there is something to mend. */
    static Optional<About> read(Book draft, Typed typed, Reading reading) {
        String name = reading.required("name", LONGEST_NAME);
        Optional<Layer> layer = reading.choice("layer", Layer.class);
        String reason = reading.required("reason", LONGEST_REASON);
        List<Setting> settings = new ArrayList<>();
        for (String setting : settings(draft)) {
            setting(setting, typed, reading).ifPresent(settings::add);
        }
        return layer.filter(_ -> reading.problems().isEmpty())
                .map(one -> new About(name, one, reason, settings));
    }

    private static Optional<Setting> setting(String name, Typed typed, Reading reading) {
        Unit unit =
                typed.one("unit." + name).isEmpty()
                        ? Unit.DAYS
                        : Choices.find(Unit.class, typed.one("unit." + name)).orElse(Unit.DAYS);
        String field = "amount." + name;
        if (typed.one(field).isBlank()) {
            reading.refuse(field, "rulebook.about.amount.missing", name);
        }
        Optional<Integer> amount = reading.number(field, 1, most(unit));
        String source = reading.text("source." + name, LONGEST_SOURCE);
        if (source.isEmpty()) {
            reading.refuse("source." + name, "rulebook.about.source.missing", name);
        }
        boolean verified = typed.has("verified." + name);
        return amount.map(number -> new Setting(name, number, unit, source, verified));
    }

    private static int most(Unit unit) {
        return switch (unit) {
            case DAYS -> Interval.Days.MOST;
            case WORKING_DAYS -> Interval.WorkingDays.MOST;
            case MONTHS -> Interval.Months.MOST;
        };
    }
}
