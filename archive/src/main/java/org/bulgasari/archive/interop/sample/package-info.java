/// The sample collection: a made-up video shop's holdings of real films, for trying every room of the program.
///
/// Neighbours: `imports` reads its files like anybody's, through the profile `bulgasari`.
@NullMarked
package org.bulgasari.archive.interop.sample;

import org.jspecify.annotations.NullMarked;
