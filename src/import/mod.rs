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

use crate::exchange::sheet::{Dialect, csv};
use crate::exchange::table::{Row, Table};

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

/// The rows that were not taken as a table of their own, with a column that says why: a file
/// to mend and to import again.
#[must_use]
pub fn to_mend(
    table: &Table,
    rejected: &[Rejected],
    reason: &str,
    explain: &dyn Fn(&Problem) -> String,
) -> Vec<u8> {
    let width = table.header.cells.len();
    // A column of reasons from the time before is made anew.
    let is_reason = |index: usize| {
        columns::Field::recognise(table.header.cell(index)) == Some(columns::Field::Reason)
    };
    let kept: Vec<usize> = (0..width).filter(|index| !is_reason(*index)).collect();
    let cells = |row: &Row, last: String| -> Vec<String> {
        kept.iter().map(|index| row.cell(*index).to_owned()).chain([last]).collect()
    };
    let row = |one: &Rejected| {
        let row = table.rows.iter().find(|row| row.number == one.row)?;
        let why: Vec<String> = one.problems.iter().map(explain).collect();
        Some(cells(row, why.join(" ; ")))
    };
    let header = cells(&table.header, reason.to_owned());
    csv([header].into_iter().chain(rejected.iter().filter_map(row)), Dialect::EXCEL)
}
