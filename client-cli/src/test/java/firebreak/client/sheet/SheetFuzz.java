package firebreak.client.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// Twenty seconds of hostile spreadsheets.
final class SheetFuzz {
    @FuzzTest(maxDuration = "20s")
    void anyBytesComeInOrAreRefusedWithAReason(byte[] content) throws IOException {
        HostileSheet.file(content);
    }
}
