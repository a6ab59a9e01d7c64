package org.offload.caseload.part;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Reading;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.util.List;

/** A part of the record of a person. Its key is the CRN; its lists are those of the codes. */
public interface CasePart extends Part {

    /** The groups that the page of the whole record is made of, in their order. */
    enum Group {
        PERSON,
        SENTENCE,
        RISK
    }

    /** Returns the group that it stands in. */
    Group group();

    /** Returns the reference data. */
    Codes codes();

    @Override
    default List<Choice> choices(String list, String key) {
        return codes().list(list).stream().map(CasePart::choice).toList();
    }

    @Override
    default String formerAnswer(String list, String code) {
        return codes().words(code, list);
    }

    private static Choice choice(Code code) {
        return Choice.of(code.code(), code.words());
    }

    /** Returns the entries that have not ended before today. */
    static List<Entry> notEnded(List<Entry> entries, String lastDay, LocalDate today) {
        return entries.stream()
                .filter(
                        entry ->
                                entry.values()
                                        .day(lastDay)
                                        .filter(end -> end.isBefore(today))
                                        .isEmpty())
                .toList();
    }

    /** Refuses an end before its beginning. */
    static void requireOrder(Values values, Reading reading, String from, String to) {
        boolean wrong =
                values.day(from)
                        .flatMap(day -> values.day(to).filter(end -> end.isBefore(day)))
                        .isPresent();
        if (wrong) {
            reading.refuse(to, "caseload.part.order");
        }
    }
}
