package org.offload.caseload.part;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.Part;

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
}
