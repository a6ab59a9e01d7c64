package org.offload.rulebook.override;

import org.offload.caseload.ContactMode;

/** How somebody is to be met, and at least how often. */
record Way(ContactMode mode, int everyDays) {}
