/// What an import or export has to say to a keeper: a code with its facts, put into words in three languages.
///
/// Words: a *remark* is why a record is doubtful or rejected, or what was assumed of a file. Promise: code never
/// holds the sentence, only the code and the facts; a code without a sentence fails a test.
@NullMarked
package org.bulgasari.archive.interop.remarks;

import org.jspecify.annotations.NullMarked;
