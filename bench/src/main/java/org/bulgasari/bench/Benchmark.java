package org.bulgasari.bench;

import java.io.IOException;

/// Something that can be measured.
interface Benchmark {

    /// Measures, and hands over each figure as soon as it is known.
    ///
    /// @throws BenchmarkCannotRun when data or a program that it needs is missing; the message says which
    void run(Figures figures) throws IOException, InterruptedException;
}
