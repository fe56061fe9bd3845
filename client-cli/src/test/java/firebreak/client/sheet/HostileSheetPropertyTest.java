package firebreak.client.sheet;

import firebreak.client.hostile.HostileInputs;
import org.junit.jupiter.api.Test;

/// Thousands of hostile spreadsheets, the same in every build.
class HostileSheetPropertyTest {
    @Test
    void anySheetComesInOrIsRefusedWithAReason() {
        HostileInputs.each(1_500, HostileSheet::edited);
    }
}
