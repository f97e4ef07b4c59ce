/// The command line: `study`, and what else is done with what it found.
///
/// Words: a command answers on standard output, and tells of its progress and of what is wrong on standard
/// error. Exit codes: see `ExitCode`.
@NullMarked
package org.bulgasari.filmform.command;

import org.jspecify.annotations.NullMarked;
