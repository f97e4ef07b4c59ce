package org.bulgasari.archive.web;

import java.time.Duration;
import org.bulgasari.archive.web.security.NeedsGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What all pages share: handlers, templates, and the files beside them under `/assets/`.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
public class WebFace implements WebMvcConfigurer {

    private static final String OWN = "classpath:/org/bulgasari/archive/web/assets/";
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    @Bean
    ViewResolver views() {
        return new JteViews();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NeedsGate());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(OWN, HTMX)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }
}
