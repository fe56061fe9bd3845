package firebreak.client.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a sheet from a file of one of three kinds, after a look at what it really is.
final class SheetReader {
    private SheetReader() {}

    /// What was read, with the sheets of the same workbook that were not.
    record Read(Sheet sheet, List<String> otherSheets) {}

    /// Reads a sheet.
    ///
    /// @param wanted the name of a workbook's sheet; null for the first
    /// @throws UnusableSheet if it cannot be used; says why
    static Read read(Path file, @Nullable String wanted) throws UnusableSheet {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            byte[] start = start(file);
            return switch (ending) {
                case "csv", "tsv", "txt", "json" -> new Read(text(file, name, start, ending.equals("json")), List.of());
                case "xlsx" -> workbook(file, name, start, wanted);
                case "xlsm", "xltm", "xlsb", "xlam" ->
                    throw new UnusableSheet("." + ending + " may hold macros, which are never read; save it as .xlsx");
                case "xls", "ods" -> throw new UnusableSheet("." + ending + " is not read; save it as .xlsx or .csv");
                default -> throw new UnusableSheet("its kind is not known; give a file that ends in .csv, .xlsx or .json");
            };
        } catch (NoSuchFileException _) {
            throw new UnusableSheet("there is no such file");
        } catch (IOException e) {
            throw new UnusableSheet("it cannot be read: " + e.getMessage());
        }
    }

    private static Sheet text(Path file, String name, byte[] start, boolean keyed) throws UnusableSheet, IOException {
        if (packed(start) || old(start)) {
            throw new UnusableSheet("it is a workbook with the wrong name; call it .xlsx");
        }
        String text = text(file);
        return new Sheet(name, keyed ? JsonText.rows(text) : CsvText.rows(text), keyed);
    }

    private static Read workbook(Path file, String name, byte[] start, @Nullable String wanted) throws UnusableSheet, IOException {
        if (old(start)) {
            throw new UnusableSheet("it is encrypted, or an old .xls with a new name; save it as .xlsx without a password");
        }
        if (!packed(start)) {
            throw new UnusableSheet("it is no workbook; if it is text with separated values, call it .csv");
        }
        XlsxFile.Read read = XlsxFile.read(file, wanted);
        return new Read(new Sheet(name, read.rows(), false), read.others());
    }

    /// Its first bytes.
    private static byte[] start(Path file) throws IOException, UnusableSheet {
        if (Files.isDirectory(file)) {
            throw new UnusableSheet("it is a folder; give a file that ends in .csv, .xlsx or .json");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnusableSheet("it is no file that can be read as a sheet");
        }
        long bytes = Files.size(file);
        if (bytes > SheetLimits.FILE_BYTES) {
            throw new UnusableSheet("it is larger than " + (SheetLimits.FILE_BYTES >> 20) + " MB");
        }
        if (bytes == 0) {
            throw new UnusableSheet("it is empty");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean packed(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /// The container of old workbooks, and of those with a password.
    private static boolean old(byte[] start) {
        return start.length > 3 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11 && start[3] == (byte) 0xE0;
    }

    private static String text(Path file) throws IOException, UnusableSheet {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SheetLimits.FILE_BYTES + 1);
        }
        boolean wide = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || bytes[0] == 0
                        || bytes[1] == 0);
        if (wide) {
            throw new UnusableSheet("it is in UTF-16; save it as CSV in UTF-8");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new UnusableSheet("it is not in UTF-8; save it as CSV in UTF-8");
        }
    }
}
