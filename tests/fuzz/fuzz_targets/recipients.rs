//! A table of doctors, from its bytes to the address book.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::diagnostic::Diagnostics;
use pignon::exchange::table;
use pignon::letters::recipients;
use pignon::source::SourceMap;

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = table::read(bytes) else { return };
    let mut sources = SourceMap::default();
    let file = sources.add("private/recipients.csv", table.text.as_str());
    let mut found = Diagnostics::default();
    let book = recipients::read(&table, file, &Default::default(), &mut found);
    assert!(book.entries.len() <= table.rows.len());
});
