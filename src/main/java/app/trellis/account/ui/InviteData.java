package app.trellis.account.ui;

import app.trellis.account.Area;
import java.util.Set;

/** What the form for an invitation edits. */
record InviteData(String email, Set<Area> areas) {}
