//! A table as office software writes it: CSV of any separator, XLSX, ODS.

use pignon::exchange::table::read;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let Ok(table) = read(bytes) else { return };
    for row in std::iter::once(&table.header).chain(&table.rows) {
        assert!(table.text.get(row.place.clone()).is_some(), "a place that exists");
    }
}
