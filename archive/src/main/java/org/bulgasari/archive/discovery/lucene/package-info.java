/// The index of films kept by Apache Lucene: one folder, one writer, any number of readers.
///
/// Words: a *generation* is one complete index in its own folder; the file `CURRENT` names the one in use. Promises:
/// found at once when put, safe on disk after `commit`, searched without a pause while it is rebuilt. A crash leaves
/// the last commit. Neighbours: `text` for how words are compared.
@NullMarked
package org.bulgasari.archive.discovery.lucene;

import org.jspecify.annotations.NullMarked;
