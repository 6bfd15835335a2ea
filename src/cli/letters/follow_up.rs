//! `pignon letters record` and `history`: what became of letters.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use anyhow::{Result, anyhow};
use serde::Serialize;

use super::args::{HistoryTask, RecordTask};
use super::{Desk, Read, spans};
use crate::cli::args::TableFormat;
use crate::cli::{Outcome, buffered_output};
use crate::diagnostic::{Arg, Diagnostics};
use crate::letters;
use crate::letters::identity::Identity;
use crate::letters::ledger::{self, Event, Ledger, State};
use crate::source::SourceMap;

impl Desk<'_> {
    pub(super) fn record(&self, task: &RecordTask) -> Result<Outcome> {
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

    pub(super) fn history(&self, task: &HistoryTask) -> Result<Outcome> {
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

    fn print_history(&self, out: &mut dyn Write, lines: &[HistoryLine]) -> Result<()> {
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
                words.text(
                    "letters-history-row",
                    &[("count", line.rows.len().into()), ("rows", spans(&line.rows).into())],
                )
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
