package firebreak.client.sheet;

/// How large a sheet may be. An event list for an afternoon has a hundred rows; nothing beyond these is read.
final class SheetLimits {
    /// Bytes of a file.
    static final int FILE_BYTES = 10 << 20;
    /// Bytes of all parts of a workbook that are unpacked.
    static final int UNPACKED_BYTES = 64 << 20;
    /// How many times larger a part may become by unpacking, once it is larger than [#RATIO_FROM_BYTES].
    static final int RATIO = 150;
    /// Small parts may pack as well as they like.
    static final int RATIO_FROM_BYTES = 1 << 20;
    /// Parts of a workbook.
    static final int PARTS = 2000;
    /// Rows with something in them, headings included.
    static final int ROWS = 5000;
    /// Columns.
    static final int COLUMNS = 100;
    /// Characters of a cell; what a spreadsheet itself allows.
    static final int CELL_CHARS = 32_767;
    /// Cells read, and characters in all cells together.
    static final int ALL_CHARS = 16 << 20;

    private SheetLimits() {}

    /// Refuses a cell that is too long.
    static void cell(int length, int row) throws UnusableSheet {
        if (length > CELL_CHARS) {
            throw new UnusableSheet("a cell in row " + row + " is longer than " + CELL_CHARS + " characters");
        }
    }

    /// Refuses a column too far right.
    ///
    /// @param column from 0
    static void column(long column, int row) throws UnusableSheet {
        if (column >= COLUMNS) {
            throw new UnusableSheet("row " + row + " has more than " + COLUMNS + " columns");
        }
    }

    /// Refuses one row too many.
    static void rows(int count) throws UnusableSheet {
        if (count > ROWS) {
            throw new UnusableSheet("it has more than " + ROWS + " rows");
        }
    }

    /// Refuses too much text.
    static void all(long chars) throws UnusableSheet {
        if (chars > ALL_CHARS) {
            throw new UnusableSheet("its cells hold more than " + (ALL_CHARS >> 20) + " million characters");
        }
    }
}
