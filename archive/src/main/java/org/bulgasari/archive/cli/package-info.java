/// The archive from a command line: each command parses, asks one domain method and prints.
///
/// Words: a *command* is what stands after `./bulgasari`; a *refusal* is an outcome that a command cannot turn to
/// good, said in one sentence, with an exit code that scripts may rely on. Promises: answers stand on standard
/// output, in UTF-8, and nothing else does; everything said about the work goes to standard error; no stack trace is
/// ever shown; what only looks works beside a running server and starts no Spring. Neighbours: `assembly` opens the
/// archive; the launcher class lends [org.bulgasari.archive.cli.Serving].
@NullMarked
package org.bulgasari.archive.cli;

import org.jspecify.annotations.NullMarked;
