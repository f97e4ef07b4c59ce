package org.bulgasari.archive;

import java.util.Collection;
import java.util.Objects;
import org.bulgasari.archive.api.Health;
import org.bulgasari.archive.web.WebFace;
import org.bulgasari.archive.web.http.HttpFace;
import org.bulgasari.archive.web.http.HttpSettings;
import org.bulgasari.archive.web.security.SecurityFace;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/// A running server: pages and API over one open archive. Closing it answers what is under way, then stops listening.
///
/// Spring is given exactly the classes named here; nothing is scanned for or guessed from the class path, because the
/// server must be ready within seconds and idle in little memory.
public final class Server implements AutoCloseable {

    private static final Class<?>[] FACES = {HttpFace.class, SecurityFace.class, WebFace.class, Health.class};

    private final AnnotationConfigServletWebServerApplicationContext context;

    private Server(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// Starts listening and returns once requests are answered. Handlers are given `parts` by their types.
    public static Server start(HttpSettings settings, Collection<?> parts) {
        logThroughOneDoor();
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.getBeanFactory().registerSingleton("httpSettings", settings);
        for (Object part : parts)
            context.getBeanFactory().registerSingleton(part.getClass().getName(), part);
        context.register(FACES);
        context.refresh();
        return new Server(context);
    }

    /// Tomcat speaks java.util.logging; our log setting decides for it too.
    private static void logThroughOneDoor() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    public int port() {
        return Objects.requireNonNull(context.getWebServer(), "the server has been closed").getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
