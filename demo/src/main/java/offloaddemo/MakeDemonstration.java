package offloaddemo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Makes the demonstration at the first start. What is there already stays as it is, so that a run
 * that broke half way goes on at the next start.
 */
class MakeDemonstration implements ApplicationRunner {

    static final long SEED = 20200407;
    static final String SETTING = "demonstration";
    static final String MADE = "made";

    private static final Logger LOG = LoggerFactory.getLogger(MakeDemonstration.class);

    @Override
    public void run(ApplicationArguments arguments) {}
}
