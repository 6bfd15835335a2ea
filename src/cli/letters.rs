//! `pignon letters …`: who would be written to, the letters, what became of them.
//!
//! What is printed names rows and keys, never a doctor: a terminal is seen by others, and
//! its history stays.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;

use super::args::{Global, TableFormat, lang_parser};
use super::progress::Progress;
use super::report::{Format, Report};
use super::terminal::Terminal;
use super::words::Words;
use super::{Outcome, buffered_output, root, shown, today};
use crate::diagnostic::{Arg, Diagnostics, Severity};
use crate::letters::campaign::{Campaign, Unfit, unfit};
use crate::letters::columns::Field;
use crate::letters::envelope::{self, Window};
use crate::letters::identity::Identity;
use crate::letters::ledger::{self, Book, Event, Ledger, Refused, State};
use crate::letters::recipients::{Map, parse_map};
use crate::letters::report::Report as RowReport;
use crate::letters::selection::{Household, Options, Outcome as Fate, Reason, select};
use crate::letters::{self, make, optout, purge};
use crate::load::Reach;
use crate::model::contact::{AddressBook, Audience};
use crate::model::letters::LabelSheet;
use crate::model::locale::Lang;
use crate::plan::Plan;
use crate::source::{SourceMap, Span};
use crate::typeset::Job;

/// What to do with letters.
#[derive(Debug, Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) enum Letters {
    Plan(PlanTask),
    Build(BuildTask),
    Record(RecordTask),
    History(HistoryTask),
    #[command(subcommand)]
    Optout(OptoutTask),
    Testsheet(TestsheetTask),
    Purge(PurgeTask),
}

/// Who is written to.
#[derive(Debug, Args)]
pub(super) struct Selection {
    #[arg(long)]
    recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    map: Vec<(String, Field)>,
    #[arg(long, value_enum, default_value_t)]
    audience: Readers,
    #[arg(long, value_parser = lang_parser())]
    lang: Option<Lang>,
    #[arg(long, num_args = 1..)]
    only: Vec<String>,
    #[arg(long)]
    again: bool,
    #[arg(long, value_enum, default_value_t)]
    household: Joint,
}

#[derive(Debug, Args)]
pub(super) struct PlanTask {
    #[arg(long, value_parser = campaign_name)]
    campaign: Option<String>,
    #[command(flatten)]
    selection: Selection,
    #[arg(long, value_enum, default_value_t)]
    format: TableFormat,
}

#[derive(Debug, Args)]
pub(super) struct BuildTask {
    #[arg(long, value_parser = campaign_name)]
    campaign: String,
    #[command(flatten)]
    selection: Selection,
    #[arg(long, short)]
    output: Option<PathBuf>,
    #[arg(long, value_parser = sheet_name)]
    labels: Option<LabelSheet>,
    #[arg(long, default_value_t = 1)]
    first_label: usize,
}

#[derive(Debug, Args)]
pub(super) struct RecordTask {
    #[arg(long, value_parser = campaign_name)]
    campaign: String,
    #[arg(long, value_parser = super::today::parse)]
    sent: Option<super::today::Today>,
    #[arg(long, num_args = 1..)]
    returned: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct HistoryTask {
    #[arg(long, value_parser = campaign_name)]
    campaign: Option<String>,
    #[arg(long)]
    key: Option<String>,
    #[arg(long)]
    recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    map: Vec<(String, Field)>,
    #[arg(long, value_enum, default_value_t)]
    format: TableFormat,
}

/// Objections.
#[derive(Debug, Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) enum OptoutTask {
    Add(OptoutAdd),
}

#[derive(Debug, Args)]
pub(super) struct OptoutAdd {
    #[arg(long, conflicts_with = "row")]
    key: Option<String>,
    #[arg(long)]
    row: Option<usize>,
    #[arg(long)]
    inami: Option<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long, requires = "postcode")]
    name: Option<String>,
    #[arg(long, requires = "name")]
    postcode: Option<String>,
    #[arg(long, default_value = "")]
    reason: String,
    #[arg(long)]
    recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    map: Vec<(String, Field)>,
}

#[derive(Debug, Args)]
pub(super) struct TestsheetTask {
    #[arg(long, short, default_value = "testsheet.pdf")]
    output: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct PurgeTask {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    recipients: Option<PathBuf>,
    #[arg(long, value_parser = map_entry)]
    map: Vec<(String, Field)>,
}

/// Whom letters are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Readers {
    Gp,
    Psychiatrist,
    #[default]
    All,
}

/// How doctors at one address are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Joint {
    #[default]
    Each,
    PerPractice,
}

fn map_entry(text: &str) -> Result<(String, Field), String> {
    parse_map(text).map_err(|_| "usage-map".to_owned())
}

fn campaign_name(text: &str) -> Result<String, String> {
    ledger::check_campaign(text).map_err(|_| "usage-campaign".to_owned())?;
    Ok(text.to_owned())
}

fn sheet_name(text: &str) -> Result<LabelSheet, String> {
    LabelSheet::from_key(&text.to_uppercase()).ok_or_else(|| "usage-labels".to_owned())
}

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
            drafts: false,
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

    fn plan(&self, task: &PlanTask) -> Result<Outcome> {
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
        let report = RowReport::new(&campaign, &book, &fates, &similar, |_| None);
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
    fn refuse_unknown(&self, fates: &[letters::selection::Fate], options: &Options) -> Result<()> {
        let known: BTreeSet<&str> = fates.iter().filter_map(|fate| fate.key.as_deref()).collect();
        match options.only.iter().find(|key| !known.contains(key.as_str())) {
            None => Ok(()),
            Some(key) => {
                let args = [("key", Arg::from(key.as_str()))];
                Err(anyhow!(self.words().text("error-no-key", &args)))
            }
        }
    }

    fn options(&self, selection: &Selection, campaign: String) -> Options {
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
    fn print_fates(
        &self,
        out: &mut dyn std::io::Write,
        book: &AddressBook,
        fates: &[letters::selection::Fate],
    ) -> Result<()> {
        let words = self.words();
        let row = |at: usize| book.entries[at].row;
        let mut written: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut merged: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut excluded: BTreeMap<Reason, Vec<usize>> = BTreeMap::new();
        for (at, fate) in fates.iter().enumerate() {
            match fate.outcome {
                Fate::Written => {
                    let audience = fate.audience.map_or("", |audience| audience.key());
                    *written.entry((audience, fate.lang.key())).or_default() += 1;
                }
                Fate::Merged(_, why) => merged.entry(why.key()).or_default().push(row(at)),
                Fate::Excluded(why) => excluded.entry(why).or_default().push(row(at)),
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

    fn print_similar(&self, out: &mut dyn std::io::Write, report: &RowReport) -> Result<()> {
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

    fn build(&self, task: &BuildTask) -> Result<Outcome> {
        let output = task
            .output
            .clone()
            .unwrap_or_else(|| self.root.join("private/letters").join(&task.campaign));
        if let Some(why) = unfit(&self.root, &output)? {
            return Err(self.refused(why, &output));
        }
        let mut read = self.network()?;
        let book =
            self.book(task.selection.recipients.as_deref(), &task.selection.map, &mut read)?;
        let objections = letters::read_objections(&self.root, &mut read.sources, &mut read.found)?;
        let (Some(plan), Some(book), Some(objections)) = (read.plan.take(), book, objections)
        else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        let Some(mut ledger) = self.open_ledger(&mut read)? else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        letters::check_addresses(&book, &mut read.found);
        let options = self.options(&task.selection, task.campaign.clone());
        let rules = letters::rules(plan.network());
        let (fates, _) = select(&book, &ledger.ledger, &objections, &rules, &options);
        self.refuse_unknown(&fates, &options)?;
        let campaign = Campaign {
            root: &self.root,
            plan: &plan,
            book: &book,
            objections: &objections,
            options: &options,
            output: &output,
            sheet: task.labels,
            first_label: task.first_label,
        };
        let progress = Progress::start(self.terminal.quiet, self.words());
        let done = campaign
            .run(&mut ledger, &|done, total| progress.letters(done, total))
            .with_context(|| self.words().text("error-write", &[("path", shown(&output))]))?;
        let elapsed = progress.finish().as_secs_f64();
        let done = match done {
            Ok(done) => done,
            Err(why) => return Err(self.refused(why, &output)),
        };
        read.found.extend(done.diagnostics);
        let faulty = self.print_findings(read)?;
        let lines = done.report.lines();
        let excluded = lines.iter().filter(|line| line.status == "excluded").count();
        let merged = lines.iter().filter(|line| line.status == "merged").count();
        #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
        let rate = done.letters as f64 / elapsed.max(0.001);
        let args = [
            ("count", Arg::from(done.letters)),
            ("excluded", excluded.into()),
            ("merged", merged.into()),
            ("drafts", done.drafts.into()),
            ("path", shown(&output)),
            ("seconds", format!("{elapsed:.1}").into()),
            ("rate", format!("{rate:.0}").into()),
            ("campaign", task.campaign.as_str().into()),
        ];
        self.terminal.say(&self.words().text("letters-build-done", &args))?;
        if done.letters > 0 {
            self.terminal.say(&self.words().text("letters-build-next", &args))?;
        }
        Ok(if faulty { Outcome::Faulty } else { Outcome::Fine })
    }

    fn refused(&self, why: Unfit, output: &Path) -> anyhow::Error {
        let key = match why {
            Unfit::InsideSite => "error-letters-inside",
            Unfit::Foreign => "error-letters-foreign",
        };
        anyhow!(self.words().text(key, &[("path", shown(output))]))
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

    fn record(&self, task: &RecordTask) -> Result<Outcome> {
        let mut read =
            Read { sources: SourceMap::default(), found: Diagnostics::default(), plan: None };
        let Some(mut book) = self.open_ledger(&mut read)? else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        let words = self.words();
        let campaign = &task.campaign;
        if !book.ledger.campaigns().contains(campaign.as_str()) {
            let args = [("campaign", campaign.as_str().into())];
            return Err(anyhow!(words.text("error-no-campaign", &args)));
        }
        let returned: BTreeSet<String> =
            task.returned.iter().map(|key| key.to_lowercase()).collect();
        for key in &returned {
            if book.ledger.letter(campaign, key).is_none() {
                let args = [("campaign", campaign.as_str().into()), ("key", key.as_str().into())];
                return Err(anyhow!(words.text("error-no-letter", &args)));
            }
        }
        let on = task.sent.map_or(self.today, |sent| sent.date);
        // To say that letters came back is not to say that others went out.
        let sends = returned.is_empty() || task.sent.is_some();
        let mut events = Vec::new();
        for (of, key, letter) in book.ledger.letters() {
            if sends && of == campaign && letter.state == State::Prepared {
                let (campaign, key) = (campaign.clone(), key.to_owned());
                events.push(Event::Sent { campaign, key, on });
            }
        }
        let sent = events.len();
        for key in &returned {
            let (campaign, key) = (campaign.clone(), key.clone());
            events.push(Event::Returned { campaign, key, on: self.today });
        }
        book.append(&events)?;
        let args = [
            ("campaign", Arg::from(campaign.as_str())),
            ("sent", sent.into()),
            ("returned", returned.len().into()),
            ("date", Arg::Date(on)),
        ];
        self.terminal.say(&words.text("letters-record-done", &args))?;
        Ok(Outcome::Fine)
    }

    fn history(&self, task: &HistoryTask) -> Result<Outcome> {
        let mut read =
            Read { sources: SourceMap::default(), found: Diagnostics::default(), plan: None };
        let ledger = letters::read_ledger(&self.root, &mut read.sources, &mut read.found)?;
        let Some(ledger) = ledger else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        let rows = self.rows_by_key(task, &ledger, &mut read)?;
        let wanted = |campaign: &str, key: &str| {
            task.campaign.as_ref().is_none_or(|own| own == campaign)
                && task.key.as_ref().is_none_or(|own| own.to_lowercase() == key)
        };
        let lines: Vec<HistoryLine> = ledger
            .letters()
            .filter(|(campaign, key, _)| wanted(campaign, key))
            .map(|(campaign, key, letter)| HistoryLine {
                campaign: campaign.to_owned(),
                key: key.to_owned(),
                kind: match letter.kind {
                    ledger::Kind::Gp => "gp",
                    ledger::Kind::Psychiatrist => "psychiatrist",
                },
                state: match letter.state {
                    State::Prepared => "prepared",
                    State::Sent => "sent",
                    State::Returned => "returned",
                },
                on: letter.on.to_string(),
                rows: rows.get(key).cloned().unwrap_or_default(),
            })
            .collect();
        let mut out = buffered_output();
        match task.format {
            TableFormat::Json => {
                let document = History { version: 1, letters: &lines };
                writeln!(out, "{}", serde_json::to_string_pretty(&document)?)?;
            }
            TableFormat::Human if lines.is_empty() => {
                writeln!(out, "{}", self.words().plain("letters-history-empty"))?;
            }
            TableFormat::Human => self.print_history(&mut out, &lines)?,
        }
        out.flush()?;
        Ok(Outcome::Fine)
    }

    fn print_history(&self, out: &mut dyn std::io::Write, lines: &[HistoryLine]) -> Result<()> {
        let words = self.words();
        let mut campaign = "";
        for line in lines {
            if line.campaign != campaign {
                campaign = &line.campaign;
                writeln!(out, "{campaign}")?;
            }
            let rows = if line.rows.is_empty() {
                String::new()
            } else {
                words.text("letters-history-row", &[("rows", spans(&line.rows).into())])
            };
            let state = words.plain(&format!("letters-state-{}", line.state));
            let audience = words.plain(&format!("letters-audience-{}", line.kind));
            let text = format!("  {}  {}  {state}  {audience}  {rows}", line.key, line.on);
            writeln!(out, "{}", text.trim_end())?;
        }
        Ok(())
    }

    /// The rows of the address book by key, where there is one to look into.
    fn rows_by_key(
        &self,
        task: &HistoryTask,
        ledger: &Ledger,
        read: &mut Read,
    ) -> Result<BTreeMap<String, Vec<usize>>> {
        let mut rows: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let given = task.recipients.as_deref();
        if given.is_none() && letters::usual_recipients(&self.root).is_none() {
            return Ok(rows);
        }
        if let Some(book) = self.book(given, &task.map, read)? {
            for entry in &book.entries {
                if let Some(key) = ledger.key(&Identity::of(entry.recipient.expose())) {
                    rows.entry(key).or_default().push(entry.row);
                }
            }
        }
        Ok(rows)
    }

    fn optout(&self, task: &OptoutAdd) -> Result<Outcome> {
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

    fn testsheet(&self, task: &TestsheetTask) -> Result<Outcome> {
        let words = self.words();
        let mut read = self.network()?;
        let Some(plan) = read.plan.take() else {
            self.print_findings(read)?;
            return Ok(Outcome::Faulty);
        };
        let network = plan.network();
        let Some(window) = envelope::window(network.site.letters.as_ref()) else {
            return Err(anyhow!(words.plain("error-no-window")));
        };
        let json = self.testsheet_record(&window)?;
        let job = Job { template: "testsheet.typ", record: &json, identity: "testsheet" };
        let set = match make::typesetter(&plan).typeset(&job) {
            Ok(set) => set,
            Err(faults) => {
                for fault in &faults {
                    let fallback = Span::file(network.site_file);
                    read.found.push(make::of_template(fault, plan.theme(), fallback));
                }
                self.print_findings(read)?;
                return Ok(Outcome::Faulty);
            }
        };
        std::fs::write(&task.output, &set.pdf)
            .with_context(|| words.text("error-write", &[("path", shown(&task.output))]))?;
        let args = [("path", shown(&task.output))];
        self.terminal.say(&words.text("letters-testsheet-done", &args))?;
        Ok(Outcome::Fine)
    }

    fn testsheet_record(&self, window: &Window) -> Result<Vec<u8>> {
        #[derive(Serialize)]
        struct Record<'a> {
            title: String,
            lang: &'a str,
            text: Vec<String>,
            ruler: String,
            window: Boxes,
            folds: [f64; 2],
            block: Block,
        }
        #[derive(Serialize)]
        struct Boxes {
            safe: Box,
            clear: Box,
        }
        #[derive(Serialize)]
        struct Box {
            left: f64,
            top: f64,
            right: f64,
            bottom: f64,
        }
        #[derive(Serialize)]
        struct Block {
            left: f64,
            top: f64,
            pitch: f64,
            size: f64,
            lines: Vec<String>,
        }
        let words = self.words();
        let boxed = |rect: envelope::Rect| Box {
            left: rect.left,
            top: rect.top,
            right: rect.right,
            bottom: rect.bottom,
        };
        let lines = words.plain("letters-testsheet-address");
        let lines = lines.lines().map(str::to_owned).collect();
        let envelope::Block { left, top, pitch, size, lines, .. } =
            envelope::block(window.safe, lines);
        let text = words.plain("letters-testsheet-text");
        let record = Record {
            title: words.plain("letters-testsheet-title"),
            lang: words.lang.key(),
            text: text.lines().map(str::to_owned).collect(),
            ruler: words.plain("letters-testsheet-ruler"),
            window: Boxes { safe: boxed(window.safe), clear: boxed(window.clear) },
            folds: window.folds,
            block: Block { left, top, pitch, size, lines },
        };
        Ok(serde_json::to_vec(&record)?)
    }

    fn purge(&self, task: &PurgeTask) -> Result<Outcome> {
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
                let args = [("path", shown(&path)), ("rows", spans(&numbers).into())];
                return Err(anyhow!(words.text("error-purge-workbook", &args)));
            }
        }
        for (folder, _) in &due.folders {
            purge::remove_letters(folder)?;
        }
        Ok(())
    }
}

/// What `letters history --format json` says; see docs/json.md.
#[derive(Serialize)]
struct History<'a> {
    version: u32,
    letters: &'a [HistoryLine],
}

#[derive(Serialize)]
struct HistoryLine {
    campaign: String,
    key: String,
    kind: &'static str,
    state: &'static str,
    on: String,
    /// Rows of the address book that the key stands for today.
    rows: Vec<usize>,
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
