package org.offload.platform;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Properties;

/** The paths of stylesheet and script; each holds a digest, so that a browser may keep it. */
@Component
public class Assets {

    private final Properties names;

    Assets() throws IOException {
        names =
                PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("static/assets/assets.properties"));
    }

    /**
     * Returns the path of an asset.
     *
     * @param name the plain name, such as {@code app.css}
     * @throws IllegalArgumentException if the build made no such asset
     */
    public String url(String name) {
        String url = names.getProperty(name);
        if (url == null) {
            throw new IllegalArgumentException(
                    "No asset is called " + name + "; there are " + names.keySet());
        }
        return url;
    }
}
