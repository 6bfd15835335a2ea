//! A table of doctors, from its bytes to the address book.

use pignon::diagnostic::Diagnostics;
use pignon::exchange::table;
use pignon::letters::recipients;
use pignon::source::SourceMap;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let Ok(table) = table::read(bytes) else { return };
    let mut sources = SourceMap::default();
    let file = sources.add("private/recipients.csv", table.text.as_str());
    let mut found = Diagnostics::default();
    let book = recipients::read(&table, file, &Default::default(), &mut found);
    assert!(book.entries.len() <= table.rows.len());
}
