package org.bulgasari.archive.web;

import java.util.List;
import org.bulgasari.archive.web.security.NeedsGate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What all pages share: languages, handlers, templates, and the files beside them under `/assets/`.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
public class WebFace implements WebMvcConfigurer {

    private final Assets files = new Assets();

    /// Stands before every other filter: what follows sees addresses without a language.
    @Bean
    FilterRegistrationBean<LanguagePrefix> languagePrefix() {
        FilterRegistrationBean<LanguagePrefix> registration = new FilterRegistrationBean<>(new LanguagePrefix());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    Assets assets() {
        return files;
    }

    @Bean
    AssetPages assetPages(Assets assets) {
        return new AssetPages(assets);
    }

    @Bean
    ViewResolver views(Assets assets) {
        return new JteViews(assets);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageArguments(files));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NeedsGate());
    }
}
