package org.offload.platform;

import java.util.List;

/**
 * A question with one answer, all answers in sight. Each has a key, its number, while the cursor is
 * on one of them.
 */
public record RadiosField(Label label, String value, List<Choice> choices) {}
