package firebreak.client.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/// The files that stand open in the editor. Everything here happens on the worker's thread but for the hand-over to it.
final class Documents implements TextDocumentService {
    /// Nobody types faster than this, and nobody notices it.
    private static final long PAUSE_MILLIS = 250;
    private static final int MOST_OPEN = 1000;
    /// Characters of a file, as the loader has it; of a larger one only so much is kept that it shows.
    private static final int LARGEST = 1 << 20;

    private final ScheduledExecutorService worker;
    private final TreeMap<Path, OpenFile> open = new TreeMap<>();
    private final TreeMap<Path, Workshop> workshops = new TreeMap<>();
    private final TreeMap<Path, ScheduledFuture<?>> due = new TreeMap<>();
    private @Nullable LanguageClient client;

    Documents(ScheduledExecutorService worker) {
        this.worker = worker;
    }

    /// Whom to tell what is wrong.
    void tell(LanguageClient editor) {
        worker.execute(() -> client = editor);
    }

    /// Files have changed outside the editor.
    void filesHaveChanged() {
        worker.execute(() -> workshops.keySet().forEach(this::checkSoon));
    }

    // ---- what the editor says ------------------------------------------------------------------------------------

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        changed(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        if (!params.getContentChanges().isEmpty()) {
            changed(params.getTextDocument().getUri(), params.getContentChanges().getLast().getText());
        }
    }

    private void changed(String uri, String text) {
        worker.execute(() -> OpenFile.path(uri).ifPresent(path -> {
            if (open.containsKey(path) || open.size() < MOST_OPEN) {
                open.put(path, new OpenFile(uri, path, text.length() > LARGEST ? text.substring(0, LARGEST + 1) : text));
                Workshop.folderOf(path).ifPresent(this::checkSoon);
            }
        }));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        worker.execute(() -> OpenFile.path(params.getTextDocument().getUri()).ifPresent(path -> {
            open.remove(path);
            Workshop.folderOf(path).ifPresent(this::checkSoon);
        }));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        worker.execute(() -> OpenFile.path(params.getTextDocument().getUri()).flatMap(Workshop::folderOf).ifPresent(this::checkSoon));
    }

    // ---- what is wrong -------------------------------------------------------------------------------------------

    private void checkSoon(Path folder) {
        ScheduledFuture<?> earlier = due.put(folder, worker.schedule(() -> check(folder), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    private void check(Path folder) {
        due.remove(folder);
        LanguageClient editor = client;
        if (editor == null) {
            return;
        }
        Workshop workshop = workshop(folder);
        try {
            workshop.check(open);
            for (PublishDiagnosticsParams each : workshop.published(open)) {
                editor.publishDiagnostics(each);
            }
        } catch (RuntimeException _) {
            editor.logMessage(new MessageParams(
                    MessageType.Error, "Something went wrong inside firebreak: what is said of " + folder + " may be old."));
        }
    }

    private Workshop workshop(Path folder) {
        return workshops.computeIfAbsent(folder, Workshop::new);
    }

    // ---- what the editor asks ------------------------------------------------------------------------------------

    /// What is asked about an open file of a scenario, with all that was typed before the question; the other answer
    /// where it is none.
    private <T> CompletableFuture<T> about(String uri, T otherwise, BiFunction<OpenFile, Workshop, T> answer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    OpenFile file = OpenFile.path(uri).map(open::get).orElse(null);
                    if (file == null || file.text().length() > LARGEST) {
                        return otherwise;
                    }
                    Optional<Path> folder = Workshop.folderOf(file.path());
                    Workshop workshop = folder.map(this::workshop).orElseGet(() -> new Workshop(file.path().resolveSibling("")));
                    if (folder.isPresent() && (due.containsKey(folder.get()) || !workshop.isChecked())) {
                        workshop.check(open);
                    }
                    return answer.apply(file, workshop);
                },
                worker);
    }

    private static Position position(TextDocumentPositionParams params) {
        return params.getPosition();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return about(params.getTextDocument().getUri(), Either.forLeft(List.of()), (file, workshop) ->
                Either.forLeft(new Suggestions(file, workshop).at(position(params))));
    }

    @Override
    @SuppressWarnings("NullAway") // Nothing to say is null in the protocol.
    public CompletableFuture<Hover> hover(HoverParams params) {
        return about(params.getTextDocument().getUri(), null, (file, workshop) -> new Meanings(file, workshop).at(position(params)));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return about(params.getTextDocument().getUri(), Either.forLeft(List.of()), (file, workshop) ->
                Either.forLeft(new Meanings(file, workshop).declared(position(params))));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return about(params.getTextDocument().getUri(), List.of(), (file, workshop) -> Mends.of(file, workshop, params.getRange()));
    }
}
