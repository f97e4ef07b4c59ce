package org.bulgasari.archive.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.bulgasari.archive.platform.signin.Accounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Sign-in by form, a token in every form, and headers that let a page load nothing but its own.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityFace {

    private static final int ORDER = -100;
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    AuthenticationManager authentication(Accounts accounts) {
        return new ProviderManager(new PasswordCheck(accounts));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) throws Exception {
        AfterSignIn after = new AfterSignIn();
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(after)
                        .failureHandler(after))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("bulgasari"))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(denied -> denied.accessDeniedHandler(SecurityFace::deny))
                .headers(SecurityFace::headers)
                .addFilterAfter(new StandingAccount(accounts), SecurityContextHolderFilter.class)
                .build();
    }

    /// Tells the error page why, for a form that is too old is nobody's fault.
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /// Pages of the public may be kept by the reader's own browser, so that "back" finds them as they were left.
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), microphone=(), geolocation=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter((request, response) -> {
                    if (response.getHeader("Cache-Control") != null) return;
                    boolean signedIn = request.getUserPrincipal() != null;
                    response.setHeader("Cache-Control", signedIn ? "no-store" : "private, no-cache");
                });
    }

    @Bean
    FilterRegistrationBean<Filter> security(@Qualifier("springSecurityFilterChain") Filter chain) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(chain);
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }
}
