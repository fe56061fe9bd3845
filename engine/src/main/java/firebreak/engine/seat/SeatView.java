package firebreak.engine.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one seat may know at one moment: what a person's screen, a bot and a play script work from.
///
/// Built up from what the seat has learnt and never filtered down from the exercise's state. Numbers of calls, offers,
/// orders, meetings and mail are this seat's own: they tell nothing of how busy the others are. Every list is in a
/// stable order. Minutes are simulated minutes from the start of the exercise. The `key` of an item names it among the
/// items of its list for as long as it is there.
///
/// @param control what only a facilitator sees; `null` for everybody else
public record SeatView(
        You you,
        Situation situation,
        Own own,
        List<Brief> briefs,
        List<Party> parties,
        List<Colleague> colleagues,
        List<Task> tasks,
        List<Mail> mail,
        List<Call> calls,
        List<Channel> channels,
        List<Offer> offers,
        List<Meeting> meetings,
        List<Incident> incidents,
        List<Evidence> evidence,
        List<Mood> moods,
        List<Order> orders,
        List<Move> moves,
        List<Measure> measures,
        List<Claim> claims,
        List<Agreement> agreements,
        List<Argument> arguments,
        @Nullable Control control) {

    public SeatView {
        briefs = List.copyOf(briefs);
        parties = List.copyOf(parties);
        colleagues = List.copyOf(colleagues);
        tasks = List.copyOf(tasks);
        mail = List.copyOf(mail);
        calls = List.copyOf(calls);
        channels = List.copyOf(channels);
        offers = List.copyOf(offers);
        meetings = List.copyOf(meetings);
        incidents = List.copyOf(incidents);
        evidence = List.copyOf(evidence);
        moods = List.copyOf(moods);
        orders = List.copyOf(orders);
        moves = List.copyOf(moves);
        measures = List.copyOf(measures);
        claims = List.copyOf(claims);
        agreements = List.copyOf(agreements);
        arguments = List.copyOf(arguments);
    }

    /// Who is looking.
    public enum Kind {
        SEAT,
        FACILITATOR,
        OBSERVER
    }

    /// The seat that looks, and what it is.
    ///
    /// @param seat       address such as `ARD.mfa`; `facilitator` or `observer` for those
    /// @param delegation the delegation's id, empty for facilitators and observers
    /// @param roles      codes such as `FM`
    public record You(
            Kind kind, String seat, String title, String delegation, String delegationName, List<String> roles, boolean head) {
        public You {
            roles = List.copyOf(roles);
        }
    }

    /// Where the exercise is.
    ///
    /// @param marking        shown on every screen
    /// @param turn           0 is the turn for contacts; -1 before the start
    /// @param turns          number of turns after turn 0
    /// @param startEpochMinute minute of the simulated epoch (UTC) at which simulated minute 0 lies, for showing dates
    /// @param paused         the clock is stopped within an open turn
    /// @param live           live mode: nothing is sealed
    /// @param turnEndMinute  when the open turn ends
    /// @param tableMinutes   table time of the open turn, with extensions
    /// @param notice         the last thing announced about the table, such as a pause and its reason
    /// @param endingTitle    set when the exercise has ended
    public record Situation(
            String title,
            String marking,
            Phase phase,
            boolean paused,
            boolean live,
            int turn,
            int turns,
            String turnTitle,
            int minute,
            int turnStartMinute,
            int turnEndMinute,
            int tableMinutes,
            long startEpochMinute,
            String notice,
            @Nullable String endingTitle,
            @Nullable String endingText,
            boolean revealed) {}

    /// The delegation's means.
    ///
    /// @param capital  political capital that can still be spent
    /// @param reserved capital set aside for orders that are not done yet
    /// @param pressure domestic pressure, permille
    /// @param ready    this seat has said that it is done with the turn
    /// @param pledges  what the delegation has pledged
    /// @param doctrine the bot's preset for this delegation; empty on people's screens only if the scenario names none
    public record Own(
            int capital,
            int reserved,
            int income,
            int pressure,
            boolean ready,
            List<String> pledges,
            String doctrine,
            List<Contact> contacts) {
        public Own {
            pledges = List.copyOf(pledges);
            contacts = List.copyOf(contacts);
        }
    }

    /// A point of contact of the viewer's own delegation.
    ///
    /// @param key       its role: `technical`, `diplomatic`, `leaders` or `risk`
    /// @param seat      the seat that answers, without the delegation; empty if none has been named
    /// @param backup    the seat that may answer in its place
    /// @param nominated other states can call it
    /// @param hours     when the desk is open, in words
    /// @param ping      how its last test went: `untested`, `ok`, `failed` or `waiting`
    public record Contact(String key, String seat, @Nullable String backup, boolean nominated, String hours, String ping) {}

    /// A text that came with the seat.
    public record Brief(String key, String title, String text) {}

    /// A delegation at the table or a public body.
    ///
    /// @param support third-party support that the viewer's delegation has against it, permille; -1 where it does not apply
    /// @param dialogueSuspended bilateral measures with it are suspended
    public record Party(
            String key, String name, String about, List<String> forums, boolean delegation, int support, boolean dialogueSuspended) {
        public Party {
            forums = List.copyOf(forums);
        }
    }

    /// A seat of the viewer's own delegation.
    public record Colleague(String key, String title, List<String> roles, boolean ready, boolean bot) {
        public Colleague {
            roles = List.copyOf(roles);
        }
    }

    /// Something that waits for this seat.
    ///
    /// @param kind      `call`, `offer`, `deliver`, `approve`, `meeting`, `ping`, `rate`, `instruction`; `sign`; a facilitator's `rule`, `judge`
    /// @param number    of the call, offer, order, meeting, mail, claim, agreement or argument
    /// @param text      one line
    /// @param dueMinute when it is too late; `null` for no deadline
    /// @param command   what to type, such as `answer 3 confirm "..."`
    public record Task(String key, String kind, int number, String text, @Nullable Integer dueMinute, String command) {}

    /// A message that has reached the seat: inject, instruction, public news, announcement, a colleague's words.
    ///
    /// @param kind   `inject`, `instruction`, `news`, `announcement`, `message`, `question`, `reply`, `notice`
    /// @param via    how it came: `news`, `social`, `email`, `phone`, `intelligence`, `report`, `orders`, `table`
    /// @param from   who it is from, in words
    /// @param tlp    label without the word EXERCISE, empty if none
    public record Mail(
            String key, int number, int minute, String kind, String via, String from, String tlp, String title, String text) {}

    /// A call that the viewer's delegation has placed or been reached by.
    ///
    /// @param outgoing        the viewer's delegation placed it
    /// @param other           the other delegation
    /// @param yours           this seat may answer it (incoming), or its answer has no rating yet (outgoing)
    /// @param status          as the viewer may know it: delivery and reading only where the channel shows them
    /// @param dueMinute       the deadline; `null` until delivered or where it is not known
    /// @param may             meanings that the contact may give without the head
    /// @param relayedTo       names of the seats to which the viewer's delegation has relayed it
    /// @param hoax            it is known not to come from whom it says; the facilitator always knows
    public record Call(
            String key,
            int number,
            boolean outgoing,
            String other,
            String fromSeat,
            String channel,
            @Nullable String about,
            boolean warning,
            String text,
            CallStatus status,
            int placedMinute,
            @Nullable Integer deliveredMinute,
            @Nullable Integer dueMinute,
            boolean acknowledged,
            @Nullable Meaning meaning,
            @Nullable String answer,
            @Nullable Integer answeredMinute,
            @Nullable Quality quality,
            boolean yours,
            List<Meaning> may,
            List<String> relayedTo,
            boolean hoax) {
        /// How long after its deadline an answer still counts, as late.
        public static final int LATE_MINUTES = 120;

        public Call {
            may = List.copyOf(may);
            relayedTo = List.copyOf(relayedTo);
        }
    }

    /// A channel that the viewer's delegation is on.
    ///
    /// @param with     the delegations it reaches
    /// @param lacks    why it cannot be used now, per delegation that cannot be reached: `BOR: has nominated no contact`
    /// @param deadlineMinutes time to answer, from delivery
    public record Channel(
            String key, String title, String kind, String role, boolean open, List<String> with, List<String> lacks, int deadlineMinutes) {
        public Channel {
            with = List.copyOf(with);
            lacks = List.copyOf(lacks);
        }
    }

    /// A measure on offer.
    ///
    /// @param outgoing  offered by the viewer's delegation
    /// @param other     the other side: a delegation's id or an actor's handle
    /// @param yours     this seat may answer or deliver
    /// @param partners  the delegations it is between, the viewer's apart
    public record Offer(
            String key,
            int number,
            boolean outgoing,
            String other,
            List<String> partners,
            String measure,
            String title,
            @Nullable String about,
            String text,
            @Nullable String delivery,
            OfferStatus status,
            int offeredMinute,
            @Nullable Integer dueMinute,
            boolean yours) {
        public Offer {
            partners = List.copyOf(partners);
        }
    }

    /// A meeting in the corridor.
    public record Meeting(
            String key, int number, boolean outgoing, String other, String text, MeetingStatus status, @Nullable String outcome, boolean outcomeIsOurs) {}

    /// An incident as the viewer's delegation knows it.
    ///
    /// @param victim   the delegation that it hit
    /// @param stage    `detected`, `assessed`, `contained`, `eradicated`, `recovered` or `closed`
    /// @param severity CISS level 0-5 as the delegation assesses it or was told
    /// @param open     not recovered yet, as far as is known
    /// @param harm     loss of service in permille; -1 where not known
    /// @param nciss    how urgent it is for those who sort incidents, 0..100; `null` until it is assessed, or where nobody scores it
    /// @param linked   ids of the other incidents that the delegation can tell are of the same campaign
    public record Incident(
            String key,
            String label,
            String kind,
            String victim,
            String sector,
            String stage,
            int severity,
            boolean open,
            boolean physical,
            int harm,
            int sinceMinute,
            List<Suspect> suspects,
            @Nullable Integer nciss,
            List<String> linked) {
        public Incident {
            suspects = List.copyOf(suspects);
            linked = List.copyOf(linked);
        }

        /// An incident that nobody has scored, and that stands alone.
        public Incident(
                String key, String label, String kind, String victim, String sector, String stage, int severity, boolean open,
                boolean physical, int harm, int sinceMinute, List<Suspect> suspects) {
            this(key, label, kind, victim, sector, stage, severity, open, physical, harm, sinceMinute, suspects, null, List.of());
        }
    }

    /// How strongly the viewer's delegation holds a suspect responsible.
    ///
    /// @param key  a delegation's id or an actor's handle
    /// @param attributionPermille 0..1000
    /// @param stated the band that the delegation last stated, if any
    public record Suspect(String key, String label, int attributionPermille, @Nullable Band stated) {}

    /// An item of evidence that the delegation holds.
    ///
    /// @param discredited why it is worth nothing, perhaps empty; `null` while it stands
    public record Evidence(
            String key, String title, String text, String tlp, String about, int minute, @Nullable String discredited) {}

    /// The capital's mood towards another delegation, and the embassy's reading of theirs.
    ///
    /// @param reading words such as `tense, rising`, or `cannot tell`
    public record Mood(
            String key, int tension, int uncertainty, int trust, int rung, String rungName, String reading, @Nullable String cause) {}

    /// An order of the viewer's delegation.
    public record Order(
            String key,
            int number,
            String seat,
            String move,
            String title,
            @Nullable String to,
            @Nullable String about,
            String note,
            OrderStatus status,
            int costPoints,
            @Nullable Integer dueMinute,
            String outcome) {}

    /// A move of the catalogue, as this seat could order it.
    ///
    /// @param lacks     what is missing whoever it is aimed at
    /// @param targets   whom it may be aimed at, with what is missing for each
    /// @param rung      the rung that the act sets
    /// @param byYou     this seat holds one of its roles
    public record Move(
            String key,
            String title,
            String group,
            String help,
            List<String> roles,
            String visibility,
            boolean sealed,
            int leadMinutes,
            int costPoints,
            boolean needsTarget,
            boolean needsIncident,
            String letter,
            int rung,
            boolean byYou,
            List<String> lacks,
            List<Target> targets) {
        public Move {
            roles = List.copyOf(roles);
            lacks = List.copyOf(lacks);
            targets = List.copyOf(targets);
        }

        /// Nothing is missing to order it towards that delegation.
        public boolean readyAgainst(String delegation) {
            return byYou
                    && lacks.isEmpty()
                    && targets.stream()
                            .anyMatch(target -> target.key().equals(delegation) && target.lacks().isEmpty());
        }
    }

    /// A delegation that a move may be aimed at.
    public record Target(String key, List<String> lacks) {
        public Target {
            lacks = List.copyOf(lacks);
        }
    }

    /// A measure that the viewer's delegation may offer.
    public record Measure(
            String key,
            String title,
            String forum,
            String measureClass,
            String help,
            int costPoints,
            boolean bilateral,
            boolean byYou,
            List<String> partners) {
        public Measure {
            partners = List.copyOf(partners);
        }
    }

    /// A public claim of responsibility or a legal claim that the viewer knows of.
    ///
    /// @param kind   `attribution` or the flag of a legal claim
    /// @param ruling `open`, `upheld`, `rejected` or `retracted`
    public record Claim(
            String key, int number, int minute, String by, String against, String about, String kind, String band, String ruling, String text) {}

    /// A text between delegations, as far as the viewer knows of it.
    ///
    /// @param minute  when it was proposed; for those who are no party, when it came into force
    /// @param by      the delegation that proposed it
    /// @param party   the viewer's delegation is named in it
    /// @param parties the delegations named in it, the proposing one first
    /// @param says    what they undertake, a sentence for each term
    /// @param version of the text; 1 for those who are no party
    /// @param signed  who has signed that version
    /// @param secret  between the parties alone
    /// @param minutes how long it holds from its coming into force; 0 for as long as the exercise
    /// @param untilMinute the last minute in which it holds; `null` until it is in force, and where it has no end
    /// @param left    who has left
    /// @param broken  who has broken it, as far as the viewer has learnt
    public record Agreement(
            String key,
            int number,
            int minute,
            String by,
            boolean party,
            List<String> parties,
            List<Term> terms,
            List<String> says,
            String text,
            int version,
            List<String> signed,
            boolean secret,
            AgreementStatus status,
            int minutes,
            @Nullable Integer untilMinute,
            List<String> left,
            List<String> broken) {
        public Agreement {
            parties = List.copyOf(parties);
            terms = List.copyOf(terms);
            says = List.copyOf(says);
            signed = List.copyOf(signed);
            left = List.copyOf(left);
            broken = List.copyOf(broken);
        }
    }

    /// What a delegation does in its own words, as far as the viewer knows of it.
    ///
    /// @param ours    it is the viewer's delegation's
    /// @param what    what the delegation does
    /// @param end     to what end
    /// @param why     why it should work
    /// @param secret  only those in `with` know of it besides the delegation itself
    /// @param with    other delegations that know of it, where it is secret
    /// @param success how it came out, once it is ruled on
    /// @param oddsPercent the odds that the facilitator stated; `null` where no dice were thrown
    /// @param thrown  what the dice showed, 1..100: a success up to the odds
    /// @param effects what followed, in words; only a facilitator sees it
    /// @param ruling  the facilitator's reason, empty until then
    public record Argument(
            String key,
            int number,
            int minute,
            String by,
            boolean ours,
            String what,
            String end,
            String why,
            boolean secret,
            List<String> with,
            ArgumentStatus status,
            List<Comment> comments,
            @Nullable Success success,
            @Nullable Integer oddsPercent,
            @Nullable Integer thrown,
            String effects,
            String ruling) {
        public Argument {
            with = List.copyOf(with);
            comments = List.copyOf(comments);
        }
    }

    /// What somebody said to an argument.
    ///
    /// @param by the delegation
    public record Comment(String key, String by, int minute, String text) {}

    /// This view with who is connected. Only a facilitator's view has that: anybody else's stays as it is.
    public SeatView attendedBy(List<Presence> presence) {
        Control shown = control;
        return shown == null || shown.presence().equals(presence)
                ? this
                : new SeatView(
                        you, situation, own, briefs, parties, colleagues, tasks, mail, calls, channels, offers, meetings, incidents,
                        evidence, moods, orders, moves, measures, claims, agreements, arguments, shown.attendedBy(presence));
    }

    /// What only the facilitator sees.
    ///
    /// @param presence who is connected. No part of the exercise: a server adds it on the way, a view of a state has none
    public record Control(
            List<Dyad> dyads,
            List<Standing> standings,
            List<Truth> truths,
            List<Entry> entries,
            List<TableCall> calls,
            List<Silent> silent,
            List<Metric> objectives,
            List<LogLine> log,
            List<Directory> directories,
            List<Presence> presence) {
        public Control {
            dyads = List.copyOf(dyads);
            standings = List.copyOf(standings);
            truths = List.copyOf(truths);
            entries = List.copyOf(entries);
            calls = List.copyOf(calls);
            silent = List.copyOf(silent);
            objectives = List.copyOf(objectives);
            log = List.copyOf(log);
            directories = List.copyOf(directories);
            presence = List.copyOf(presence);
        }

        Control attendedBy(List<Presence> now) {
            return new Control(dyads, standings, truths, entries, calls, silent, objectives, log, directories, now);
        }
    }

    /// How one delegation sees another, in numbers.
    ///
    /// @param key `ARD -> BOR`
    public record Dyad(String key, String from, String to, int tension, int uncertainty, int trust, int rung, boolean firebreak) {}

    /// A delegation's means, for the facilitator.
    public record Standing(String key, int capital, int reserved, int pressure, int ready, int seats, int sealedOrders) {}

    /// An incident as it is.
    public record Truth(String key, String label, String victim, String author, String stage, int severity, int harm, boolean physical) {}

    /// An entry of the event list.
    ///
    /// @param status `waiting`, `held`, `fired`, `skipped`, `off`
    /// @param dueMinute when it is known
    /// @param text      what it says, and to whom
    public record Entry(
            String key, String title, String kind, String status, @Nullable Integer dueMinute, String trigger, String expected, String text) {}

    /// A call as it is.
    public record TableCall(
            String key, int number, String from, String to, String channel, CallStatus status, @Nullable Integer dueMinute, String text) {}

    /// A delegation that has done nothing for a while.
    public record Silent(String key, int sinceMinute) {}

    /// An objective so far.
    ///
    /// @param status `met`, `missed` or `open`
    public record Metric(String key, String text, String status, String detail) {}

    /// Whom a delegation has nominated for whom.
    public record Directory(String key, List<Contact> contacts) {
        public Directory {
            contacts = List.copyOf(contacts);
        }
    }

    /// How many terminals a seat has connected now.
    ///
    /// @param key the seat's address; `facilitator` and `observer` for those
    public record Presence(String key, int connections) {}

    /// What happened, in one line.
    ///
    /// @param kind `table` for turns and clock, `alarm` for what is grave, `question` and `claim` for what wants an answer, else
    ///     `event`
    public record LogLine(String key, int minute, String text, String kind) {}
}
