/// How titles and names are written, and when two writings mean the same: folding, romanisation, numbers, articles.
///
/// Promises: pure rules, safe for any thread; tables of a script are loaded when the script is first met. Keys serve
/// to find, never to show. Neighbours: used by `lucene`; knows no index and no film.
@NullMarked
package org.bulgasari.archive.discovery.text;

import org.jspecify.annotations.NullMarked;
