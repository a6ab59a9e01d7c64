package offloaddemo;

import org.offload.caseload.CaseBulk;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.ReadyNote;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.offload.voice.ThreadFiles;
import org.offload.workplace.Workplaces;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** Adds the demonstration to an application that is started with {@code offload.demonstration}. */
@AutoConfiguration
@ConditionalOnProperty(name = "offload.demonstration", havingValue = "true")
@PropertySource("classpath:offloaddemo/demonstration.properties")
class DemonstrationConfiguration {

    @Bean
    UnitWriter unitWriter(
            RegisterBulk register, Workplaces workplaces, CaseBulk cases, Accounts accounts) {
        return new UnitWriter(register, workplaces, cases, accounts);
    }

    @Bean
    MakeDemonstration makeDemonstration(
            Settings settings, ServiceClock clock, UnitWriter writer, ThreadFiles threads) {
        return new MakeDemonstration(settings, clock, writer, threads);
    }

    @Bean
    ReadyNote demonstrationSignIns() {
        return new SignIns();
    }
}
