package firebreak.engine.scenario;

/// Someone who acts without sitting at the table.
///
/// @param id     known to the facilitator only; never leaves the server
/// @param kind   what sort of actor
/// @param label  what seats read
/// @param handle what seats type and see instead of the id
public record Actor(String id, ActorKind kind, Text label, String handle) {}
