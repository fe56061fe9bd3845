package firebreak.client.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Workbooks that nobody should open, made small.
final class Hostile {
    private static final String START = "<?xml version=\"1.0\"?>";
    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Title</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Time</t></is></c></row>";

    private Hostile() {}

    /// Makes one.
    ///
    /// @return what is to be said of it
    static String make(String kind, Path file) throws IOException {
        return switch (kind) {
            case "bomb" -> {
                // 60 MB of blanks in 60 KB.
                write(file, sheet(CELL + " ".repeat(60 << 20)), Map.of());
                yield "unpacks to more than 150 times its size: that is no event list, and it is not read further";
            }
            case "many" -> {
                Map<String, String> parts = new LinkedHashMap<>();
                for (int i = 0; i < 3000; i++) {
                    parts.put("part" + i, "");
                }
                write(file, sheet(CELL), parts);
                yield "it has more than 2000 parts";
            }
            case "macros" -> {
                write(file, sheet(CELL), Map.of("xl/vbaProject.bin", "x"));
                yield "it holds macros, which are never read; save it as .xlsx, without them";
            }
            case "encrypted" -> {
                Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0});
                yield "it is encrypted, or an old .xls with a new name";
            }
            case "entities" -> {
                String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
                write(file, START + laughs + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>", Map.of());
                yield "declares entities, which no spreadsheet needs";
            }
            case "deep" -> {
                write(file, START + "<a>".repeat(2000), Map.of());
                yield "is nested deeper than 64";
            }
            case "wide" -> {
                write(file, sheet("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>"), Map.of());
                yield "row 1 has more than 100 columns";
            }
            case "no-parts" -> {
                zip(file, Map.of("[Content_Types].xml", "<Types/>"));
                yield "its part `xl/workbook.xml` is missing";
            }
            case "broken" -> {
                write(file, START + "<worksheet><sheetData><row>", Map.of());
                yield "cannot be read; save it again as .xlsx";
            }
            case "cut" -> {
                write(file, sheet(CELL), Map.of());
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                yield "it is no workbook, or a damaged one; save it again as .xlsx";
            }
            case "long-string" -> {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 20_000; i++) {
                    text.append(i * 7919 % 10_007);
                }
                write(file, sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + text + "</v></c></row>"), Map.of());
                yield "a cell in row 1 is longer than 32767 characters";
            }
            case "codes" -> {
                // A format that takes a long time to take apart.
                StringBuilder code = new StringBuilder();
                for (int i = 0; i < 1_000_000; i++) {
                    code.append("[").append((char) ('a' + i * 7919L % 23)).append(i * 104_729L % 1_000_003);
                }
                write(file, sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row>"), Map.of("xl/styles.xml", START
                        + "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"" + code + "\"/></numFmts></styleSheet>"));
                yield "none of its first rows looks like headings";
            }
            default -> {
                // A row far below is a number, and takes no memory.
                write(file, sheet("<row r=\"999999999\"><c r=\"A999999999\" t=\"str\"><v>x</v></c></row>"), Map.of());
                yield "none of its first rows looks like headings";
            }
        };
    }

    private static String sheet(String rows) {
        return START + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void write(Path file, String sheet, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", START + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", START + "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.putAll(more);
        zip(file, parts);
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        Files.write(file, zipped(parts));
    }

    /// Parts of a workbook, packed.
    static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return to.toByteArray();
    }

    /// A file of a size that takes no room on the disk.
    static Path sparse(Path file, long bytes) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "rw")) {
            all.setLength(bytes);
        }
        return file;
    }

    /// The parts of a workbook, as texts.
    static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    in.transferTo(bytes);
                    parts.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
