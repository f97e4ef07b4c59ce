package org.bulgasari.archive.web.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// HTTP/1.1 that waits only so long for a whole request head.
///
/// Tomcat's connection timeout begins anew with each byte that arrives, so a head sent a byte at a time holds its
/// connection for ever ("Slowloris"). Four times within the allowance this looks at the connections on which a head
/// has begun and not ended, and closes those that began too long ago. Bodies are [BodyLimit]'s.
public final class ImpatientProtocol extends Http11NioProtocol {

    private Duration headWithin = Duration.ofSeconds(20);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("http-watch").factory());

    /// Tomcat makes it by name; [#allow] comes before it starts.
    public ImpatientProtocol() {}

    void allow(Duration head) {
        headWithin = head;
    }

    @Override
    public void start() throws Exception {
        super.start();
        long pause = Math.max(50, headWithin.toMillis() / 4);
        var _ = watch.scheduleWithFixedDelay(this::closeDribblers, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        watch.shutdownNow();
        super.stop();
    }

    private void closeDribblers() {
        long now = System.nanoTime();
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections())
            if (isOverdue(connection, now)) connection.close();
    }

    /// Only a connection that waits for bytes of its head carries a processor; while a handler runs it is taken off.
    private boolean isOverdue(SocketWrapperBase<NioChannel> connection, long now) {
        if (!(connection.getCurrentProcessor() instanceof Processor waiting)) return false;
        Request request = waiting.getRequest();
        if (request == null || waiting.isAsync() || waiting.isUpgrade()) return false;
        long began = request.getStartTimeNanos();
        return began > 0 && now - began > headWithin.toNanos();
    }
}
