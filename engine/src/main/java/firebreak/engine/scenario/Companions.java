package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Things that belong together because they share a word. One that shares it with nobody has perhaps misspelt it.
final class Companions {
    private final Reading in;
    private final SequencedMap<String, List<Member>> members = new LinkedHashMap<>();

    Companions(Reading in) {
        this.in = in;
    }

    /// @param place where the word stands
    void add(String word, String id, Span place) {
        members.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Member(id, place));
    }

    /// Reports each that is alone, where its word stands.
    ///
    /// @param what      what it would be one of, such as `entry of the group`
    /// @param otherwise what to do where no other word is near
    void reportAlone(Code code, String what, String otherwise) {
        members.forEach((word, sharing) -> {
            if (sharing.size() == 1) {
                List<String> others = members.keySet().stream().filter(other -> !other.equals(word)).toList();
                in.report(
                        code,
                        sharing.getFirst().place(),
                        "`" + sharing.getFirst().id() + "` is the only " + what + " `" + word + "`",
                        "",
                        Closest.to(word, others).map(meant -> "change it to `" + meant + "`").orElse(otherwise));
            }
        });
    }

    private record Member(String id, Span place) {}
}
