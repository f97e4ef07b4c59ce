/// The data folder and its lock, and the settings that a keeper may change.
///
/// Promise: one folder holds everything; whoever writes holds its lock, and whoever finds it held learns the owner.
@NullMarked
package org.bulgasari.archive.platform.config;

import org.jspecify.annotations.NullMarked;
