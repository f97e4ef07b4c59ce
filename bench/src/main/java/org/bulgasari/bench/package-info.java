/// Benchmarks of the packaged program: one command each, one JSON line a figure.
///
/// Words: a *figure* is one measured value beside its target; a *benchmark* takes figures and throws
/// [BenchmarkCannotRun] when something it needs is missing. Promises: the truth about latency is kept: a request's
/// time counts from the moment it was due. Standard output carries figures alone, progress goes to standard error,
/// nothing is written outside `bench/target` and the temporary folder. Neighbours: `program` starts and watches the
/// program, `load` asks and counts, `peers` puts the same questions to other search engines.
@NullMarked
package org.bulgasari.bench;

import org.jspecify.annotations.NullMarked;
