/// Event lists as spreadsheets, in and out: CSV, XLSX and JSON with the columns that exercise planners use.
///
/// In: somebody's sheet, of which nothing is trusted, or a scenario. Out: entries in a scenario's folder with a finding for each
/// cell that was not understood, or a sheet. Start at [MselCommand].
@NullMarked
package firebreak.client.sheet;

import org.jspecify.annotations.NullMarked;
