package org.offload.caseload.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;

/** The places where files are kept; what was kept in one stays there when the setting changes. */
@Component
class Keepings {

    private final List<Keeping> all;
    private final String forNew;

    /**
     * @param folder to keep new files in; empty for the database
     */
    Keepings(List<Keeping> all, @Value("${offload.attachments.folder:}") String folder) {
        this.all = List.copyOf(all);
        this.forNew = folder.isEmpty() ? InDatabase.NAME : InFolder.NAME;
    }

    Keeping forNew() {
        return named(forNew);
    }

    Keeping named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
