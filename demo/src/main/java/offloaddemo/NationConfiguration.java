package offloaddemo;

import org.offload.caseload.CaseBulk;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.AuditBulk;
import org.offload.platform.Command;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.offload.workplace.Workplaces;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds the command that makes a nation. */
@AutoConfiguration
class NationConfiguration {

    @Bean
    NationWriter nationWriter(
            RegisterBulk register,
            Accounts accounts,
            Workplaces workplaces,
            CaseBulk cases,
            AuditBulk audit,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        return new NationWriter(
                register,
                accounts,
                workplaces,
                cases,
                audit,
                new TransactionTemplate(transactions),
                jdbc);
    }

    @Bean
    Command nationCommand(
            Settings settings,
            ServiceClock clock,
            CaseBulk cases,
            RegisterBulk register,
            Accounts accounts,
            NationWriter writer) {
        return new NationCommand(settings, clock, cases, register, accounts, writer);
    }
}
