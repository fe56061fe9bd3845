package firebreak.client.author;

import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.SchemaFile;
import firebreak.client.print.Subcommand;
import firebreak.engine.play.ScriptReference;
import firebreak.engine.scenario.ReferencePage;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firebreak schema`.
@Command(
        name = "schema",
        description = {"Print the JSON Schema of scenario files, so that a text editor completes and checks while you type;", "or the same for people."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed, or written", "2:the file cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak schema --out my-crisis/" + SchemaFile.NAME, "  firebreak schema --reference --out REFERENCE.md", "",
            "An editor uses it for every file that begins with the line",
            "`# yaml-language-server: $$schema=" + SchemaFile.NAME + "`; `firebreak new` writes both."})
public final class SchemaCommand extends Subcommand {
    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file, over what is there.")
    private @Nullable Path file;

    @Option(names = "--reference", description = "The reference for people instead: every key, word and function, as Markdown.")
    private boolean reference;

    @Override
    public Integer call() {
        String content = reference ? ReferencePage.markdown(ScenarioLoader.library(), ScriptReference.chapter()) : SchemaFile.content();
        if (file == null) {
            out().print(content);
            out().flush();
            return Exit.OK;
        }
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            err().println("cannot write to `" + file + "`: " + Records.reason(e));
            return Exit.UNUSABLE;
        }
        return Exit.OK;
    }
}
