package org.bulgasari.bench.peers;

import java.io.IOException;
import java.util.List;

/// A search engine filled with the films.
interface Peer extends AutoCloseable {

    /// A name for figures: small letters and hyphens.
    String name();

    /// Ids of the first films for a query, best first, at most five.
    List<String> firstFive(String query) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
