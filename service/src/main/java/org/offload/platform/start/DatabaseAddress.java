package org.offload.platform.start;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a database is, and as whom to sign in.
 *
 * @param url for JDBC, with our parameters
 */
record DatabaseAddress(String url, String user, String password) {

    private static final String SCHEME = "jdbc:postgresql://";

    /**
     * Details of a server's error may hold values from a record, so they must not reach a log.
     * Nearly all that a page asks goes by the key of a case or of a member of staff, so that one
     * plan is good for every value; to plan anew for each costs as much as to run it. The search
     * and narrowed lists get one plan for all values too: how well it does is measured.
     */
    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "logServerErrorDetail", "false",
                    "ApplicationName", "offload",
                    "options", "-c%20plan_cache_mode=force_generic_plan",
                    "reWriteBatchedInserts", "true");

    /**
     * Returns the address with our parameters, where it does not set them itself.
     *
     * @throws StartRefused if it is no address of a PostgreSQL
     */
    static DatabaseAddress of(String url, String user, String password) {
        if (!url.startsWith(SCHEME)) {
            throw new StartRefused(
                    "The database must be named as %shost:5432/name, not %s."
                            .formatted(SCHEME, url));
        }
        var address = new StringBuilder(url);
        PARAMETERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(parameter -> !url.contains(parameter.getKey() + "="))
                .forEach(
                        parameter ->
                                address.append(address.indexOf("?") < 0 ? '?' : '&')
                                        .append(parameter));
        return new DatabaseAddress(address.toString(), user, password);
    }

    /** Returns the address without parameters, for a message. */
    String shortUrl() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Returns Spring's properties for it. */
    Map<String, Object> asProperties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", user);
        properties.put("spring.datasource.password", password);
        return properties;
    }
}
