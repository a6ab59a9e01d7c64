package org.offload.voice.hook;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps how hooks are set. */
@Repository
class HookSettings {

    static final String ALL =
            """
            select hook, is_on, days, basis, changed_at, changed_by, version
              from voice.hook limit 100\
            """;
    static final String CHANGE =
            """
            update voice.hook
               set is_on = :on, days = :days, basis = :basis, changed_at = :at, changed_by = :by,
                   version = version + 1
             where hook = :hook and version = :version\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    HookSettings(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<HookSetting> all() {
        return jdbc.sql(ALL).query(RowAs.of(HookSetting.class)).list().stream()
                .sorted(Comparator.comparing(HookSetting::hook))
                .toList();
    }

    Optional<HookSetting> find(Hook hook) {
        return all().stream().filter(one -> one.hook() == hook).findFirst();
    }

    /** Returns those that are on. */
    List<HookSetting> on() {
        return all().stream().filter(HookSetting::isOn).toList();
    }

    /** Changes one; answers false if it has changed since that version. */
    boolean change(HookSetting to, User by) {
        return jdbc.sql(CHANGE)
                        .param("hook", to.hook().name())
                        .param("on", to.isOn())
                        .param("days", to.days())
                        .param("basis", to.basis())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .param("by", by.displayName())
                        .param("version", to.version())
                        .update()
                == 1;
    }
}
