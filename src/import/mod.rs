//! Lists as secretariats keep them in, changes to a network's files out.
//!
//! In come a table (`exchange::table`) and the files as they are; out comes what would be
//! written, file by file, with what stands there now, and the rows that were not understood,
//! each with its reason. Nothing is written here and nothing is guessed: a row is taken as a
//! whole or not at all, an empty cell changes nothing, and what a file says beside the list
//! stays. Importing twice changes nothing.

pub mod columns;
mod edit;
pub mod members;
#[cfg(feature = "letters")]
pub mod recipients;

use std::collections::BTreeMap;

use crate::exchange::cells::{folded, without_formula};
use crate::exchange::table::Table;
use crate::model::record::did_you_mean;

/// What an import would do.
#[derive(Debug, Default)]
pub struct Import {
    /// What each column was taken for, in the order of the table: its name, and the key of
    /// the field, if it is one.
    pub mapping: Vec<(String, Option<&'static str>)>,
    /// Files to write, in the order of their names.
    pub writes: Vec<Write>,
    /// How many rows are in the files already as they are in the table.
    pub same: usize,
    /// Rows that were not taken.
    pub rejected: Vec<Rejected>,
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// Where, relative to the network's folder.
    pub path: String,
    /// What stands there now; none for a new file.
    pub before: Option<Vec<u8>>,
    /// What it will hold.
    pub after: Vec<u8>,
    /// Whether it is for the network's own eyes.
    pub private: bool,
    /// Rows of the table that change it.
    pub rows: Vec<usize>,
}

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Its number, as the spreadsheet shows it.
    pub row: usize,
    /// Why.
    pub problems: Vec<Problem>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The fault: a key of its words.
    pub fault: &'static str,
    /// The field it is about; empty when it is the whole row.
    pub field: &'static str,
}

/// Columns that a person named by hand: the folded name of a column, and the key of a field,
/// or nothing where the column is to be left out.
pub type Map = BTreeMap<String, String>;

/// Reads `Header=field` as `--map` takes it, among the keys that are known; `Header=-` leaves
/// a column out.
///
/// # Errors
/// There is no `=`, or no such field; then the likeliest is offered.
pub fn parse_map<'k>(
    text: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Result<(String, String), Option<&'k str>> {
    let (header, key) = text.rsplit_once('=').ok_or(None)?;
    let key = key.trim();
    if key == "-" || known.clone().any(|known| known == key) {
        return Ok((folded(header), key.to_owned()));
    }
    Err(did_you_mean(key, known))
}

/// The rows that were not taken as a table of their own, with a column that says why: a file
/// to mend and to import again. UTF-8 with a mark and semicolons, as Excel opens it.
///
/// # Panics
/// Never: memory can be written.
#[must_use]
pub fn to_mend(
    table: &Table,
    rejected: &[Rejected],
    reason: &str,
    explain: &dyn Fn(&Problem) -> String,
) -> Vec<u8> {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(&mut bytes);
    let width = table.header.cells.len();
    // A column of reasons from the time before is made anew.
    let is_reason = |index: usize| {
        columns::Field::recognise(table.header.cell(index)) == Some(columns::Field::Reason)
    };
    let kept: Vec<usize> = (0..width).filter(|index| !is_reason(*index)).collect();
    let mut write = |cells: Vec<String>| writer.write_record(cells).expect("memory is writable");
    let names = kept.iter().map(|index| table.header.cell(*index).to_owned());
    write(names.chain([reason.to_owned()]).collect());
    for one in rejected {
        let Some(row) = table.rows.iter().find(|row| row.number == one.row) else { continue };
        let cells = kept.iter().map(|index| without_formula(row.cell(*index)));
        let why: Vec<String> = one.problems.iter().map(explain).collect();
        write(cells.chain([why.join(" ; ")]).collect());
    }
    drop(writer);
    bytes
}
