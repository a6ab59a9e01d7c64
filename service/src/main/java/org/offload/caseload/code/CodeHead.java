package org.offload.caseload.code;

import org.offload.platform.Frame;

/**
 * Which code a page is about.
 *
 * @param list its name in words
 * @param path of the list
 * @param code empty for a new one
 * @param hasOutcomes whether it is a type of contact, which has a page with its outcomes
 */
public record CodeHead(Frame frame, String list, String path, String code, boolean hasOutcomes) {}
