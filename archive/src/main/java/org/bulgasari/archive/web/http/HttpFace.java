package org.bulgasari.archive.web.http;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/// The web server and its one servlet, set up by hand: what is not named here is not started.
@Configuration(proxyBeanMethods = false)
public class HttpFace {

    /// Security's filter has order -100.
    private static final int BEFORE_SECURITY = -200;

    private static final int SWALLOWED_BYTES = 8 << 20;

    @Bean
    TomcatServletWebServerFactory tomcat(HttpSettings settings) throws IOException {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(settings.port());
        tomcat.setAddress(InetAddress.getByName(settings.address()));
        tomcat.setProtocol(ImpatientProtocol.class.getName());
        tomcat.setShutdown(Shutdown.GRACEFUL);
        tomcat.setRegisterDefaultServlet(false);
        tomcat.setCompression(compression());
        tomcat.setSession(session());
        tomcat.addErrorPages(new ErrorPage("/error"));
        tomcat.addContextCustomizers(context -> sayPlainly((StandardHost) context.getParent()));
        tomcat.addConnectorCustomizers(connector -> limit(connector, settings));
        return tomcat;
    }

    private static void limit(Connector connector, HttpSettings settings) {
        connector.setMaxPostSize(settings.formBytes());
        connector.setMaxParameterCount(50_000);
        connector.setMaxPartCount(20);
        connector.setXpoweredBy(false);
        if (connector.getProtocolHandler() instanceof ImpatientProtocol http) {
            http.allow(settings.headWithin());
            http.setExecutor(new VirtualThreadExecutor("http-"));
            http.setMaxConnections(settings.connections());
            http.setConnectionTimeout((int) settings.silence().toMillis());
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout((int) settings.silence().toMillis());
            http.setMaxSwallowSize(SWALLOWED_BYTES);
        }
    }

    private static void sayPlainly(StandardHost host) {
        host.setErrorReportValveClass(PlainErrors.class.getName());
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(HttpSettings settings) {
        FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit(settings));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    private static Compression compression() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(DataSize.ofKilobytes(1));
        return compression;
    }

    /// A quarter of an hour for whoever only looked at the sign-in form; signing in makes it a working day.
    private static Session session() {
        Session session = new Session();
        session.setTimeout(Duration.ofMinutes(15));
        session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
        session.getCookie().setName("bulgasari");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(Cookie.SameSite.LAX);
        return session;
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext context) {
        return new DispatcherServlet(context);
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcher(DispatcherServlet servlet, HttpSettings settings) {
        ServletRegistrationBean<DispatcherServlet> registration = new ServletRegistrationBean<>(servlet, "/");
        registration.setName("dispatcherServlet");
        registration.setLoadOnStartup(1);
        registration.setMultipartConfig(new MultipartConfigElement(
                settings.uploads().toString(),
                settings.uploadBytes(),
                settings.uploadBytes() + settings.formBytes(),
                0));
        return registration;
    }
}
