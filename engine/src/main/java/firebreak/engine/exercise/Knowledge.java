package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.EvidenceSource;
import org.jspecify.annotations.Nullable;

/// What delegations have learnt and found out of the incidents, and what they have said of it. The truth is not in here.
///
/// @param known       what each delegation knows of each incident
/// @param evidence    what each delegation holds, with the minute at which it came
/// @param discredited what each delegation knows to be worth nothing, with the reason that it was given
/// @param sources     the kinds of independent source that a delegation has heard on an incident
/// @param assessments the band that a delegation last stated for a suspect
/// @param lies        the denials that have been shown false, each with those who know
record Knowledge(
        PersistentMap<String, PersistentMap<String, KnownIncident>> known,
        PersistentMap<String, PersistentMap<String, Integer>> evidence,
        PersistentMap<String, PersistentMap<String, String>> discredited,
        PersistentMap<String, PersistentSet<EvidenceSource>> sources,
        PersistentMap<String, State.Stated> assessments,
        PersistentSet<String> lies) {

    /// What is known at the start: nothing but what some evidence says.
    static Knowledge of(PersistentMap<String, PersistentMap<String, Integer>> evidence) {
        return new Knowledge(
                PersistentMap.empty(), evidence, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentSet.empty());
    }

    /// @param minute of the event
    Knowledge after(Event.KnowledgeEvent event, int minute) {
        return switch (event) {
            case Event.IncidentLearnt e ->
                new Knowledge(with(known, e.delegation(), e.incident(), e.known()), evidence, discredited, sources, assessments, lies);
            case Event.SourceHeard e -> hearing(sourceKey(e.assessor(), e.incident()), e.source());
            case Event.EvidenceObtained e ->
                new Knowledge(known, with(evidence, e.delegation(), e.evidence(), minute), discredited, sources, assessments, lies);
            case Event.EvidenceDiscredited e ->
                new Knowledge(known, evidence, with(discredited, e.delegation(), e.evidence(), e.why()), sources, assessments, lies);
            case Event.AssessmentStated e ->
                stating(
                        statedKey(Seats.delegationOf(e.seat()), e.incident(), e.suspect()),
                        new State.Stated(e.band(), minute, e.attributionPermille()));
            case Event.DenialShownFalse e -> {
                String lie = lieKey(e.by(), e.to(), e.incident(), e.inPublic());
                yield new Knowledge(known, evidence, discredited, sources, assessments, lies.plus(lie));
            }
        };
    }

    PersistentSet<EvidenceSource> sources(String delegation, String incident) {
        return sources.getOrDefault(sourceKey(delegation, incident), PersistentSet.empty());
    }

    State.@Nullable Stated stated(String delegation, String incident, String suspect) {
        return assessments.get(statedKey(delegation, incident, suspect));
    }

    boolean lieCharged(String by, String to, String incident, boolean inPublic) {
        return lies.contains(lieKey(by, to, incident, inPublic));
    }

    private Knowledge hearing(String key, EvidenceSource source) {
        PersistentSet<EvidenceSource> heard = sources.getOrDefault(key, PersistentSet.empty());
        return new Knowledge(known, evidence, discredited, sources.plus(key, heard.plus(source)), assessments, lies);
    }

    private Knowledge stating(String key, State.Stated stated) {
        return new Knowledge(known, evidence, discredited, sources, assessments.plus(key, stated), lies);
    }

    private static <V> PersistentMap<String, PersistentMap<String, V>> with(
            PersistentMap<String, PersistentMap<String, V>> all, String delegation, String key, V value) {
        return all.plus(delegation, all.getOrDefault(delegation, PersistentMap.empty()).plus(key, value));
    }

    // The keys are part of the state's hash.

    private static String sourceKey(String delegation, String incident) {
        return delegation + " " + incident;
    }

    private static String statedKey(String delegation, String incident, String suspect) {
        return delegation + " " + incident + " " + suspect;
    }

    private static String lieKey(String by, String to, String incident, boolean inPublic) {
        return by + " " + to + " " + incident + (inPublic ? " public" : "");
    }
}
