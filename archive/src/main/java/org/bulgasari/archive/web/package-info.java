/// The pages: what people see in a browser, for the public and for staff.
///
/// Words: a *view* is a template of `src/main/jte` by its path; a *page* is what every template knows of the
/// request. Promises: handlers parse, ask one domain method and render; every page works without script; what the
/// reader typed is escaped by the template engine; nothing of a breakdown but its sentence is shown. Sub-packages
/// are groups of pages and use this package, never each other's handlers. Neighbours: the domain packages; `api` is
/// a face of its own.
@NullMarked
package org.bulgasari.archive.web;

import org.jspecify.annotations.NullMarked;
