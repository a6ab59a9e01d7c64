package org.offload.caseload.code;

/**
 * A list of reference data.
 *
 * @param codes how many it has
 */
public record CodeList(String name, int codes) {

    /** Returns its name in words. */
    public String title() {
        String words = name.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
