//! `pignon letters plan`: the fate of every row, without recording anything.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use anyhow::{Result, anyhow};

use super::args::{Joint, PlanTask, Readers, Selection};
use super::{Desk, spans};
use crate::cli::args::TableFormat;
use crate::cli::{Outcome, buffered_output};
use crate::diagnostic::Arg;
use crate::letters;
use crate::letters::report::Report;
use crate::letters::selection::{Fate, Household, Options, Outcome as Becomes, Reason, select};
use crate::model::contact::{AddressBook, Audience};

impl Desk<'_> {
    pub(super) fn plan(&self, task: &PlanTask) -> Result<Outcome> {
        let mut read = self.network()?;
        let book =
            self.book(task.selection.recipients.as_deref(), &task.selection.map, &mut read)?;
        let ledger = letters::read_ledger(&self.root, &mut read.sources, &mut read.found)?;
        let objections = letters::read_objections(&self.root, &mut read.sources, &mut read.found)?;
        let (Some(plan), Some(book), Some(ledger), Some(objections)) =
            (read.plan.take(), book, ledger, objections)
        else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        letters::check_addresses(&book, &mut read.found);
        let campaign = task.campaign.clone().unwrap_or_default();
        let options = self.options(&task.selection, campaign.clone());
        let rules = letters::rules(plan.network());
        let (fates, similar) = select(&book, &ledger, &objections, &rules, &options);
        self.refuse_unknown(&fates, &options)?;
        let report = Report::new(&campaign, &book, &fates, &similar, |_| None);
        let faulty = self.print_findings(read)?;
        let mut out = buffered_output();
        match task.format {
            TableFormat::Json => write!(out, "{}", report.json())?,
            TableFormat::Human => {
                self.print_fates(&mut out, &book, &fates)?;
                self.print_similar(&mut out, &report)?;
                writeln!(out, "{}", self.words().plain("letters-plan-note"))?;
            }
        }
        out.flush()?;
        Ok(if faulty { Outcome::Faulty } else { Outcome::Fine })
    }

    /// A key that nobody has is a slip of the pen: better no letters than others.
    pub(super) fn refuse_unknown(&self, fates: &[Fate], options: &Options) -> Result<()> {
        let known: BTreeSet<&str> = fates.iter().filter_map(|fate| fate.key.as_deref()).collect();
        match options.only.iter().find(|key| !known.contains(key.as_str())) {
            None => Ok(()),
            Some(key) => {
                let args = [("key", Arg::from(key.as_str()))];
                Err(anyhow!(self.words().text("error-no-key", &args)))
            }
        }
    }

    pub(super) fn options(&self, selection: &Selection, campaign: String) -> Options {
        Options {
            campaign,
            today: self.today,
            audience: match selection.audience {
                Readers::Gp => Some(Audience::Gp),
                Readers::Psychiatrist => Some(Audience::Psychiatrist),
                Readers::All => None,
            },
            lang: selection.lang,
            only: selection.only.iter().map(|key| key.to_lowercase()).collect(),
            again: selection.again,
            household: match selection.household {
                Joint::Each => Household::Each,
                Joint::PerPractice => Household::PerPractice,
            },
        }
    }

    /// How many letters, and for each reason which rows get none.
    fn print_fates(&self, out: &mut dyn Write, book: &AddressBook, fates: &[Fate]) -> Result<()> {
        let words = self.words();
        let row = |at: usize| book.entries[at].row;
        let mut written: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut merged: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut excluded: BTreeMap<Reason, Vec<usize>> = BTreeMap::new();
        for (at, fate) in fates.iter().enumerate() {
            match fate.outcome {
                Becomes::Written => {
                    let audience = fate.audience.map_or("", |audience| audience.key());
                    *written.entry((audience, fate.lang.key())).or_default() += 1;
                }
                Becomes::Merged(_, why) => merged.entry(why.key()).or_default().push(row(at)),
                Becomes::Excluded(why) => excluded.entry(why).or_default().push(row(at)),
            }
        }
        let total: usize = written.values().sum();
        let args = [("count", Arg::from(total)), ("rows", fates.len().into())];
        writeln!(out, "{}", words.text("letters-plan-written", &args))?;
        for ((audience, lang), count) in written {
            let args = [
                ("audience", words.plain(&format!("letters-audience-{audience}")).into()),
                ("lang", lang.into()),
                ("count", Arg::from(count)),
            ];
            writeln!(out, "  {}", words.text("letters-plan-kind", &args))?;
        }
        let mut line = |key: String, rows: Vec<usize>| -> Result<()> {
            let args = [
                ("reason", words.plain(&key).into()),
                ("count", Arg::from(rows.len())),
                ("rows", spans(&rows).into()),
            ];
            writeln!(out, "  {}", words.text("letters-plan-reason", &args))?;
            Ok(())
        };
        for (why, rows) in merged {
            line(format!("letters-merged-{why}"), rows)?;
        }
        for (why, rows) in excluded {
            line(format!("letters-excluded-{}", why.key().replace('_', "-")), rows)?;
        }
        Ok(())
    }

    fn print_similar(&self, out: &mut dyn Write, report: &Report) -> Result<()> {
        if report.similar().is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", self.words().plain("letters-similar"))?;
        for [first, second] in report.similar() {
            let args = [("first", Arg::from(*first)), ("second", (*second).into())];
            writeln!(out, "  {}", self.words().text("letters-similar-pair", &args))?;
        }
        Ok(())
    }
}
