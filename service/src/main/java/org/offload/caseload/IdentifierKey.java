package org.offload.caseload;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that other services know somebody by, as search compares it. */
public final class IdentifierKey {

    // Two or four digits of the year, a serial number, a check letter: 2004/0712343H, 04/712343H.
    private static final Pattern PNC = Pattern.compile("(?:\\d\\d)?(\\d\\d)/(\\d{1,7})([A-Z])");
    private static final int DIGITS_OF_PNC = 7;

    private IdentifierKey() {}

    /**
     * Returns the key of a number or of what was typed as one: capitals and digits. A PNC number
     * has the same key with a short year and without its leading noughts.
     */
    public static String of(String number) {
        String capitals = number.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        Matcher pnc = PNC.matcher(capitals);
        return pnc.matches()
                ? pnc.group(1)
                        + "0".repeat(DIGITS_OF_PNC - pnc.group(2).length())
                        + pnc.group(2)
                        + pnc.group(3)
                : capitals.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
