package org.offload.rulebook.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which elements of DMN a rulebook may hold, and where. Remarks and the additions of editors say
 * nothing to an engine, and are passed over.
 */
final class Profile {

    private static final Set<String> REMARKS =
            Set.of("description", "extensionElements", "question", "allowedAnswers");
    private static final Map<String, Set<String>> BELOW = below();

    /** Elements that have a message of their own. */
    private static final Set<String> TOLD =
            Set.of(
                    "import",
                    "businessKnowledgeModel",
                    "literalExpression",
                    "functionDefinition",
                    "requiredDecision",
                    "defaultOutputEntry");

    private Profile() {}

    /**
     * Tells every element that a rulebook does not know.
     *
     * @param place the name of the table that the element belongs to, or of the file
     */
    static void check(XmlNode node, String place, Problems problems) {
        String language = node.attribute("expressionLanguage");
        if (!language.toLowerCase(Locale.ROOT).matches("|.*feel/?")) {
            problems.add("rulebook.file.language", Problems.quote(language), place);
        }
        node.children()
                .filter(child -> !REMARKS.contains(child.name()))
                .forEach(child -> checkBelow(node, child, place, problems));
    }

    private static void checkBelow(XmlNode node, XmlNode child, String place, Problems problems) {
        if (BELOW.getOrDefault(node.name(), Set.of()).contains(child.name())) {
            String name = child.attribute("name");
            boolean isTable = child.name().equals("decision") && !name.isEmpty();
            check(child, isTable ? Problems.quote(name) : place, problems);
        } else {
            String name = child.name();
            String message = TOLD.contains(name) ? name : "other";
            problems.add("rulebook.file.element." + message, Problems.quote(name), place);
        }
    }

    private static Map<String, Set<String>> below() {
        Map<String, Set<String>> below = new HashMap<>();
        below.put(
                "definitions",
                Set.of("inputData", "decision", "textAnnotation", "association", "group"));
        below.put("inputData", Set.of("variable"));
        below.put("decision", Set.of("variable", "informationRequirement", "decisionTable"));
        below.put("informationRequirement", Set.of("requiredInput"));
        below.put("decisionTable", Set.of("input", "output", "annotation", "rule"));
        below.put("input", Set.of("inputExpression", "inputValues"));
        below.put("output", Set.of("outputValues"));
        below.put("rule", Set.of("inputEntry", "outputEntry", "annotationEntry"));
        below.put("textAnnotation", Set.of("text"));
        below.put("association", Set.of("sourceRef", "targetRef"));
        for (String cell :
                Set.of(
                        "inputExpression",
                        "inputValues",
                        "outputValues",
                        "inputEntry",
                        "outputEntry",
                        "annotationEntry")) {
            below.put(cell, Set.of("text"));
        }
        return Map.copyOf(below);
    }
}
