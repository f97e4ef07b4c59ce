/// Shot lists as files: those other programs read, those people made by hand, and our own.
///
/// Words: a *shot list* is a file that says where a film's shots begin; a *mark* is one boundary in it.
///
/// Promises: what is written replaces its target whole or not at all; what is read is never trusted (sizes are
/// limited, XML with a document type is refused, a bad row is named by its line), and breaks with
/// `NotAShotList`, whose message is one or more sentences for the person in front.
///
/// Neighbours: `shots` and `time`, and nothing else.
@NullMarked
package org.bulgasari.filmform.formats;

import org.jspecify.annotations.NullMarked;
