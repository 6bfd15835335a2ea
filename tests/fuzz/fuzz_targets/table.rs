//! A table as office software writes it: CSV of any separator, XLSX, ODS.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::exchange::table::read;

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = read(bytes) else { return };
    for row in std::iter::once(&table.header).chain(&table.rows) {
        assert!(table.text.get(row.place.clone()).is_some(), "a place that exists");
    }
});
