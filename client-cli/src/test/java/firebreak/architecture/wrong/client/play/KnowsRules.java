package firebreak.architecture.wrong.client.play;

import firebreak.architecture.wrong.engine.exercise.Rules;

/// A player's client that knows the rules.
public record KnowsRules(Rules rules) {}
