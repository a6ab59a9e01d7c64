package org.offload.caseload.manager;

/** A team that takes cases, with the name of its unit. */
public record ReceivingTeam(String code, String name, String pdu) {}
