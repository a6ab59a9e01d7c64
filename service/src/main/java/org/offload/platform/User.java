package org.offload.platform;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;

/**
 * Who is signed in, as the account says at this moment.
 *
 * @param staff none for someone who is not on the staff list
 * @param displayName as colleagues see it
 */
public record User(String username, Role role, @Nullable StaffId staff, String displayName) {

    /**
     * Returns the code to look staff records up by; one that nobody has for someone off the list.
     */
    public StaffId staffOrNobody() {
        return staff == null ? StaffId.of("NOBODY") : staff;
    }
}
