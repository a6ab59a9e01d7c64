package org.offload.platform.start;

import org.offload.platform.Command;
import org.offload.platform.Launch;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** An application with one command, "note". Not a configuration, or other tests would scan it. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
final class OneCommand {

    public static void main(String[] arguments) {
        Launch.main(OneCommand.class, arguments);
    }

    @Bean
    Migrations migrations() {
        return new Migrations();
    }

    @Bean
    Command note(JdbcClient database) {
        return new Note(database);
    }

    /** Notes its words in the database, and answers how many notes there are. */
    record Note(JdbcClient database) implements Command {

        @Override
        public String name() {
            return "note";
        }

        @Override
        public String help() {
            return "notes its words";
        }

        @Override
        public int run(List<String> arguments) {
            database.sql("insert into platform.setting values (:name, 'noted')")
                    .param("name", String.join(" ", arguments))
                    .update();
            System.out.println(arguments);
            return database.sql("select count(*) from platform.setting where value = 'noted'")
                    .query(Integer.class)
                    .single();
        }
    }
}
