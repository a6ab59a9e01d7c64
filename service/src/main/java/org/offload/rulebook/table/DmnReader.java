package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a decision model as tables, and tells all that is outside of what {@link DmnFile} allows.
 */
record DmnReader(Problems problems) {

    /** The namespaces of DMN 1.3 to 1.6, which do not differ in what a rulebook uses. */
    private static final Set<String> MODELS =
            Set.of(
                    DmnWriter.MODEL,
                    "https://www.omg.org/spec/DMN/20211108/MODEL/",
                    "https://www.omg.org/spec/DMN/20230324/MODEL/",
                    "https://www.omg.org/spec/DMN/20240513/MODEL/");

    private static final String ANY_VERSION = "omg.org/spec/DMN/";

    /** Returns the tables, which are not to be used if there is a problem. */
    Optional<Tables> read(byte[] file) {
        return SafeXml.read(file, problems).filter(this::isModel).map(this::tables);
    }

    private boolean isModel(XmlNode root) {
        boolean isDmn = root.name().equals("definitions") && root.namespace().contains(ANY_VERSION);
        if (!isDmn) {
            problems.add("rulebook.file.dmn");
        } else if (!MODELS.contains(root.namespace())) {
            problems.add("rulebook.file.version");
        }
        return isDmn && MODELS.contains(root.namespace());
    }

    private Tables tables(XmlNode root) {
        Profile.check(root, Problems.quote(root.attribute("name")), problems);
        root.children("inputData").forEach(this::checkFact);
        checkDecisions(root.children("decision"));
        List<ContactRow> contact =
                sheets(root, TableName.CONTACT).flatMap(this::contactRows).toList();
        List<RestrictionRow> restriction =
                sheets(root, TableName.RESTRICTION)
                        .flatMap(sheet -> sheet.rows().stream())
                        .map(row -> RestrictionCells.read(row.when(), row.answers()))
                        .toList();
        checkIds(TableName.CONTACT, contact.stream().map(ContactRow::id));
        checkIds(TableName.RESTRICTION, restriction.stream().map(RestrictionRow::id));
        return new Tables(contact, restriction);
    }

    private Stream<ContactRow> contactRows(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> ContactCells.read(row.when(), row.answers()).stream());
    }

    private Stream<Sheet> sheets(XmlNode root, TableName name) {
        return root.children("decision").stream()
                .filter(decision -> decision.attribute("name").equals(name.word()))
                .flatMap(decision -> decision.child("decisionTable").stream())
                .limit(1)
                .map(table -> Sheet.of(name, table, problems));
    }

    private void checkFact(XmlNode inputData) {
        String name = inputData.attribute("name");
        if (Fact.ofTerm(name).isEmpty()) {
            problems.add("rulebook.file.fact", Problems.quote(name));
        }
    }

    private void checkDecisions(List<XmlNode> decisions) {
        List<String> names = decisions.stream().map(one -> one.attribute("name")).toList();
        List<String> known = Stream.of(TableName.values()).map(TableName::word).toList();
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add("rulebook.file.table.other", Problems.quote(name)));
        for (String name : known) {
            long times = names.stream().filter(name::equals).count();
            if (times != 1) {
                problems.add("rulebook.file.table." + (times == 0 ? "missing" : "twice"), name);
            }
        }
        decisions.stream()
                .filter(decision -> known.contains(decision.attribute("name")))
                .filter(decision -> decision.children("decisionTable").size() != 1)
                .forEach(one -> problems.add("rulebook.file.table.empty", one.attribute("name")));
    }

    private void checkIds(TableName table, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .forEach(id -> problems.add("rulebook.file.twice", table.word(), id));
    }
}
