package org.offload.platform.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    /** Spring makes its own only where there is no other, so ours is put around it. */
    @Bean
    static BeanPostProcessor restedSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FindByIndexNameSessionRepository<?> stored
                        ? rested(stored)
                        : bean;
            }
        };
    }

    private static <S extends Session> RestedSessions<S> rested(
            FindByIndexNameSessionRepository<S> stored) {
        return new RestedSessions<>(stored);
    }

    /**
     * Statements for sessions stand alone: to begin and end a transaction around a single read
     * costs as much as the read. A save is a row and its attributes, in several statements: a kill
     * in between can leave a session without its security context, and its user signs in again.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** Around Spring's own filter, which asks for the session a second time once it is saved. */
    @Bean
    FilterRegistrationBean<Filter> sessionOnceARequest() {
        var filter = new FilterRegistrationBean<Filter>(SessionConfiguration::once);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    private static void once(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ServletException> failure =
                ScopedValue.where(SeenSession.OF_REQUEST, new SeenSession())
                        .call(() -> passOn(request, response, chain));
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** What is called with a value in scope may throw one checked exception; this hands out two. */
    private static Optional<ServletException> passOn(
            ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException e) {
            return Optional.of(e);
        }
    }
}
