package firebreak.architecture.wrong.engine.scenario;

import java.nio.file.Path;

/// A folder of files, in the one package that may read them.
public record ReadsFolder(Path folder) {}
