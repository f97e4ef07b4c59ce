package org.bulgasari.archive.web.staff.history;

/// A change in words.
///
/// @param kind the message that names what kind of act it was
/// @param who the account's name; empty for the program itself
/// @param why empty when nobody said
/// @param undoes the id of the change it takes back; empty for none
/// @param records how many records it touched; 0 where that is not told
public record ChangeRow(String id, String kind, String when, String who, String why, String undoes, long records) {}
