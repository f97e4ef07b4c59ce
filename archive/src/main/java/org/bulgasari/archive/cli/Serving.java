package org.bulgasari.archive.cli;

import java.net.BindException;
import org.bulgasari.archive.assembly.OpenArchive;

/// Answers requests over an open archive. Lent by the launcher, so that no other command loads a web server.
public interface Serving {

    /// Listens on `address` (a host's own name or number); port 0 takes any free one. Returns when requests are
    /// answered.
    ///
    /// @throws BindException when the port is taken
    Running start(OpenArchive archive, String address, int port) throws BindException;

    /// A server that listens until it is closed; closing answers what is under way first.
    interface Running extends AutoCloseable {
        int port();

        @Override
        void close();
    }
}
