package org.offload;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class OffloadApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(OffloadApplication.class, arguments);
    }
}
