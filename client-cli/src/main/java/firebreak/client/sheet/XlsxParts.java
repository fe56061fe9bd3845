package firebreak.client.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The parts of a workbook, unpacked one at a time and never further than the limits.
final class XlsxParts implements Closeable {
    private static final int DEEPEST = 64;

    private final ZipFile zip;
    private long unpackedBytes;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    /// Opens a workbook.
    ///
    /// @throws UnusableSheet if it is none, or holds macros
    static XlsxParts open(Path file) throws UnusableSheet, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException _) {
            throw new UnusableSheet("it is no workbook, or a damaged one; save it again as .xlsx");
        }
        XlsxParts parts = new XlsxParts(zip);
        try {
            parts.inspect();
            return parts;
        } catch (UnusableSheet e) {
            zip.close();
            throw e;
        }
    }

    private void inspect() throws UnusableSheet {
        if (zip.size() > SheetLimits.PARTS) {
            throw new UnusableSheet("it has more than " + SheetLimits.PARTS + " parts; no event list has");
        }
        if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
            throw new UnusableSheet("it holds macros, which are never read; save it as .xlsx, without them");
        }
        if (zip.getEntry("EncryptedPackage") != null) {
            throw new UnusableSheet("it is encrypted; save it without a password");
        }
        if (!has("[Content_Types].xml")) {
            throw new UnusableSheet("it is a packed file, but no .xlsx workbook");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// What happens at each place of a part.
    interface Visitor {
        /// @param name the element's name, without its prefix
        void starts(String name, XMLStreamReader at) throws UnusableSheet;

        default void text(String text) throws UnusableSheet {}

        default void ends(String name) throws UnusableSheet {}
    }

    /// Walks through a part.
    ///
    /// @throws UnusableSheet if it is missing, no XML, or beyond the limits
    void walk(String part, Visitor visitor) throws UnusableSheet, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnusableSheet("its part `" + part + "` is missing; save it again as .xlsx");
        }
        try (Unpacked in = new Unpacked(zip.getInputStream(entry), part, Math.max(1, entry.getCompressedSize()))) {
            try {
                walk(in, visitor);
            } catch (XMLStreamException e) {
                if (in.refused != null) {
                    throw new UnusableSheet(in.refused);
                }
                throw new UnusableSheet("its part `" + part + "` cannot be read; save it again as .xlsx");
            }
        } catch (ZipException _) {
            throw new UnusableSheet("its part `" + part + "` is damaged; save it again as .xlsx");
        }
    }

    private static void walk(Unpacked in, Visitor visitor) throws UnusableSheet, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new UnusableSheet("its part `" + in.part + "` is nested deeper than " + DEEPEST);
                    }
                    visitor.starts(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.ends(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.text(reader.getText());
                case XMLStreamConstants.DTD ->
                    throw new UnusableSheet("its part `" + in.part + "` declares entities, which no spreadsheet needs");
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    /// An attribute by its name without prefix, empty if absent.
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what is unpacked and stops at the limits.
    private final class Unpacked extends FilterInputStream {
        private final String part;
        private final long packedBytes;
        private long bytes;
        private @Nullable String refused;

        Unpacked(InputStream in, String part, long packedBytes) {
            super(in);
            this.part = part;
            this.packedBytes = packedBytes;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            bytes += read;
            unpackedBytes += read;
            if (bytes > SheetLimits.RATIO_FROM_BYTES && bytes / packedBytes > SheetLimits.RATIO) {
                refused = "its part `" + part + "` unpacks to more than " + SheetLimits.RATIO
                        + " times its size: that is no event list, and it is not read further";
            } else if (unpackedBytes > SheetLimits.UNPACKED_BYTES) {
                refused = "it unpacks to more than " + (SheetLimits.UNPACKED_BYTES >> 20) + " MB, and is not read further";
            }
            if (refused != null) {
                throw new IOException(refused);
            }
        }
    }
}
