package firebreak.engine.review;

import firebreak.engine.exercise.Event;

/// An event at its place.
///
/// @param number from 0, as causes name it
/// @param step   the step that it belongs to, from 1
/// @param minute when it happened
/// @param turn   0 for the turn of contacts, -1 before the start
record Noted(long number, long step, int minute, int turn, Event event) {}
