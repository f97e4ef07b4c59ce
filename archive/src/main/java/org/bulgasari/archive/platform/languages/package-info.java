/// The languages of the pages: which one a reader gets, and every word the house says in it.
///
/// Words: *page language*, *message* (a sentence kept under a key, one file a language).
/// Promises: a key that is asked for exists in every page language, or the tests fail. Uses nothing but ICU.
@NullMarked
package org.bulgasari.archive.platform.languages;

import org.jspecify.annotations.NullMarked;
