package org.offload.platform.signin;

import io.micrometer.observation.ObservationPredicate;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Apart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;
import java.util.stream.Stream;

/** The pages that know nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApartConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain apartChain(
            HttpSecurity http, List<Apart> apart, SecureTransport transport) {
        List<PathPattern> strict = paths(apart.stream().filter(Apart::isStrict));
        return http.securityMatcher(apart.stream().map(Apart::path).toArray(String[]::new))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable) // there is no session to forge a request in
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new NobodyOnly(request -> isApart(request, strict)),
                        SecurityContextHolderFilter.class)
                .headers(
                        headers -> {
                            transport.tell(headers);
                            headers.referrerPolicy(
                                    policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
                        })
                .build();
    }

    /** How long a request took, and when, may tell who sent it. */
    @Bean
    static ObservationPredicate apartIsNotTimed(List<Apart> apart) {
        List<PathPattern> paths = paths(apart.stream());
        return (_, context) ->
                !(context instanceof ServerRequestObservationContext request)
                        || !isApart(request.getCarrier(), paths);
    }

    /** What a request said of its sender does not stay in buffers for the next one. */
    @Bean
    static TomcatConnectorCustomizer buffersAreNotKept() {
        return connector -> connector.setProperty("socket.bufferPool", "0");
    }

    private static List<PathPattern> paths(Stream<Apart> apart) {
        return apart.map(one -> PathPatternParser.defaultInstance.parse(one.path())).toList();
    }

    private static boolean isApart(@Nullable HttpServletRequest request, List<PathPattern> paths) {
        return request != null
                && paths.stream()
                        .anyMatch(
                                path ->
                                        path.matches(
                                                PathContainer.parsePath(request.getRequestURI())));
    }
}
