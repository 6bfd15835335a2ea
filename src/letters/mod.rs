//! Letters to doctors: an address book, a network and a ledger in; PDF files, labels, drafts
//! and a report out.
//!
//! Everything private stays outside the site: the address book, the ledger and the list of
//! objections lie in private/, letters where the user says, and never inside a site. Files
//! are made for their owner alone (mode 0600). A doctor's data appear in the letter to that
//! doctor, on their label and in cleaned.csv; nowhere else, and in no diagnostic.
//!
//! | file | what |
//! |---|---|
//! | `columns.rs`, `recipients.rs` | a table's columns and rows become an [`AddressBook`] |
//! | `identity.rs` | salted hashes and keys |
//! | `ledger.rs`, `optout.rs` | what was written to whom; who objected |
//! | `selection.rs` | the fate of every row |
//! | `envelope.rs`, `labels.rs` | geometry |
//! | `record.rs`, `make.rs` | what a template is given; typesetting and checks |
//! | `campaign.rs` | one run: letters, ledger, files, in the order that a crash forgives |
//! | `email.rs`, `report.rs`, `purge.rs` | drafts; report.json and cleaned.csv; deletion |

pub mod campaign;
pub mod columns;
pub mod email;
pub mod envelope;
pub mod identity;
pub mod labels;
pub mod ledger;
pub mod make;
pub mod optout;
pub mod purge;
pub mod recipients;
pub mod record;
pub mod report;
pub mod selection;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::check::wording;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::exchange::table;
use crate::model::Network;
use crate::model::contact::AddressBook;
use crate::model::locale::Lang;
use crate::source::{SourceMap, Span};
use crate::theme::Theme;
use ledger::Ledger;
use optout::OptOuts;
use recipients::Map;
use selection::Rules;

/// What is wrong with the settings of letters, and with the words of the network's own
/// templates: the wording rules hold for letters too.
pub fn check(network: &Network, theme: &Theme, sources: &SourceMap, found: &mut Diagnostics) {
    const LEAST: (f64, f64) = (50.0, 15.0);
    let settings = network.site.letters.as_ref();
    if let Some(letters) = settings {
        let narrow = envelope::window(settings)
            .is_some_and(|window| window.safe.width() < LEAST.0 || window.safe.height() < LEAST.1);
        if narrow {
            let span = letters.window_size.as_ref().map_or(letters.span, |size| size.span);
            found.push(Diagnostic::new(Code::LettersWindow, span));
        }
    }
    for (name, file) in theme.letters() {
        let lang = name.strip_suffix(".typ").and_then(|stem| stem.rsplit(['.', '/']).next());
        let (Some(lang), Some(span)) = (lang.and_then(Lang::from_key), file.span) else { continue };
        let text = sources.get(span.file).map_or("", |source| &source.text);
        wording::template(lang, text, span.file, found);
    }
}

/// Where an address book is looked for, in this order.
pub const RECIPIENTS: [&str; 3] =
    ["private/recipients.csv", "private/recipients.xlsx", "private/recipients.ods"];

/// The network's address book, if it has one at one of the usual places.
#[must_use]
pub fn usual_recipients(root: &Path) -> Option<PathBuf> {
    RECIPIENTS.iter().map(|path| root.join(path)).find(|path| path.is_file())
}

/// Reads an address book; `None` when it is no table, which is reported.
///
/// # Errors
/// The file cannot be read.
pub fn read_recipients(
    path: &Path,
    root: &Path,
    map: &Map,
    sources: &mut SourceMap,
    found: &mut Diagnostics,
) -> Result<Option<AddressBook>> {
    let shown = path.strip_prefix(root).unwrap_or(path);
    let table = table::read_file(path).with_context(|| path.display().to_string())?;
    let table = match table {
        Ok(table) => table,
        Err(fault) => {
            let file = sources.add_private(shown, "");
            let finding = Diagnostic::new(Code::LettersFileUnreadable, Span::file(file));
            found.push(finding.arg("why", fault.key()));
            return Ok(None);
        }
    };
    let file = sources.add_private(shown, table.text.clone());
    let before = found.has_errors();
    let book = recipients::read(&table, file, map, found);
    Ok((before || !found.has_errors()).then_some(book))
}

/// What the network's settings say of who is written to.
#[must_use]
pub fn rules(network: &Network) -> Rules {
    let settings = network.site.letters.as_ref();
    Rules {
        languages: network.languages().collect(),
        pause_months: settings.map_or(12, |settings| settings.pause_months.value),
        has_source: settings.is_some_and(|settings| settings.source.is_some()),
    }
}

/// What the ledger says; `None` when a line of it is damaged, which is reported. Without a
/// ledger everything is as if nobody had ever been written to: the keys are those of a salt
/// that is then forgotten.
///
/// # Errors
/// It cannot be read.
pub fn read_ledger(
    root: &Path,
    sources: &mut SourceMap,
    found: &mut Diagnostics,
) -> Result<Option<Ledger>> {
    match ledger::read(root)? {
        Ok(Some(ledger)) => Ok(Some(ledger)),
        Ok(None) => Ok(Some(Ledger::new(identity::Salt::fresh()?))),
        Err(damaged) => {
            report_damaged(root, ledger::PATH, damaged.line, sources, found)?;
            Ok(None)
        }
    }
}

/// Who objected; `None` when a line of the list is damaged, which is reported: nobody is
/// written to while an objection may be lost.
///
/// # Errors
/// It cannot be read.
pub fn read_objections(
    root: &Path,
    sources: &mut SourceMap,
    found: &mut Diagnostics,
) -> Result<Option<OptOuts>> {
    match OptOuts::read(root)? {
        Ok(list) => Ok(Some(list)),
        Err(damaged) => {
            report_damaged(root, optout::PATH, damaged.line, sources, found)?;
            Ok(None)
        }
    }
}

/// Reports a damaged line of a private list.
///
/// # Errors
/// The list cannot be read.
pub fn report_damaged(
    root: &Path,
    path: &'static str,
    line: usize,
    sources: &mut SourceMap,
    found: &mut Diagnostics,
) -> Result<()> {
    let text = fs::read_to_string(root.join(path)).with_context(|| path)?;
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let file = sources.add_private(path, text);
    let finding = Diagnostic::new(Code::LettersListDamaged, Span::new(file, start..start + 1));
    found.push(finding.arg("line", line));
    Ok(())
}

/// Doctors whose letter would have to be guessed at, of all that are in an address book:
/// unknown postcodes, two languages in one street.
pub fn check_addresses(book: &AddressBook, found: &mut Diagnostics) {
    for entry in &book.entries {
        let doctor = entry.recipient.expose();
        let finding = |code| Diagnostic::new(code, entry.place).arg("row", entry.row);
        if let Some(postcode) = doctor.belgian_postcode()
            && crate::geography::lookup(postcode).is_empty()
        {
            found.push(finding(Code::LettersPostcodeUnknown));
        }
        let in_brussels = doctor
            .postcode
            .as_ref()
            .is_some_and(|code| code.as_str().len() == 4 && code.as_str() < "1300");
        let both = |street: &str| [" / ", " - ", " – "].iter().any(|join| street.contains(join));
        if in_brussels && doctor.street.as_ref().is_some_and(|street| both(street.as_str())) {
            found.push(finding(Code::LettersTwoLanguages));
        }
    }
}
