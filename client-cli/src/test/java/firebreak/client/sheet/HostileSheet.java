package firebreak.client.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;

/// What must hold for whatever stands in a spreadsheet: it comes in, or one sentence says why not.
final class HostileSheet {
    private static final String[] ENDINGS = {".csv", ".json", ".xlsx"};

    private HostileSheet() {}

    /// @param content the first byte says which kind of file the rest is
    static void file(byte[] content) throws IOException {
        if (content.length == 0) {
            return;
        }
        Path file = Files.createTempFile("sheet", ENDINGS[Math.floorMod(content[0], ENDINGS.length)]);
        try {
            Files.write(file, Arrays.copyOfRange(content, 1, content.length));
            var read = SheetReader.read(file, null);
            var told = new ColumnMap.Told(null, new LinkedHashMap<>(), false, SheetTime.Dates.UNSAID);
            Importing importing = Importing.of(read, told, file.resolveSibling("none-" + file.getFileName()));
            importing.bring(new Names(importing.scenario().orElseThrow()));
        } catch (UnusableSheet e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a refusal without a reason", e);
            }
        } finally {
            Files.delete(file);
        }
    }
}
