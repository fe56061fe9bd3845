package firebreak.client.editor;

import firebreak.client.print.Exit;
import firebreak.client.print.Subcommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// `firebreak lsp`.
@Command(
        name = "lsp",
        description = {"Help a text editor while you write a scenario: what is wrong, what can be typed, what it means, where it stands.",
            "Editors start this by themselves; it speaks the Language Server Protocol over standard input and output."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editor has said goodbye", "1:it went away without"},
        footerHeading = "%nHow to tell an editor about it:%n",
        footer = {"  scenarios/AUTHORING.md has the lines for Neovim, Helix, Emacs, VS Code and Kate."})
public final class LspCommand extends Subcommand {
    private final InputStream in;
    private final Supplier<OutputStream> out;

    /// @param in  what the editor says
    /// @param out where the answers go; asked for once, when the command runs
    public LspCommand(InputStream in, Supplier<OutputStream> out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        return new EditorServer().serve(in, out.get()) ? Exit.OK : Exit.FINDINGS;
    }
}
