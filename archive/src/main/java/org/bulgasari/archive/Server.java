package org.bulgasari.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bulgasari.archive.api.ApiFace;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.cli.Serving;
import org.bulgasari.archive.web.WebFace;
import org.bulgasari.archive.web.about.AboutPages;
import org.bulgasari.archive.web.about.CrawlerPages;
import org.bulgasari.archive.web.addresses.KeptAddresses;
import org.bulgasari.archive.web.agents.AgentPages;
import org.bulgasari.archive.web.browse.BrowsePages;
import org.bulgasari.archive.web.errors.ErrorPages;
import org.bulgasari.archive.web.films.FilmPages;
import org.bulgasari.archive.web.home.HomePages;
import org.bulgasari.archive.web.http.HttpFace;
import org.bulgasari.archive.web.http.HttpSettings;
import org.bulgasari.archive.web.search.SearchPages;
import org.bulgasari.archive.web.security.SecurityFace;
import org.bulgasari.archive.web.staff.SignInPages;
import org.bulgasari.archive.web.staff.decisions.DecisionPages;
import org.bulgasari.archive.web.staff.duplicates.DuplicatePages;
import org.bulgasari.archive.web.staff.history.HistoryFace;
import org.bulgasari.archive.web.staff.imports.ImportFace;
import org.bulgasari.archive.web.staff.records.EditPages;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/// A running server: pages and API over one open archive. Closing it answers what is under way, then stops
/// listening.
///
/// Spring is given exactly the classes named here; nothing is scanned for or guessed from the class path, because
/// the server must be ready within seconds and idle in little memory.
public final class Server implements Serving.Running {

    private static final Class<?>[] FACES = {
        HttpFace.class,
        SecurityFace.class,
        WebFace.class,
        ErrorPages.class,
        KeptAddresses.class,
        HomePages.class,
        SearchPages.class,
        FilmPages.class,
        AgentPages.class,
        BrowsePages.class,
        AboutPages.class,
        CrawlerPages.class,
        SignInPages.class,
        EditPages.class,
        ImportFace.class,
        HistoryFace.class,
        DecisionPages.class,
        DuplicatePages.class,
        ApiFace.class
    };

    private final AnnotationConfigServletWebServerApplicationContext context;

    private Server(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// Serves as the folder's settings say, but on this address and port.
    ///
    /// @throws BindException when the port is taken
    static Server serve(OpenArchive archive, String address, int port) throws BindException {
        long uploadBytes = (long) archive.settings().uploadMegabytes() << 20;
        HttpSettings http = HttpSettings.on(address, port, uploads(archive)).withUploadBytes(uploadBytes);
        try {
            return start(archive, http);
        } catch (RuntimeException notStarted) {
            if (isAboutPort(notStarted)) throw new BindException("port " + port + " is taken");
            throw notStarted;
        }
    }

    /// The container wraps what the web server says.
    private static boolean isAboutPort(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause())
            if (each instanceof PortInUseException || each instanceof BindException) return true;
        return false;
    }

    private static Path uploads(OpenArchive archive) {
        try {
            return Files.createDirectories(archive.folder().path().resolve("uploads"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploads cannot be created", e);
        }
    }

    /// Starts listening and returns once requests are answered. The archive stays its opener's to close, after the
    /// server.
    public static Server start(OpenArchive archive, HttpSettings settings) {
        logThroughOneDoor();
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.getBeanFactory().registerSingleton("httpSettings", settings);
        for (Object part : parts(archive))
            context.getBeanFactory().registerSingleton(part.getClass().getName(), part);
        context.register(FACES);
        context.refresh();
        archive.feed().start();
        archive.duplicatesFeed().start();
        return new Server(context);
    }

    /// What handlers may ask for, by type. The database is not among them.
    private static List<Object> parts(OpenArchive archive) {
        return List.of(
                archive.folder(),
                archive.settings(),
                archive.clock(),
                archive.ids(),
                archive.works(),
                archive.agents(),
                archive.items(),
                archive.statements(),
                archive.rights(),
                archive.catalogue(),
                archive.holdings(),
                archive.vocabularies(),
                archive.index(),
                archive.imports(),
                archive.disagreements(),
                archive.decisions(),
                archive.history(),
                archive.undo(),
                archive.merge(),
                archive.merged(),
                archive.duplicates(),
                archive.proposals(),
                archive.accounts());
    }

    /// Tomcat speaks java.util.logging; our log setting decides for it too.
    private static void logThroughOneDoor() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    @Override
    public int port() {
        return Objects.requireNonNull(context.getWebServer(), "the server has been closed")
                .getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
