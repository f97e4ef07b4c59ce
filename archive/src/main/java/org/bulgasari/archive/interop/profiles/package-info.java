/// Mapping profiles: which field of a source becomes which of ours, in a file that a keeper can read and change.
///
/// Words: a *profile* has *rules*; a rule takes values *from* fields, does *operations* on them and puts them *to*
/// places of the exchange record. What no rule takes and no table knows is *unmapped* and listed. Promises: a
/// profile is read whole and refused with a sentence when a word in it is unknown; its patterns run in linear time
/// whatever the text (RE2); nothing of a source is dropped in silence.
@NullMarked
package org.bulgasari.archive.interop.profiles;

import org.jspecify.annotations.NullMarked;
