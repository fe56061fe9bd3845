package firebreak.engine.view;

import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;

/// What a delegation has to spend, and how its public feels.
///
/// @param freePoints       capital that can still be spent
/// @param reservedPoints   capital set aside for orders
/// @param pressurePermille domestic pressure
record Means(int freePoints, int reservedPoints, int pressurePermille) {

    static Means of(State state, String delegation, int reservedPoints) {
        return new Means(
                state.value(Quantity.own(Quantity.Kind.CAPITAL, delegation)) - reservedPoints,
                reservedPoints,
                state.value(Quantity.own(Quantity.Kind.PRESSURE, delegation)));
    }
}
