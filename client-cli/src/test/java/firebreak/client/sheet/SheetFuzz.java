package firebreak.client.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty seconds of hostile spreadsheets.
final class SheetFuzz {
    @MethodSource("firebreak.client.hostile.HostileInputs#some")
    @FuzzTest(maxDuration = "20s")
    void anySheetComesInOrIsRefusedWithAReason(byte[] choices) throws IOException {
        HostileSheet.edited(choices);
    }
}
