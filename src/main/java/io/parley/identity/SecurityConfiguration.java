package io.parley.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Services check permissions with or without a web server; the filter chain exists only with one. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @EnableScheduling
    @ConditionalOnWebApplication
    static class Web {

        @Bean
        SecurityFilterChain filterChain(
                HttpSecurity http, PasswordSignIn signIn, AccessCheck access, OpenSessions sessions) {
            http.authenticationProvider(signIn);
            http.authorizeHttpRequests(requests -> requests.requestMatchers(
                            "/assets/**", "/_static/**", "/actuator/health/**", "/favicon.ico", "/calendar/*")
                    .permitAll());
            http.formLogin(form -> form.loginPage(SIGN_IN).permitAll().withObjectPostProcessor(landing()));
            http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .addHeaderWriter(new WebHeaders())
                    .withObjectPostProcessor(eagerly()));
            http.addFilterBefore(new AccessFilter(access, sessions), AuthorizationFilter.class);
            return http.with(
                            vaadin(),
                            vaadin -> vaadin.loginView(SIGN_IN)
                                    // Else an address that is not there is an empty 403 instead of our page.
                                    .anyRequest(url -> url.authenticated()))
                    .build();
        }

        /** After Vaadin has set its own handlers, which know only one first page. */
        private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> landing() {
            SignInLanding landing = new SignInLanding(new HttpSessionRequestCache());
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                    filter.setAuthenticationSuccessHandler(landing);
                    filter.setAuthenticationFailureHandler(landing);
                    return filter;
                }
            };
        }

        /** Pages are forwarded to Vaadin's servlet and committed inside; headers written afterwards would be lost. */
        private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends HeaderWriterFilter> O postProcess(O filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            };
        }
    }
}
