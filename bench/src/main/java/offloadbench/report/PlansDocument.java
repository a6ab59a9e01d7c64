package offloadbench.report;

import offloadbench.page.PageFigures;
import offloadbench.replay.Plans.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code docs/plans}: the statements of each page, and how PostgreSQL goes about them. */
public final class PlansDocument {

    private PlansDocument() {}

    /** Writes a document a page. */
    public static void write(Path folder, List<PageFigures> pages, String nation)
            throws IOException {
        Files.createDirectories(folder);
        for (PageFigures page : pages) {
            var text = new StringBuilder();
            text.append("# Plans: ").append(page.name()).append("\n\n");
            text.append("One request, as `./offload bench` has caught it. ").append(nation);
            text.append(". Everybody is made up.\n");
            for (Plan plan : page.plans()) {
                text.append("\n```sql\n").append(plan.sql()).append("\n```\n");
                text.append("```\n").append(plan.text()).append("```\n");
                if (!plan.whole().isEmpty()) {
                    text.append("**Reads from end to end: ")
                            .append(String.join(", ", plan.whole()))
                            .append("**\n");
                }
            }
            Files.writeString(folder.resolve(page.file() + ".md"), text);
        }
    }

    /** Returns the large tables that a page reads from end to end, each with its page. */
    public static List<String> whole(List<PageFigures> pages) {
        return pages.stream()
                .flatMap(
                        page ->
                                page.plans().stream()
                                        .flatMap(plan -> plan.whole().stream())
                                        .map(table -> page.name() + " reads all of " + table))
                .distinct()
                .toList();
    }
}
