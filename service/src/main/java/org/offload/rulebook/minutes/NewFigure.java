package org.offload.rulebook.minutes;

import org.offload.caseload.ContactMode;

import java.time.LocalDate;

/** What somebody sets: how many minutes a contact takes, from which day, and why. */
record NewFigure(ContactMode mode, int minutes, LocalDate from, String reason) {}
