package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;

/**
 * Whose account it is.
 *
 * @param staff none for someone who is not on the staff list
 * @param email in small letters
 */
public record Details(String displayName, @Nullable StaffId staff, @Nullable String email) {

    @Nullable String staffCode() {
        return staff == null ? null : staff.value();
    }
}
