package firebreak.client.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/// The server's end of the line to an editor.
final class EditorServer implements LanguageServer, WorkspaceService {
    /// Held so that it stays silent: what the library has to log is nothing for an editor.
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    /// Everything is worked out on one thread, one thing after the other.
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "editor");
        thread.setDaemon(true);
        return thread;
    });

    private final Documents documents = new Documents(worker);
    private final CompletableFuture<Boolean> gone = new CompletableFuture<>();
    private volatile boolean goodbye;

    /// Answers an editor until it has gone.
    ///
    /// @return whether it has said goodbye
    boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        LIBRARY.setLevel(Level.OFF);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                .setLocalService(this)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExceptionHandler(EditorServer::error)
                .create();
        documents.tell(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread.ofVirtual().start(() -> {
            try {
                listening.get();
            } catch (InterruptedException | ExecutionException | CancellationException _) {
                // However the line ended, nobody is there any more.
            }
            gone.complete(goodbye);
        });
        try {
            return gone.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing can fail here", e);
        } finally {
            worker.shutdownNow();
        }
    }

    /// What the editor is told of a failure of ours: that there was one, and nothing of our insides.
    private static ResponseError error(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException known) {
            return new ResponseError(known.getResponseError().getCode(), known.getResponseError().getMessage(), null);
        }
        return new ResponseError(ResponseErrorCode.InternalError, "something went wrong inside firebreak", null);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", ":", "\"", "(", ".", "/", "{", "[", ",", "-")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("firebreak")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        goodbye = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        gone.complete(goodbye);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to set.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        documents.filesHaveChanged();
    }
}
