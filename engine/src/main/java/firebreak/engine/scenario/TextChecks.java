package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Whether every text is used, and none tells its readers too much.
final class TextChecks {
    private final Scenario scenario;
    private final Reading in;

    TextChecks(Scenario scenario, Reading in) {
        this.scenario = scenario;
        this.in = in;
    }

    void all() {
        List<String> unused = new ArrayList<>(in.texts().unused().filter(path -> !isTranslationOfUnused(path)).toList());
        in.texts().uses().entrySet().stream()
                .filter(uses -> english(uses.getKey()).filter(in.texts().uses()::containsKey).isEmpty())
                .forEach(uses -> secret(uses, unused));
        unused.forEach(path -> in.report(
                Code.A001,
                in.texts().whole(path),
                "nothing refers to this text file",
                "",
                "refer to it, or take it out of the folder"));
        for (Actor actor : scenario.actors().values()) {
            if (actor.kind() != ActorKind.CHAIR) {
                in.playerTexts().forEach(text -> givenAway(actor.id(), text));
            }
        }
        in.playerTexts().forEach(this::realState);
        in.facilitatorTexts().forEach(this::realState);
    }

    /// Whether a file is the French, say, of one that nothing refers to either: that one is enough.
    private boolean isTranslationOfUnused(String path) {
        return english(path).filter(in.texts()::isUnused).isPresent();
    }

    /// The path of the English of a file in a language's folder.
    private static Optional<String> english(String path) {
        int folder = path.indexOf('/');
        return folder > 0 && Text.LANGUAGES.contains(path.substring(0, folder)) ? Optional.of(path.substring(folder + 1)) : Optional.empty();
    }

    /// @param unused the files that nothing refers to; one that is proposed here is taken out
    private void secret(Map.Entry<String, List<Texts.Use>> uses, List<String> unused) {
        List<Texts.Use> readers = uses.getValue();
        Texts.Use owner = readers.stream().filter(Texts.Use::secret).findFirst().orElse(null);
        if (owner == null) {
            return;
        }
        readers.stream()
                .filter(other -> !other.reader().equals(owner.reader()))
                .findFirst()
                .ifPresent(other -> in.report(shared(owner, other, own(uses.getKey(), unused))));
    }

    /// The one file beside a secret that nothing refers to: it was meant for the other reader.
    private static Optional<String> own(String secret, List<String> unused) {
        String folder = secret.substring(0, secret.lastIndexOf('/') + 1);
        List<String> beside = unused.stream().filter(path -> path.lastIndexOf('/') + 1 == folder.length() && path.startsWith(folder)).toList();
        if (beside.size() != 1) {
            return Optional.empty();
        }
        unused.remove(beside.getFirst());
        return Optional.of(beside.getFirst());
    }

    private static Diagnostic shared(Texts.Use owner, Texts.Use other, Optional<String> meant) {
        return new Diagnostic(
                                Code.W009,
                                "what `" + owner.reader() + "` secretly wants is read by others too",
                                other.place(),
                                "the same file",
                                meant.map(path -> "change it to `" + path + "`, which nothing refers to").orElse("give each its own text"))
                        .with(owner.place(), "secret of `" + owner.reader() + "`");
    }

    private void realState(Reading.PlayerText text) {
        SourceFile file = text.file();
        if (isInLibrary(file)) {
            return;
        }
        String content = file.slice(text.from(), text.to());
        Matcher named = RealStates.NAME.matcher(content);
        if (named.find()) {
            int start = text.from() + content.codePointCount(0, named.start());
            in.report(
                    Code.W018,
                    new Span(file, start, start + named.group().codePointCount(0, named.group().length())),
                    "`" + named.group() + "` is a real state",
                    "",
                    "invent a name; a person or a word of that name can be allowed with the reason");
        }
    }

    private static boolean isInLibrary(SourceFile file) {
        return file.path().startsWith(Parts.LIBRARY_PREFIX);
    }

    /// Whether a text is the actor's label itself.
    private boolean isItsLabel(String id, String content) {
        Actor actor = scenario.actors().get(id);
        return actor != null && actor.label().toString().strip().equals(content.strip());
    }

    private void givenAway(String id, Reading.PlayerText text) {
        SourceFile file = text.file();
        if (isInLibrary(file)) {
            return;
        }
        String content = file.slice(text.from(), text.to());
        int found = content.indexOf(id);
        while (found >= 0) {
            boolean startsWord = found == 0 || !Character.isLetterOrDigit(content.charAt(found - 1));
            int after = found + id.length();
            boolean endsWord = after == content.length() || !Character.isLetterOrDigit(content.charAt(after));
            if (startsWord && endsWord) {
                int start = text.from() + content.codePointCount(0, found);
                in.report(
                        Code.W003,
                        new Span(file, start, start + id.codePointCount(0, id.length())),
                        "players would read the id `" + id + "`",
                        "ids are for the facilitator",
                        isItsLabel(id, content) ? "write what players may know of it, such as `a criminal group`" : "write the actor's label instead");
                return;
            }
            found = content.indexOf(id, found + 1);
        }
    }
}
