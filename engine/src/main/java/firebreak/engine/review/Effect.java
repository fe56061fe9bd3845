package firebreak.engine.review;

import firebreak.engine.exercise.Quantity;

/// A part of a change, with what brought it.
///
/// @param quantity what changed
/// @param amount   by how much, before the batch was summed and clamped
/// @param from     the quantity before the batch
/// @param to       the quantity after the batch
/// @param why      the rule that says so, such as `call-unanswered`
/// @param event    number of the event that carries the change
/// @param minute   when
public record Effect(Quantity quantity, int amount, int from, int to, String why, long event, int minute) {}
