/// The page of one agent: its names in every script, and its works by role.
@NullMarked
package org.bulgasari.archive.web.agents;

import org.jspecify.annotations.NullMarked;
