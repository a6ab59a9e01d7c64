package org.offload.platform;

import org.offload.kernel.StaffId;

import java.util.List;
import java.util.Optional;

/** The staff register, as far as an account needs it. Answered by the module that keeps it. */
public interface StaffNames {

    /** Returns the name of a member of staff. */
    Optional<String> nameOf(StaffId staff);

    /**
     * Finds members of staff by their code or a part of their name, by surname.
     *
     * @param most how many to return at most
     */
    List<StaffName> find(String typed, int most);

    /** A member of staff with their name and grade. */
    record StaffName(StaffId id, String name, String grade) {}
}
