package org.offload.platform.signin;

import jakarta.servlet.DispatcherType;

import org.offload.platform.ContentPolicy;
import org.offload.platform.TakesFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

import java.util.List;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/assets/**", "/sign-in", "/sign-in/provider", "/signed-out", "/welcome"
    };

    /** Each filter would be timed by itself at every request; the request as a whole is enough. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Everybody signs in; which page is for whom is the guard's decision, not made here. */
    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            NothingLost nothingLost,
            SignOut signOut,
            SecureTransport transport,
            List<TakesFiles> takesFiles,
            ObjectProvider<SingleSignOn> singleSignOn) {
        http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .access(new OperatorsOnly())
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .successHandler(nothingLost)
                                        .failureHandler(nothingLost))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(signOut))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(transport.tokens()))
                .addFilterBefore(new LongestSession(), SecurityContextHolderFilter.class)
                .addFilterBefore(new FilesGate(takesFiles), CsrfFilter.class) // it reads the form
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        to ->
                                to.authenticationEntryPoint(nothingLost)
                                        .accessDeniedHandler(nothingLost))
                .headers(
                        headers -> {
                            transport.tell(headers);
                            headers.contentSecurityPolicy(
                                            csp -> csp.policyDirectives(ContentPolicy.OURS_ONLY))
                                    .referrerPolicy(
                                            policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
                        });
        singleSignOn.ifAvailable(provider -> provider.addTo(http, nothingLost));
        return http.build();
    }
}
