//! `pignon letters optout` and `purge`: who is not written to any more, and what is deleted.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};

use super::args::{OptoutAdd, PurgeTask};
use super::{Desk, Read, spans};
use crate::cli::{Outcome, shown};
use crate::diagnostic::{Arg, Diagnostics};
use crate::letters::identity::Identity;
use crate::letters::{self, optout, purge};
use crate::model::contact::AddressBook;
use crate::source::SourceMap;

impl Desk<'_> {
    pub(super) fn optout(&self, task: &OptoutAdd) -> Result<Outcome> {
        let words = self.words();
        let mut read =
            Read { sources: SourceMap::default(), found: Diagnostics::default(), plan: None };
        let mut identities = Vec::new();
        let mut known = Vec::new();
        if task.key.is_some() || task.row.is_some() {
            let ledger = letters::read_ledger(&self.root, &mut read.sources, &mut read.found)?;
            let given = task.recipients.as_deref();
            // A key may be that of a doctor whose address is gone: the ledger knows it still.
            let needs_book = task.row.is_some() || given.is_some();
            let book = if needs_book || letters::usual_recipients(&self.root).is_some() {
                self.book(given, &task.map, &mut read)?
            } else {
                Some(AddressBook::default())
            };
            let (Some(ledger), Some(book)) = (ledger, book) else {
                self.print_findings(read)?;
                return Ok(Outcome::Faulty);
            };
            let key = task.key.as_ref().map(|key| key.to_lowercase());
            if let Some(key) = &key {
                let hashes = ledger.hashes(key).into_iter();
                known.extend(hashes.map(|hash| (ledger.salt.clone(), hash)));
            }
            for entry in &book.entries {
                let own = Identity::of(entry.recipient.expose());
                let asked = task.row == Some(entry.row) || key.is_some() && ledger.key(&own) == key;
                if asked {
                    identities.extend(own);
                }
            }
        }
        if let Some(inami) = &task.inami {
            let number: crate::model::value::Nihdi =
                inami.parse().map_err(|_| anyhow!(words.plain("error-inami")))?;
            identities.push(Identity::inami(number.person()));
        }
        identities.extend(task.email.as_deref().map(|email| Identity::email(email.trim())));
        if let (Some(name), Some(postcode)) = (&task.name, &task.postcode) {
            identities.extend(Identity::name(name, postcode));
        }
        identities.sort();
        identities.dedup();
        if identities.is_empty() && known.is_empty() {
            return Err(anyhow!(words.plain("error-optout-nobody")));
        }
        match optout::add(&self.root, &identities, &known, &task.reason, self.today)? {
            Ok(added) => {
                let args = [("count", Arg::from(added)), ("path", optout::PATH.into())];
                self.terminal.say(&words.text("letters-optout-done", &args))?;
                Ok(Outcome::Fine)
            }
            Err(damaged) => {
                let Read { sources, found, .. } = &mut read;
                letters::report_damaged(&self.root, optout::PATH, damaged.line, sources, found)?;
                self.print_findings(read)?;
                Ok(Outcome::Faulty)
            }
        }
    }

    pub(super) fn purge(&self, task: &PurgeTask) -> Result<Outcome> {
        let words = self.words();
        let mut read = self.network()?;
        let months = read
            .plan
            .as_ref()
            .and_then(|plan| plan.network().site.letters.as_ref())
            .map_or(crate::model::letters::RETENTION_MONTHS, |s| s.retention_months.value);
        let Some(ledger) = self.open_ledger(&mut read)? else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        let given = task.recipients.as_deref();
        let is_there = given.is_some() || letters::usual_recipients(&self.root).is_some();
        let book = if is_there { self.book(given, &task.map, &mut read)? } else { None };
        if read.found.has_errors() || read.plan.is_none() {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        }
        let book = book.unwrap_or_default();
        let due = purge::due(&self.root, &book, &ledger.ledger, months, self.today);
        if !task.dry_run {
            self.delete(&due, &book, given, is_there)?;
        }
        let rows: Vec<usize> = due.old.iter().map(|at| book.entries[*at].row).collect();
        let objected: Vec<usize> = due.objected.iter().map(|at| book.entries[*at].row).collect();
        let key = if task.dry_run { "letters-purge-would" } else { "letters-purge-done" };
        let args = [
            ("rows", Arg::from(rows.len())),
            ("which", spans(&rows).into()),
            ("objected", objected.len().into()),
            ("folders", due.folders.len().into()),
            ("undated", due.undated.into()),
            ("months", months.into()),
        ];
        self.terminal.say(&words.text(key, &args))?;
        if due.undated > 0 {
            self.terminal.say(&words.text("letters-purge-undated", &args))?;
        }
        Ok(Outcome::Fine)
    }

    /// Deletes what is due. A workbook is not edited: it goes when all of it is due.
    fn delete(
        &self,
        due: &purge::Due,
        book: &AddressBook,
        given: Option<&Path>,
        is_there: bool,
    ) -> Result<()> {
        let words = self.words();
        for row in &due.objected {
            let identities = Identity::of(book.entries[*row].recipient.expose());
            let reason = words.plain("letters-optout-listed");
            optout::add(&self.root, &identities, &[], &reason, self.today)?
                .map_err(|_| anyhow!(words.plain("error-optout-damaged")))?;
        }
        let mut rows: Vec<usize> = due.old.iter().chain(&due.objected).copied().collect();
        rows.sort_unstable();
        if is_there && !rows.is_empty() {
            let path = self.recipients(given)?;
            let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
            let table = crate::exchange::table::read(&bytes)
                .map_err(|_| anyhow!(words.text("error-read", &[("path", shown(&path))])))?;
            if rows.len() == table.rows.len() {
                std::fs::remove_file(&path).with_context(|| path.display().to_string())?;
            } else if purge::can_edit(&table) {
                purge::remove_rows(&path, &table, &rows)?;
            } else {
                let numbers: Vec<usize> = rows.iter().map(|at| book.entries[*at].row).collect();
                let args = [
                    ("path", shown(&path)),
                    ("count", numbers.len().into()),
                    ("rows", spans(&numbers).into()),
                ];
                return Err(anyhow!(words.text("error-purge-workbook", &args)));
            }
        }
        for (folder, _) in &due.folders {
            purge::remove_letters(folder)?;
        }
        Ok(())
    }
}
