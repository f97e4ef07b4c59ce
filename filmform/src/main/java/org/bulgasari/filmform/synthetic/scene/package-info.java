/// What a made film shows: places, people, weather and titles, and the cameras that look at them.
///
/// Words: a *scene* paints itself as it is at a time; a *place* is a scene large enough to be filmed from many
/// sides; a *camera* is a view that moves. Promises: the same seed gives the same scene, down to the last bit.
/// Neighbours: `picture`, which it draws with.
@NullMarked
package org.bulgasari.filmform.synthetic.scene;

import org.jspecify.annotations.NullMarked;
