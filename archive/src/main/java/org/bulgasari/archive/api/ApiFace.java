package org.bulgasari.archive.api;

import org.bulgasari.archive.platform.signin.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// The API's handlers and its guard. No cookie counts here, so no other site can borrow a reader's session for it
/// and forms' tokens are not asked for.
@Configuration(proxyBeanMethods = false)
@Import({Health.class, SearchApi.class, FilmApi.class, Problems.class})
public class ApiFace {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Accounts accounts) throws Exception {
        return http.securityMatcher("/api/**", "/healthz")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new BearerTokens(accounts), SecurityContextHolderFilter.class)
                .build();
    }
}
