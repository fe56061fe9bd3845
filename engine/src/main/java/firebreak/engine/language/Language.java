package firebreak.engine.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// All parts of which a scenario's files are made.
public final class Language {
    private final Form file;
    private final SequencedMap<String, Form> forms = new LinkedHashMap<>();

    /// A language.
    ///
    /// @param file  what stands at the top of a file
    /// @param parts every part that can stand inside it
    /// @throws IllegalArgumentException if a part is named that is not described, described twice, or never named
    public Language(Form file, List<Form> parts) {
        this.file = file;
        forms.put(file.name(), file);
        for (Form part : parts) {
            if (forms.putIfAbsent(part.name(), part) != null) {
                throw new IllegalArgumentException("part `" + part.name() + "` is described twice");
            }
        }
        List<String> named = new ArrayList<>(List.of(file.name()));
        for (Form form : forms.values()) {
            form.keys().forEach(key -> key.type().parts().forEach(named::add));
        }
        for (String name : named) {
            if (!forms.containsKey(name)) {
                throw new IllegalArgumentException("part `" + name + "` is named and not described");
            }
        }
        for (String name : forms.sequencedKeySet()) {
            if (!named.contains(name)) {
                throw new IllegalArgumentException("part `" + name + "` is described and never named");
            }
        }
    }

    /// What stands at the top of a file.
    public Form file() {
        return file;
    }

    /// All parts by their names, that of a file first.
    public SequencedMap<String, Form> forms() {
        return Collections.unmodifiableSequencedMap(forms);
    }

    /// A part.
    ///
    /// @throws IllegalArgumentException if there is none of this name
    public Form form(String name) {
        Form form = forms.get(name);
        if (form == null) {
            throw new IllegalArgumentException("form is `" + name + "`, must be one of " + forms.keySet());
        }
        return form;
    }
}
