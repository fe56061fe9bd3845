package firebreak.client.editor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    private final Function<Path, Optional<Path>> finding;
    /// To which scenario's folder a file belongs, as it was when last something was opened, saved or closed.
    private final TreeMap<Path, Optional<Path>> folders = new TreeMap<>();
    /// Failures that have been shown: nobody is interrupted by the same one at each key.
    private final TreeSet<String> shown = new TreeSet<>();
    private @Nullable LanguageClient client;

    Documents(ScheduledExecutorService worker) {
        this(worker, Workshop::folderOf);
    }

    /// @param finding the folder of the scenario that a file belongs to, as it is on the disk
    Documents(ScheduledExecutorService worker, Function<Path, Optional<Path>> finding) {
        this.worker = worker;
        this.finding = finding;
    }

    /// Whom to tell what is wrong.
    void tell(LanguageClient editor) {
        work(() -> client = editor);
    }

    /// Files have changed outside the editor.
    void filesHaveChanged() {
        work(() -> {
            folders.clear();
            workshops.keySet().forEach(this::checkSoon);
        });
    }

    private void work(Runnable task) {
        worker.execute(() -> carefully("what you typed last may not be known here", task));
    }

    /// Whatever goes wrong is told.
    ///
    /// @param so what follows from it for whoever writes
    private void carefully(String so, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LanguageClient editor = client;
            if (editor != null) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                String what = "Something went wrong inside firebreak: " + so + ".";
                if (shown.add(what + e)) {
                    editor.showMessage(new MessageParams(MessageType.Error, what + " Please report it; the editor's log shows where it happened."));
                }
                editor.logMessage(new MessageParams(MessageType.Error, what + "\n" + trace));
            }
        }
    }

    private Optional<Path> folderOf(Path file) {
        return folders.computeIfAbsent(file, finding);
    }

    // ---- what the editor says ------------------------------------------------------------------------------------

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        work(folders::clear);
        changed(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        if (!params.getContentChanges().isEmpty()) {
            changed(params.getTextDocument().getUri(), params.getContentChanges().getLast().getText());
        }
    }

    private void changed(String uri, String text) {
        work(() -> OpenFile.path(uri).ifPresent(path -> {
            if (open.containsKey(path) || open.size() < MOST_OPEN) {
                open.put(path, new OpenFile(uri, path, text.length() > LARGEST ? text.substring(0, LARGEST + 1) : text));
                folderOf(path).ifPresent(this::checkSoon);
            }
        }));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        work(() -> OpenFile.path(params.getTextDocument().getUri()).ifPresent(path -> {
            open.remove(path);
            folders.clear();
            folderOf(path).ifPresent(this::checkSoon);
        }));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        work(() -> OpenFile.path(params.getTextDocument().getUri()).ifPresent(path -> {
            folders.clear();
            folderOf(path).ifPresent(this::checkSoon);
        }));
    }

    // ---- what is wrong -------------------------------------------------------------------------------------------

    private void checkSoon(Path folder) {
        ScheduledFuture<?> earlier = due.put(folder, worker.schedule(() -> soon(folder), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    private void soon(Path folder) {
        due.remove(folder);
        carefully("what is said of " + folder + " may be old", () -> check(folder));
    }

    private void check(Path folder) {
        LanguageClient editor = client;
        if (editor == null) {
            return;
        }
        Workshop workshop = workshop(folder);
        workshop.check(open);
        for (PublishDiagnosticsParams each : workshop.published(open)) {
            editor.publishDiagnostics(each);
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
                    Optional<Path> folder = folderOf(file.path());
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
