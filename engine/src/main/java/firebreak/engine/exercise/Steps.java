package firebreak.engine.exercise;

import firebreak.engine.scenario.Step;

/// Runs one step of the event list.
final class Steps {

    private Steps() {}

    static void take(Batch batch, String entry, Step step, Cause cause) {
        State state = batch.before();
        switch (step) {
            case Step.StartEntry(var other, var _) -> Entries.start(batch, other, cause);
            case Step.Reveal(var evidence, var to, var _) -> to.forEach(each -> Attribution.obtain(batch, each, evidence, cause));
            case Step.Discredit(var evidence, var to, var why, var _) ->
                to.forEach(each -> Attribution.discredit(batch, each, evidence, why == null ? "" : why.toString(), cause));
            case Step.Shift(var dyad, var tension, var uncertainty, var trust, var because, var _) -> {
                String why = because == null ? "entry " + entry : because.toString();
                batch.tension(dyad, tension, why, cause);
                batch.uncertainty(dyad, uncertainty, why, cause);
                batch.trust(dyad, trust, why, cause);
            }
            case Step.ChangeHarm(var incident, var by, var _) -> batch.add(Quantity.harm(incident), by, "entry " + entry, cause);
            case Step.SetStage(var incident, var to, var _) -> Incidents.move(batch, incident, to, cause);
            case Step.Inform(var delegation, var incident, var severity, var _) ->
                Incidents.learn(batch, delegation, incident, severity, false, cause);
            case Step.ChangePressure(var delegation, var by, var _) ->
                batch.add(Quantity.own(Quantity.Kind.PRESSURE, delegation), by, "entry " + entry, cause);
            case Step.ChangeSupport(var dyad, var by, var _) ->
                batch.add(Quantity.support(dyad.from(), dyad.to()), by, "entry " + entry, cause);
            case Step.OpenChannel(var channel, var _) -> batch.emit(new Event.ChannelSwitched(cause, channel, true));
            case Step.CloseChannel(var channel, var _) -> batch.emit(new Event.ChannelSwitched(cause, channel, false));
            case Step.EnableEntry(var other, var _) -> {
                if (state.entry(other).status() == EntryState.Status.OFF) {
                    batch.emit(new Event.EntrySet(cause, other, EntryState.Status.WAITING, "enabled"));
                }
            }
            case Step.DisableEntry(var other, var _) -> {
                if (state.entry(other).status() == EntryState.Status.WAITING) {
                    batch.emit(new Event.EntrySet(cause, other, EntryState.Status.OFF, "disabled"));
                }
            }
            case Step.SetVariable(var name, var to, var _) -> {
                Quantity variable = Quantity.own(Quantity.Kind.VARIABLE, name);
                batch.add(variable, to - state.value(variable), "entry " + entry, cause);
            }
        }
    }
}
