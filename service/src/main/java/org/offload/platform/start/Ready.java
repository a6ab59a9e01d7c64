package org.offload.platform.start;

import org.offload.platform.ReadyNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has started Offload where it is. */
@Component
@ConditionalOnProperty(Ready.PLACE)
class Ready {

    /** The property with the data folder; there only if the launcher serves pages. */
    static final String PLACE = "offload.data";

    private final String place;
    private final ObjectProvider<ReadyNote> notes;

    Ready(@Value("${" + PLACE + "}") String place, ObjectProvider<ReadyNote> notes) {
        this.place = place;
        this.notes = notes;
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        String port =
                event.getApplicationContext()
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        System.out.printf("%nOffload is ready: http://127.0.0.1:%s/%n", port);
        System.out.printf("The data is in %s%n", place);
        notes.orderedStream().flatMap(note -> note.lines().stream()).forEach(System.out::println);
        System.out.println("Ctrl-C stops it.");
    }
}
