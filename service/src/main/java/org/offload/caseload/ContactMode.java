package org.offload.caseload;

/**
 * How people meet.
 *
 * <p>Source of the contact types: {@code reference/codes/appointment_types.csv}.
 */
public enum ContactMode {
    OFFICE("COAP", 30),
    HOME("CHVS", 45),
    DOORSTEP("CODC", 15),
    TELEPHONE("COPT", 15),
    VIDEO("COVC", 20),
    OTHER("COOO", 30);

    private final String appointmentType;
    private final int usualMinutes;

    ContactMode(String appointmentType, int usualMinutes) {
        this.appointmentType = appointmentType;
        this.usualMinutes = usualMinutes;
    }

    /** Returns the code of the planned appointment in this mode. */
    public String appointmentType() {
        return appointmentType;
    }

    /**
     * Returns how long a booking lasts unless somebody says otherwise, in minutes (our setting).
     */
    public int usualMinutes() {
        return usualMinutes;
    }

    /** Answers whether the person is seen, the doorstep included. */
    public boolean isFaceToFace() {
        return this == OFFICE || this == HOME || this == DOORSTEP;
    }

    /** Answers whether it is a call: voice or video. */
    public boolean isCall() {
        return this == TELEPHONE || this == VIDEO;
    }
}
