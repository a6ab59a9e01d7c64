package org.offload.platform;

import java.util.List;

/** A question with one answer out of many, folded away. */
public record SelectField(Label label, String value, List<Choice> choices) {}
