/// The packaged program, driven as people drive it: by command line, HTTP and browser.
///
/// Words: a *program* is the launcher and what it starts; an *outcome* is what one command answered; a *visit* is a
/// browser's look at a page of the sample collection. Promises: nothing of the program's own classes is called; what
/// a machine cannot offer (a browser, root for a small disk) is skipped with a sentence that says so. No process
/// outlives its test.
@NullMarked
package org.bulgasari.acceptance;

import org.jspecify.annotations.NullMarked;
