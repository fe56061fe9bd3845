package firebreak.client.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Open files, without a line to an editor.
class DocumentsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger looks = new AtomicInteger();
    private final Documents documents = new Documents(worker, file -> {
        looks.incrementAndGet();
        return Workshop.folderOf(file);
    });
    private final Editor editor = new Editor();
    private Path file = Path.of("");

    /// Writes down what it is told, and fails once where that is wanted.
    private static final class Editor implements LanguageClient {
        private final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
        private final List<String> shown = new CopyOnWriteArrayList<>();
        private final List<String> logged = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("this finding cannot be shown");
            }
            published.add(params);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams params) {
            shown.add(params.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(new MessageActionItem("no"));
        }

        @Override
        public void logMessage(MessageParams params) {
            logged.add(params.getMessage());
        }
    }

    @BeforeEach
    void aScenario() {
        Path folder = home.resolve("mine");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
        file = folder.resolve("msel.yaml");
        documents.tell(editor);
    }

    @AfterEach
    void enough() {
        worker.shutdownNow();
    }

    @Test
    void aFailureIsToldWithItsPlaceInTheLogAndTheNextChangeIsCheckedAsEver() throws IOException {
        editor.failures.set(2);
        open();
        await().until(() -> editor.logged.size() == 1);
        type("# a first note");
        await().until(() -> editor.logged.size() == 2);
        assertThat(editor.shown).singleElement().asString().contains("Something went wrong inside firebreak", "may be old", "the editor's log");
        assertThat(editor.logged).first().asString().contains("IllegalStateException: this finding cannot be shown", "Documents.check");
        assertThat(editor.published).isEmpty();
        type("# a note");
        await().until(() -> !editor.published.isEmpty());
        assertThat(editor.logged).hasSize(2);
    }

    @Test
    void theFolderOfAFileIsLookedForWhenItIsOpenedOrSavedAndNotAtEachKey() throws IOException {
        open();
        for (int i = 0; i < 20; i++) {
            type("# a note " + i);
        }
        await().until(() -> !editor.published.isEmpty());
        assertThat(looks).hasValue(1);
        documents.didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(file.toUri().toString())));
        type("# another");
        await().until(() -> looks.get() == 2);
    }

    private void open() throws IOException {
        documents.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "yaml", 1, Files.readString(file))));
    }

    private void type(String more) throws IOException {
        documents.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file.toUri().toString(), 2),
                List.of(new TextDocumentContentChangeEvent(Files.readString(file) + more + "\n"))));
    }
}
