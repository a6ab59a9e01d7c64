package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Problem;

import java.util.HashMap;
import java.util.Map;

/** A change that came too late: what was typed is offered as something to add. */
final class LateEdit {

    private LateEdit() {}

    static Form of(Form form) {
        boolean late =
                form.problems().stream()
                        .anyMatch(one -> one.key().equals("voice.thread.edit.late"));
        if (!late) {
            return form;
        }
        Map<String, String> values = new HashMap<>(form.values());
        values.put(EditText.ADDENDUM, form.value("text"));
        return form.with(values)
                .refusing(
                        form.problems().stream()
                                .map(
                                        one ->
                                                new Problem(
                                                        EditText.ADDENDUM,
                                                        one.key(),
                                                        one.arguments()))
                                .toList());
    }
}
