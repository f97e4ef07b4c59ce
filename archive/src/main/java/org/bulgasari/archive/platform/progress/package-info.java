/// How long work tells how far it is, and hears that it should stop.
@NullMarked
package org.bulgasari.archive.platform.progress;

import org.jspecify.annotations.NullMarked;
