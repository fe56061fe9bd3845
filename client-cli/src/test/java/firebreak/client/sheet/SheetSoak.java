package firebreak.client.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// Twenty minutes of hostile spreadsheets.
final class SheetSoak {
    @FuzzTest(maxDuration = "20m")
    void anyBytesComeInOrAreRefusedWithAReason(byte[] content) throws IOException {
        HostileSheet.file(content);
    }
}
