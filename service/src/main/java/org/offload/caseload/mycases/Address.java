package org.offload.caseload.mycases;

import org.offload.platform.Typed;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Terms as they stand in an address: codes and dates, never a name of somebody on probation. */
final class Address {

    private Address() {}

    /** Returns the address of a list with one term more, or another one. */
    static String of(Map<String, String> terms, String field, String value) {
        Map<String, String> changed = new TreeMap<>(terms);
        changed.put(field, value);
        return "/my-cases" + query(changed);
    }

    /** Returns the part of an address that holds the terms; empty for none. */
    static String query(Map<String, String> terms) {
        var address = UriComponentsBuilder.newInstance();
        terms.forEach((field, value) -> address.queryParam(field, "{" + field + "}"));
        return terms.isEmpty() ? "" : address.encode().buildAndExpand(terms).toUriString();
    }

    /** Returns terms as if they had been typed. */
    static Typed typed(Map<String, String> terms) {
        return new Typed(
                terms.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, term -> List.of(term.getValue()))));
    }
}
