package io.parley.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Services check permissions with or without a web server; the filter chain exists only with one. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnWebApplication
    static class Web {

        @Bean
        SecurityFilterChain filterChain(HttpSecurity http, PasswordSignIn signIn) {
            http.authenticationProvider(signIn);
            http.authorizeHttpRequests(requests -> requests.requestMatchers(
                            "/assets/**", "/_static/**", "/actuator/health/**", "/favicon.ico")
                    .permitAll());
            return http.with(vaadin(), vaadin -> vaadin.loginView(SIGN_IN)).build();
        }
    }
}
