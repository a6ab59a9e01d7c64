package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.platform.Choice;
import org.offload.platform.Reading;
import org.offload.platform.StaffNames;
import org.offload.platform.StaffNames.StaffName;
import org.offload.platform.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whose account it is from a form. */
@Component
class AccountFields {

    static final String WORDS = "platform.account.form";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254; // RFC 5321, section 4.5.3.1.3
    private static final int MOST_STAFF = 20;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final StaffNames staffNames;
    private final StoredAccounts accounts;

    AccountFields(StaffNames staffNames, StoredAccounts accounts) {
        this.staffNames = staffNames;
        this.accounts = accounts;
    }

    /** Reads name, staff record and e-mail address, none of which another account has. */
    Details details(Typed typed, Reading reading, String username) {
        String name = reading.required("displayName", LONGEST_NAME);
        @Nullable StaffId staff = staff(typed, reading).orElse(null);
        @Nullable String email = email(reading).orElse(null);
        if (staff != null) {
            accounts.ofStaff(staff)
                    .filter(other -> !other.username().equals(username))
                    .ifPresent(
                            other ->
                                    reading.refuse(
                                            "staff", WORDS + ".staff.taken", other.username()));
        }
        if (email != null) {
            accounts.ofEmail(email)
                    .filter(other -> !other.username().equals(username))
                    .ifPresent(
                            other ->
                                    reading.refuse(
                                            "email", WORDS + ".email.taken", other.username()));
        }
        return new Details(name, staff, email);
    }

    private static Optional<String> email(Reading reading) {
        String email = reading.text("email", LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            reading.refuse("email", WORDS + ".email.shape");
        }
        return email.isEmpty() ? Optional.empty() : Optional.of(email);
    }

    private Optional<StaffId> staff(Typed typed, Reading reading) {
        String text = reading.text("staff", LONGEST_NAME);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<StaffName> found = staffNames.find(text, MOST_STAFF);
        Optional<StaffId> meant =
                found.stream()
                        .map(StaffName::id)
                        .filter(
                                id ->
                                        found.size() == 1
                                                || id.value().equalsIgnoreCase(text)
                                                || id.value().equals(typed.one("staffCode")))
                        .findFirst();
        if (found.isEmpty()) {
            reading.refuse("staff", WORDS + ".staff.unknown");
        } else if (meant.isEmpty()) {
            reading.refuse("staffCode", WORDS + ".staffCode.missing");
        }
        return meant;
    }

    /** Returns the members of staff to choose from, if what was typed fits several. */
    List<Choice> choices(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<StaffName> found = staffNames.find(typed, MOST_STAFF);
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id().value(),
                                                one.name(),
                                                one.id() + ", " + one.grade()))
                        .toList();
    }
}
