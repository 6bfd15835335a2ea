//! Deletes what was kept long enough: rows of the address book and letters.
//!
//! The ledger and the list of objections hold hashes alone and stay, so that a doctor whose
//! address is bought again next year is still known to have had the letter, or to want
//! none. A doctor who objected is entered in the list, then deleted at once.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use encoding_rs::WINDOWS_1252;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::campaign::OUTPUTS;
use super::identity::Identity;
use super::ledger::Ledger;
use crate::exchange::table::{self, Form, Table};
use crate::model::contact::AddressBook;
use crate::write::{Refused, replace_seen, sweep_waiting};

/// What is to be deleted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Rows kept long enough, by index.
    pub old: Vec<usize>,
    /// Rows of doctors who objected, by index.
    pub objected: Vec<usize>,
    /// Rows without any date, which therefore never become old.
    pub undated: usize,
    /// Folders of letters, with the day they were made.
    pub folders: Vec<(PathBuf, Date)>,
}

/// Finds what was kept for longer than some months: a row counts from the last letter, else
/// from the day its data were collected.
#[must_use]
pub fn due(root: &Path, book: &AddressBook, ledger: &Ledger, months: u32, today: Date) -> Due {
    let is_old = |on: Date| on.saturating_add(i64::from(months).months()) <= today;
    let mut due = Due::default();
    for (row, entry) in book.entries.iter().enumerate() {
        let doctor = entry.recipient.expose();
        if doctor.optout {
            due.objected.push(row);
            continue;
        }
        let key = ledger.key(&Identity::of(doctor));
        let written = key.and_then(|key| ledger.last(&key));
        match written.max(doctor.source_date) {
            Some(on) if is_old(on) => due.old.push(row),
            Some(_) => {}
            None => due.undated += 1,
        }
    }
    due.folders = ledger
        .folders()
        .filter(|(.., on)| is_old(*on))
        .map(|(_, path, on)| (root.join(path), on))
        .filter(|(folder, _)| folder.is_dir())
        .collect();
    due
}

/// Whether rows can be taken out of a file: only out of text.
#[must_use]
pub fn can_edit(table: &Table) -> bool {
    matches!(table.form, Form::Csv { .. })
}

/// Takes rows out of a CSV file and leaves every other byte of its text as it is.
///
/// # Errors
/// The file is no longer what was read ([`crate::write::Refused`]), or cannot be written; then
/// it is as it was.
pub fn remove_rows(path: &Path, table: &Table, rows: &[usize]) -> Result<()> {
    let seen = fs::read(path).with_context(|| path.display().to_string())?;
    if !table::read(&seen).is_ok_and(|there| there.text == table.text) {
        return Err(Refused::Changed { path: path.to_owned() }.into());
    }
    let gone: BTreeSet<usize> = rows.iter().copied().collect();
    let text = &table.text;
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for (index, row) in table.rows.iter().enumerate() {
        let end = table.rows.get(index + 1).map_or(text.len(), |next| next.place.start);
        if gone.contains(&index) {
            kept.push_str(&text[at..row.place.start]);
            at = end;
        }
    }
    kept.push_str(&text[at..]);
    let legacy = matches!(table.form, Form::Csv { legacy: true, .. });
    let marks: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
    let marked = marks.iter().any(|mark| seen.starts_with(mark));
    let mut bytes = if marked { b"\xef\xbb\xbf".to_vec() } else { Vec::new() };
    if legacy {
        bytes.extend_from_slice(&WINDOWS_1252.encode(&kept).0);
    } else {
        bytes.extend_from_slice(kept.as_bytes());
    }
    // What a run left that was killed holds the addresses of others.
    sweep_waiting(path.parent().unwrap_or(Path::new(".")));
    replace_seen(path, Some(&seen), &bytes, true)
}

/// Deletes the letters of a folder; what is not pignon's stays. Whether the folder is gone.
///
/// # Errors
/// Something cannot be deleted.
pub fn remove_letters(folder: &Path) -> Result<bool> {
    for name in OUTPUTS {
        let path = folder.join(name);
        let removed =
            if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(error).with_context(|| path.display().to_string());
            }
            _ => {}
        }
    }
    Ok(fs::remove_dir(folder).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_cut_out_and_the_rest_stays() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("recipients.csv");
        let text = b"Nom;Rue\r\n\r\nA;\"R\r\n1\"\r\n\xe9;2\r\nC;3";
        fs::write(&path, text).expect("writable");
        let table = table::read(text).expect("it is a table");
        assert!(can_edit(&table));
        remove_rows(&path, &table, &[0]).expect("writable");
        assert_eq!(fs::read(&path).expect("readable"), b"Nom;Rue\r\n\r\n\xe9;2\r\nC;3");
        let table = table::read(&fs::read(&path).expect("readable")).expect("it is a table");
        remove_rows(&path, &table, &[0, 1]).expect("writable");
        assert_eq!(fs::read(&path).expect("readable"), b"Nom;Rue\r\n\r\n");
    }

    #[test]
    fn a_list_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("recipients.csv");
        let table = table::read(b"Nom\nA\nB\n").expect("it is a table");
        fs::write(&path, "Nom\nA\nB\nC\n").expect("writable");
        let left = folder.path().join(".pignon-new-a1b2c3");
        fs::write(&left, "Nom\nA\n").expect("writable");
        assert!(remove_rows(&path, &table, &[0]).is_err());
        assert_eq!(fs::read(&path).expect("readable"), b"Nom\nA\nB\nC\n");
        let table = table::read(&fs::read(&path).expect("readable")).expect("it is a table");
        remove_rows(&path, &table, &[0]).expect("writable");
        assert_eq!(fs::read(&path).expect("readable"), b"Nom\nB\nC\n");
        assert!(!left.exists(), "what a killed run left is gone");
    }

    #[test]
    fn only_letters_are_deleted() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let letters = folder.path().join("a");
        for path in ["letters/k.pdf", "notes.txt", "report.json"] {
            let path = letters.join(path);
            fs::create_dir_all(path.parent().expect("inside")).expect("writable");
            fs::write(path, "x").expect("writable");
        }
        assert!(!remove_letters(&letters).expect("writable"));
        let left: Vec<_> = fs::read_dir(&letters).expect("there").flatten().collect();
        assert_eq!(left.len(), 1);
        fs::remove_file(letters.join("notes.txt")).expect("writable");
        assert!(remove_letters(&letters).expect("writable"));
    }
}
