package org.bulgasari.bench.load;

import java.io.IOException;

/// One question, asked when called.
@FunctionalInterface
public interface Request {

    /// Asks and reads the whole answer; returns whether it was a good one.
    boolean succeeds() throws IOException, InterruptedException;
}
