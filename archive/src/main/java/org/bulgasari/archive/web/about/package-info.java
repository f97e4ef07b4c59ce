/// What readers and search engines should know of the site itself: where its data comes from, and which pages there
/// are.
@NullMarked
package org.bulgasari.archive.web.about;

import org.jspecify.annotations.NullMarked;
