package firebreak.client.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real command in a process of its own, driven over its standard input and output as an editor drives it.
class LspCommandIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process process;

    @SuppressWarnings("NullAway.Init")
    private LanguageServer server;

    private final Editor editor = new Editor();

    /// An editor's end of the line.
    private static final class Editor implements LanguageClient {
        private final Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            found.put(params.getUri(), params.getDiagnostics());
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams params) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(new MessageActionItem("no"));
        }

        @Override
        public void logMessage(MessageParams params) {}
    }

    @BeforeEach
    void anEditorStartsTheCommand() throws Exception {
        folder = home.resolve("mine");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"), "firebreak.client.Main", "lsp")
                .redirectError(home.resolve("err.txt").toFile())
                .start();
        var launcher = LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        var _ = launcher.startListening();
        server = launcher.getRemoteProxy();
        var can = server.initialize(new InitializeParams()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS).getCapabilities();
        assertThat(can.getCompletionProvider()).isNotNull();
        server.initialized(new InitializedParams());
    }

    @AfterEach
    void theEditorSaysGoodbye() throws Exception {
        if (process.isAlive()) {
            server.shutdown().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            server.exit();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        process.destroyForcibly();
        assertThat(home.resolve("err.txt")).isEmptyFile();
    }

    // ---- what it says --------------------------------------------------------------------------------------------

    @Test
    void whatCheckSaysIsSaidOfWhatIsTypedBeforeItIsSaved() throws Exception {
        String msel = open("msel.yaml");
        assertThat(found("msel.yaml", 0)).isEmpty();

        type("msel.yaml", msel.replace("cert-line", "cert-lien"));
        Diagnostic wrong = found("msel.yaml", 1).getFirst();
        assertThat(wrong.getCode().getLeft()).isEqualTo("E012");
        assertThat(wrong.getSource()).isEqualTo("firebreak");
        assertThat(wrong.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        assertThat(text(wrong.getMessage())).contains("unknown channel `cert-lien`", "help: change it to `cert-line`");
        assertThat(wrong.getRange().getStart()).isEqualTo(position(msel, "cert-line", 0));
        assertThat(wrong.getRelatedInformation().getFirst().getLocation().getUri()).isEqualTo(uri("scenario.yaml"));

        CodeAction mend = mends("msel.yaml", wrong).getFirst();
        assertThat(mend.getTitle()).isEqualTo("Change to `cert-line`");
        TextEdit edit = edit(mend, "msel.yaml");
        assertThat(edit.getNewText()).isEqualTo("cert-line");
        assertThat(edit.getRange()).isEqualTo(wrong.getRange());

        assertThat(hover("msel.yaml", position(msel, "cert-line", 2))).contains("E012: an id is not known", "names nothing that exists");
        type("msel.yaml", msel);
        assertThat(found("msel.yaml", 0)).isEmpty();
        assertThat(Files.readString(folder.resolve("msel.yaml"))).isEqualTo(msel);
    }

    @Test
    void aMistakeInOneFileIsSaidWhereItShowsAndGoesWithTheFile() throws Exception {
        String incidents = open("incidents.yaml");
        type("incidents.yaml", incidents.replace("till-freeze", "till-frost"));
        await().atMost(PATIENCE).until(() -> !editor.found.getOrDefault(uri("msel.yaml"), List.of()).isEmpty());
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri("incidents.yaml"))));
        await().atMost(PATIENCE).until(() -> editor.found.getOrDefault(uri("msel.yaml"), List.of(new Diagnostic())).isEmpty());
    }

    @Test
    void aWarningCanBeLetStand() throws Exception {
        String scenario = open("scenario.yaml");
        type("scenario.yaml", scenario.replace("roles: [CS, OP, IN, LE, DF]", "roles: [CS, OP, IN, LE]"));
        Diagnostic warning = found("scenario.yaml", 2).getFirst();
        assertThat(warning.getCode().getLeft()).isEqualTo("W001");
        assertThat(warning.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
        TextEdit edit = edit(mends("scenario.yaml", warning).getFirst(), "scenario.yaml");
        assertThat(edit.getNewText()).isEqualTo("  # allow W001: say why\n");
        assertThat(edit.getRange().getStart().getLine()).isEqualTo(warning.getRange().getStart().getLine());
    }

    @Test
    void aFileThatIsTooLargeIsSaidToBe() throws Exception {
        String msel = open("msel.yaml");
        type("msel.yaml", msel + "#" + "x".repeat(1 << 20) + "\n");
        assertThat(found("msel.yaml", 1).getFirst().getCode().getLeft()).isEqualTo("E002");
    }

    // ---- what it offers ------------------------------------------------------------------------------------------

    @Test
    void keysIdsWordsAndFunctionsAreOffered() throws Exception {
        String msel = open("msel.yaml");
        String more = msel + "\n  - id: \"9.1\"\n    by: facilitator\n    ";
        assertThat(offered(more + "call:\n      from: ILV.cert\n      ")).contains("over", "if_unanswered").doesNotContain("from", "expect");
        assertThat(offered(more + "call: { from: ")).contains("ILV", "ILV.cert", "SER.minister");
        assertThat(offered(more + "call: { from: ILV.cert, over: ")).contains("cert-line");
        assertThat(offered(more + "effects: [ { entry: ")).contains("1.1", "9.1");
        assertThat(offered(more + "effects: [ { reveal: ")).contains("rented-servers");
        assertThat(offered(more + "effects: [ { stage: till-freeze, to: ")).contains("contained");
        assertThat(offered(more + "measure: { offer: OSCE")).contains("OSCE-03");
        assertThat(offered(more + "inject: { to: all, text: ")).anyMatch(path -> path.startsWith("text/"));
        assertThat(offered(more + "expect: { of: ILV.cert, action: order, move: CSI-0")).contains("CSI-01");
        String when = msel + "\n  - id: \"9.1\"\n    inject: { to: all, text: Hello }\n    when: ";
        assertThat(offered(when)).contains("seen", "max_rung");
        assertThat(offered(when + "seen(\"ILV\", \"")).contains("till-freeze").doesNotContain("ILV");
        assertThat(offered(when + "seen(\"ILV\", \"till-freeze\").sev")).containsExactly("known", "stage", "severity");

        CompletionItem over = complete(more + "call:\n      ov").stream().filter(item -> item.getLabel().equals("over")).findFirst().orElseThrow();
        assertThat(over.getTextEdit().getLeft().getNewText()).isEqualTo("over: ");
        assertThat(over.getDocumentation().getRight().getValue()).contains("Over which channel");
        CompletionItem entry = complete(more + "effects: [ { entry: ").stream().filter(item -> item.getLabel().equals("1.1")).findFirst().orElseThrow();
        assertThat(entry.getTextEdit().getLeft().getNewText()).isEqualTo("\"1.1\"");
    }

    @Test
    void whatStandsThereIsExplainedAndFound() throws Exception {
        String msel = open("msel.yaml");
        assertThat(hover("msel.yaml", position(msel, "over: cert-line", 1))).contains("**over**", "Over which channel");
        assertThat(hover("msel.yaml", position(msel, "over: cert-line", 8))).contains("`cert-line`: channel");
        Location channel = declared("msel.yaml", position(msel, "over: cert-line", 8)).getFirst();
        assertThat(channel.getUri()).isEqualTo(uri("scenario.yaml"));
        String scenario = Files.readString(folder.resolve("scenario.yaml"));
        assertThat(channel.getRange().getStart()).isEqualTo(position(scenario, "cert-line:", 0));
        String path = msel.substring(msel.indexOf("text/"), msel.indexOf(".md", msel.indexOf("text/")) + 3);
        assertThat(declared("msel.yaml", position(msel, path, 3)).getFirst().getUri()).isEqualTo(uri(path));

        String evaluation = open("evaluation.yaml");
        int call = evaluation.indexOf("max_");
        if (call >= 0) {
            assertThat(hover("evaluation.yaml", position(evaluation, "max_", 2))).contains("Gives a number");
        }
    }

    @Test
    void aMistakeOfTheEditorsIsAnsweredWithoutOurInsides() {
        var asked = server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri("msel.yaml"))));
        assertThatThrownBy(() -> asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(ResponseErrorException.class, refused -> {
                    assertThat(refused.getResponseError().getData()).isNull();
                    assertThat(refused.getResponseError().getMessage()).doesNotContain("\tat ");
                });
    }

    @Test
    void anEditorThatGoesAwayTakesTheCommandWithIt() throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    // ---- an editor's hands ---------------------------------------------------------------------------------------

    private String uri(String path) {
        return folder.resolve(path).toUri().toString();
    }

    private String open(String path) throws IOException {
        String text = Files.readString(folder.resolve(path));
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(path), "yaml", 1, text)));
        await().atMost(PATIENCE).until(() -> editor.found.containsKey(uri(path)));
        return text;
    }

    private void type(String path, String text) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), 2), List.of(new TextDocumentContentChangeEvent(text))));
    }

    private List<Diagnostic> found(String path, int count) {
        await().atMost(PATIENCE).until(() -> editor.found.getOrDefault(uri(path), List.of()).size() == count);
        return editor.found.getOrDefault(uri(path), List.of());
    }

    private static String text(Either<String, MarkupContent> message) {
        return message.isLeft() ? message.getLeft() : message.getRight().getValue();
    }

    /// A place in a text: some code units behind the start of a passage.
    private static Position position(String text, String passage, int behind) {
        int at = text.indexOf(passage) + behind;
        assertThat(text).contains(passage);
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(sign -> sign == '\n').count();
        return new Position(line, at - before.lastIndexOf('\n') - 1);
    }

    private List<CompletionItem> complete(String typed) throws Exception {
        type("msel.yaml", typed + "\n");
        Position end = position(typed + "\n\u0000", "\u0000", -1);
        return server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri("msel.yaml")), end))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .getLeft();
    }

    private List<String> offered(String typed) throws Exception {
        return complete(typed).stream().map(CompletionItem::getLabel).toList();
    }

    private String hover(String path, Position position) throws Exception {
        Hover hover = server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri(path)), position))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    private List<? extends Location> declared(String path, Position position) throws Exception {
        return server.getTextDocumentService()
                .definition(new DefinitionParams(new TextDocumentIdentifier(uri(path)), position))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .getLeft();
    }

    /// The one change of an action.
    private TextEdit edit(CodeAction action, String path) {
        var changes = action.getEdit().getChanges();
        assertThat(changes).containsOnlyKeys(uri(path));
        return changes.values().iterator().next().getFirst();
    }

    private List<CodeAction> mends(String path, Diagnostic diagnostic) throws Exception {
        return server.getTextDocumentService()
                .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri(path)), diagnostic.getRange(), new CodeActionContext(List.of(diagnostic))))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .stream()
                .map(Either::getRight)
                .toList();
    }
}
