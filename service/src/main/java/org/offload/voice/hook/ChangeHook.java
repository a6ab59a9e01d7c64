package org.offload.voice.hook;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Changes how a hook is set; what is open already keeps its day. */
@Service
class ChangeHook {

    static final String WORDS = "voice.hook.set";

    private static final int LONGEST = 300;
    private static final int MOST_DAYS = 90;

    private final Receipts receipts;
    private final HookSettings settings;
    private final ServiceClock clock;

    ChangeHook(Receipts receipts, HookSettings settings, ServiceClock clock) {
        this.receipts = receipts;
        this.settings = settings;
        this.clock = clock;
    }

    Saved handle(User user, HookSetting setting, Typed typed) {
        return receipts.once(user, typed, () -> change(user, setting, typed));
    }

    private Saved change(User user, HookSetting setting, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Integer> days = reading.number("days", 0, MOST_DAYS);
        String basis = reading.required("basis", LONGEST);
        if (typed.one("days").isBlank()) {
            reading.refuse("days", WORDS + ".days.missing");
        }
        if (days.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        var to =
                new HookSetting(
                        setting.hook(),
                        !typed.one("on").isEmpty(),
                        days.get(),
                        basis,
                        null,
                        "",
                        typed.version());
        return settings.change(to, user)
                ? new Saved.To(HookSettingsController.PATH + "?notice=voice.notice.hookSet")
                : Saved.Refused.because("basis", WORDS + ".changed");
    }
}
