package org.offload.platform.start;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

import javax.sql.DataSource;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(
            @Value("${offload.home:var}") Path home, @Value("${offload.db-port:5499}") int port)
            throws Exception {
        return LocalPostgres.start(home, port);
    }

    @Bean
    DataSource dataSource(LocalPostgres pg) {
        var ds = new HikariDataSource();
        ds.setJdbcUrl(pg.url());
        ds.setUsername(pg.user());
        ds.setPassword(pg.password());
        ds.setMaximumPoolSize(16);
        return ds;
    }
}
