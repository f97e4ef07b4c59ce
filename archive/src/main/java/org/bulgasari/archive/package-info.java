/// Launches the faces.
@org.jspecify.annotations.NullMarked
package org.bulgasari.archive;
