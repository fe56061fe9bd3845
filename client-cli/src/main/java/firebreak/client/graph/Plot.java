package firebreak.client.graph;

import firebreak.engine.facts.Argument;
import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Literal;
import firebreak.engine.scenario.CascadeEdge;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SectorAddress;
import firebreak.engine.scenario.Spread;
import firebreak.engine.scenario.Step;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.scenario.TurnPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What a scenario's picture shows: its things and how they lead to each other, without a place on paper.
public final class Plot {
    /// The column of the endings, after all turns.
    static final int LAST = Integer.MAX_VALUE;

    private final Scenario scenario;
    private final SequencedMap<String, Node> nodes = new LinkedHashMap<>();
    private final SequencedSet<Edge> edges = new LinkedHashSet<>();

    /// What a node stands for.
    enum Kind {
        INJECT,
        CALL,
        MEASURE,
        INSTRUCTION,
        EFFECTS,
        INCIDENT,
        SECTOR,
        DELEGATION,
        ACTOR,
        ENDING
    }

    /// A part of the picture of its own.
    enum Part {
        EVENTS,
        TALK,
        CASCADE
    }

    /// How one thing leads to another.
    enum Link {
        /// It makes it happen.
        CAUSES,
        /// It lets it happen, or no longer.
        ENABLES,
        /// A condition of the one asks for the other.
        ASKED_FOR,
        /// One calls, or offers something to, the other.
        TALKS
    }

    /// @param key    unique in the picture
    /// @param name   the id
    /// @param title  what people call it, may be empty
    /// @param column the turn, 0 for turn 0; [#LAST] for endings
    /// @param when   when it happens, in a few words; may be empty
    /// @param detail the same in full; may be empty
    record Node(String key, Part part, Kind kind, String name, String title, int column, String when, String detail) {
        Node(String key, Part part, Kind kind, String name, String title, int column, String when) {
            this(key, part, kind, name, title, column, when, when);
        }
    }

    /// @param label in a few words, may be empty
    record Edge(String from, String to, Link link, String label) {}

    private Plot(Scenario scenario) {
        this.scenario = scenario;
    }

    /// The picture of a scenario.
    public static Plot of(Scenario scenario) {
        Plot plot = new Plot(scenario);
        plot.events();
        plot.talk();
        plot.cascade();
        return plot;
    }

    Scenario scenario() {
        return scenario;
    }

    List<Node> nodes(Part part) {
        return nodes.values().stream().filter(node -> node.part() == part).toList();
    }

    /// Those between two nodes of one part.
    List<Edge> edges(Part part) {
        return edges.stream().filter(edge -> part(edge.from()) == part && part(edge.to()) == part).toList();
    }

    private @Nullable Part part(String key) {
        Node node = nodes.get(key);
        return node == null ? null : node.part();
    }

    private void add(Node node) {
        nodes.putIfAbsent(node.key(), node);
    }

    private void join(String from, String to, Link link, String label) {
        if (nodes.containsKey(from) && nodes.containsKey(to) && !from.equals(to)) {
            edges.add(new Edge(from, to, link, label));
        }
    }

    static String words(@Nullable Text text) {
        return text == null ? "" : text.toString();
    }

    // ---- events -------------------------------------------------------------------------------------------------

    private void events() {
        int first = scenario.turns().hasTurnZero() ? 0 : 1;
        int column = first;
        for (Entry entry : scenario.msel().values()) {
            // An entry without a time belongs where its author has put it in the list.
            column = entry.trigger() instanceof Trigger.At(var minute) ? Math.max(first, scenario.turns().turnAt(minute)) : column;
            add(new Node(key(entry.id()), Part.EVENTS, kind(entry.happening()), entry.id(), words(entry.title()), column, when(entry), detail(entry)));
        }
        for (Ending ending : scenario.endings()) {
            add(new Node("ending " + ending.id(), Part.EVENTS, Kind.ENDING, ending.id(), words(ending.title()), LAST, "", ending.when().source()));
        }
        for (Entry entry : scenario.msel().values()) {
            causes(entry);
        }
        for (Ending ending : scenario.endings()) {
            asked(ending.when(), "ending " + ending.id());
        }
    }

    private static String key(String entry) {
        return "entry " + entry;
    }

    private static Kind kind(Happening happening) {
        return switch (happening) {
            case Happening.Inject _ -> Kind.INJECT;
            case Happening.ScriptedCall _ -> Kind.CALL;
            case Happening.ScriptedMeasure _ -> Kind.MEASURE;
            case Happening.Instruction _ -> Kind.INSTRUCTION;
            case Happening.Effects _, Happening.Nothing _ -> Kind.EFFECTS;
        };
    }

    private String when(Entry entry) {
        return switch (entry.trigger()) {
            case Trigger.At(var minute) -> scenario.turns().moment(minute);
            case Trigger.When _ -> "when";
            case Trigger.After _ -> "after";
            case Trigger.ByFacilitator _ -> entry.contingency() ? "in reserve" : "by hand";
        };
    }

    private String detail(Entry entry) {
        String when =
                switch (entry.trigger()) {
                    case Trigger.When(var condition) -> "when " + condition.source();
                    case Trigger.After after -> "after " + after.entry() + " " + after.state().word();
                    case Trigger.At _, Trigger.ByFacilitator _ -> when(entry);
                };
        return entry.onlyIf() == null ? when : when + ", only if " + entry.onlyIf().source();
    }

    private void causes(Entry entry) {
        String to = key(entry.id());
        switch (entry.trigger()) {
            case Trigger.After after ->
                join(key(after.entry()), to, Link.CAUSES, after.state().word() + (after.waitMinutes() > 0 ? ", " + TurnPlan.duration(after.waitMinutes()) : ""));
            case Trigger.When(var condition) -> asked(condition, to);
            case Trigger.At _, Trigger.ByFacilitator _ -> {}
        }
        if (entry.onlyIf() != null) {
            asked(entry.onlyIf(), to);
        }
        branches(entry.happening()).forEach((branch, steps) -> steps.forEach(step -> step(to, branch, step)));
    }

    private static SequencedMap<String, List<Step>> branches(Happening happening) {
        SequencedMap<String, List<Step>> branches = new LinkedHashMap<>();
        switch (happening) {
            case Happening.Effects(var steps) -> branches.put("", steps);
            case Happening.ScriptedCall call -> {
                call.answers().forEach((meaning, steps) -> branches.put(meaning.word(), steps));
                branches.put("unanswered", call.ifUnanswered());
                branches.put("found out", call.ifFoundOut());
            }
            case Happening.ScriptedMeasure measure -> {
                branches.put("accepted", measure.ifAccepted());
                branches.put("declined", measure.ifDeclined());
                branches.put("unanswered", measure.ifUnanswered());
            }
            case Happening.Inject _, Happening.Instruction _, Happening.Nothing _ -> {}
        }
        return branches;
    }

    private void step(String from, String branch, Step step) {
        String later = step.laterMinutes() > 0 ? TurnPlan.duration(step.laterMinutes()) : "";
        String label = branch.isEmpty() || later.isEmpty() ? branch + later : branch + ", " + later;
        switch (step) {
            case Step.StartEntry(var entry, _) -> join(from, key(entry), Link.CAUSES, label);
            case Step.EnableEntry(var entry, _) -> join(from, key(entry), Link.ENABLES, label);
            case Step.DisableEntry(var entry, _) -> join(from, key(entry), Link.ENABLES, label.isEmpty() ? "stops" : label + ": stops");
            default -> {}
        }
    }

    /// The entries that a condition names, and those that set its variables.
    private void asked(Condition condition, String by) {
        for (Literal literal : condition.literals()) {
            if (literal.wanted() == Argument.ENTRY) {
                join(key(literal.value()), by, Link.ASKED_FOR, "");
            } else if (literal.wanted() == Argument.VARIABLE) {
                for (Entry entry : scenario.msel().values()) {
                    boolean sets = branches(entry.happening()).values().stream()
                            .flatMap(List::stream)
                            .anyMatch(step -> step instanceof Step.SetVariable(var name, _, _) && name.equals(literal.value()));
                    if (sets) {
                        join(key(entry.id()), by, Link.ASKED_FOR, literal.value());
                    }
                }
            }
        }
    }

    // ---- who talks to whom --------------------------------------------------------------------------------------

    private void talk() {
        SequencedMap<String, List<String>> said = new LinkedHashMap<>();
        for (Delegation delegation : scenario.delegations().values()) {
            add(new Node("party " + delegation.id(), Part.TALK, Kind.DELEGATION, delegation.id(), words(delegation.name()), 0, ""));
        }
        for (Entry entry : scenario.msel().values()) {
            switch (entry.happening()) {
                case Happening.ScriptedCall call -> say(said, call.hoaxBy() == null ? call.from().delegation() : call.hoaxBy(), call.to(), entry.id());
                case Happening.ScriptedMeasure measure ->
                    measure.to().forEach(to -> say(said, measure.from(), to, entry.id() + " " + measure.measure()));
                case Happening.Inject _, Happening.Instruction _, Happening.Effects _, Happening.Nothing _ -> {}
            }
        }
        said.forEach((pair, labels) -> {
            String[] ends = pair.split(" > ", 2);
            join("party " + ends[0], "party " + ends[1], Link.TALKS, String.join(", ", labels));
        });
    }

    private void say(SequencedMap<String, List<String>> said, String from, String to, String label) {
        var actor = scenario.actors().get(from);
        if (actor != null) {
            add(new Node("party " + from, Part.TALK, Kind.ACTOR, from, words(actor.label()), 0, ""));
        }
        said.computeIfAbsent(from + " > " + to, _ -> new ArrayList<>()).add(label);
    }

    // ---- what falls after what ----------------------------------------------------------------------------------

    private void cascade() {
        for (IncidentPlan incident : scenario.incidents().values()) {
            SectorAddress target = incident.target();
            String sector = target.delegation() + "." + target.sector();
            add(new Node(incidentKey(incident.id()), Part.CASCADE, Kind.INCIDENT, incident.id(), words(incident.label()), 0, sector, target.toString()));
        }
        for (IncidentPlan incident : scenario.incidents().values()) {
            String from = incidentKey(incident.id());
            for (Spread spread : incident.spreadsTo()) {
                String after = spread.afterMinutes() > 0 ? "after " + TurnPlan.duration(spread.afterMinutes()) : "";
                switch (spread) {
                    case Spread.ToIncident(var to, _) -> join(from, incidentKey(to), Link.CAUSES, after);
                    case Spread.ToSector(var sector, var loss, _) ->
                        join(from, sector(sector), Link.CAUSES, percent(loss) + (after.isEmpty() ? "" : ", " + after));
                }
            }
            SectorAddress target = incident.target();
            for (CascadeEdge edge : scenario.library().cascade()) {
                if (edge.from().equals(target.sector())) {
                    join(from, sector(new SectorAddress(target.delegation(), edge.to(), "")), Link.ENABLES, percent(edge.lossPermille()) + ", after "
                            + TurnPlan.duration(edge.lagMinutes()));
                }
            }
        }
    }

    private static String incidentKey(String id) {
        return "incident " + id;
    }

    private String sector(SectorAddress sector) {
        String key = "sector " + sector;
        add(new Node(key, Part.CASCADE, Kind.SECTOR, sector.toString(), "", 1, ""));
        return key;
    }

    private static String percent(int permille) {
        return permille / 10 + " %";
    }
}
