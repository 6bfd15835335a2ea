//! `pignon letters …`: who would be written to, the letters, what became of them.
//!
//! What is printed names rows and keys, never a doctor: a terminal is seen by others, and
//! its history stays.

pub(super) mod args;
mod follow_up;
mod objections;
mod selection;
mod testsheet;
mod write;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use jiff::civil::Date;

use super::args::Global;
use super::report::{Format, Report};
use super::terminal::Terminal;
use super::words::Words;
use super::{Outcome, root, shown, today};
use crate::diagnostic::{Diagnostics, Severity};
use crate::letters::columns::Field;
use crate::letters::ledger::{self, Book, Refused};
use crate::letters::{self, recipients::Map};
use crate::load::Reach;
use crate::model::contact::AddressBook;
use crate::plan::Plan;
use crate::source::SourceMap;
use args::{Letters, OptoutTask};

/// Runs one of the commands.
pub(super) fn run(task: &Letters, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let desk = Desk { root: root(global, &terminal.words)?, today: today(global), terminal };
    match task {
        Letters::Plan(task) => desk.plan(task),
        Letters::Build(task) => desk.build(task),
        Letters::Record(task) => desk.record(task),
        Letters::History(task) => desk.history(task),
        Letters::Optout(OptoutTask::Add(task)) => desk.optout(task),
        Letters::Testsheet(task) => desk.testsheet(task),
        Letters::Purge(task) => desk.purge(task),
    }
}

/// What every command needs.
struct Desk<'a> {
    root: PathBuf,
    today: Date,
    terminal: &'a Terminal,
}

/// What was read, and what is wrong with it.
struct Read {
    sources: SourceMap,
    found: Diagnostics,
    plan: Option<std::sync::Arc<Plan>>,
}

impl Desk<'_> {
    fn words(&self) -> &Words {
        &self.terminal.words
    }

    /// The network; its warnings are for `check`, and left out here.
    fn network(&self) -> Result<Read> {
        let options = crate::BuildOptions {
            root: self.root.clone(),
            today: self.today,
            base_url: None,
            drafts: crate::Drafts::LeftOut,
            strict: false,
            cache: None,
        };
        let site = crate::prepare(&options, Reach::Public)?;
        let mut found = Diagnostics::default();
        for finding in site.diagnostics.iter().filter(|d| d.severity == Severity::Error) {
            found.push(finding.clone());
        }
        Ok(Read { sources: site.sources, found, plan: site.plan })
    }

    fn recipients(&self, given: Option<&Path>) -> Result<PathBuf> {
        let usual = || letters::usual_recipients(&self.root);
        given.map(Path::to_owned).or_else(usual).ok_or_else(|| {
            let paths = letters::RECIPIENTS.join(", ");
            anyhow!(self.words().text("error-no-recipients", &[("paths", paths.into())]))
        })
    }

    fn book(
        &self,
        given: Option<&Path>,
        map: &[(String, Field)],
        read: &mut Read,
    ) -> Result<Option<AddressBook>> {
        let path = self.recipients(given)?;
        let map: Map = map.iter().cloned().collect();
        letters::read_recipients(&path, &self.root, &map, &mut read.sources, &mut read.found)
            .with_context(|| self.words().text("error-read", &[("path", shown(&path))]))
    }

    /// Prints what was found; whether there are errors.
    fn print_findings(&self, read: Read) -> Result<bool> {
        let report = Report::new(read.found, &read.sources, self.words(), false);
        let counts = report.counts();
        if counts != super::report::Counts::default() {
            let mut out = std::io::stderr().lock();
            report.write(&mut out, Format::Human, self.terminal.error())?;
        }
        Ok(counts.errors > 0)
    }

    /// The ledger, open for writing; `None` when a line is damaged, which is reported.
    fn open_ledger(&self, read: &mut Read) -> Result<Option<Book>> {
        match Book::open(&self.root)? {
            Ok(book) => Ok(Some(book)),
            Err(Refused::Busy) => Err(anyhow!(self.words().plain("error-ledger-busy"))),
            Err(Refused::Damaged(damaged)) => {
                let Read { sources, found, .. } = read;
                letters::report_damaged(&self.root, ledger::PATH, damaged.line, sources, found)?;
                Ok(None)
            }
        }
    }
}

/// Numbers as people write them: `2, 5–7`.
fn spans(numbers: &[usize]) -> String {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => spans.push((number, number)),
        }
    }
    let shown = |(first, last): (usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    spans.into_iter().map(shown).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn rows_in_words() {
        for (numbers, expected) in
            [(&[][..], ""), (&[3], "3"), (&[4, 3], "3, 4"), (&[2, 5, 7, 6], "2, 5–7")]
        {
            assert_eq!(super::spans(numbers), expected);
        }
    }
}
