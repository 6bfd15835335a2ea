//! `pignon letters build`: letters, labels, drafts, and what the ledger says of them.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};

use super::Desk;
use super::args::BuildTask;
use crate::cli::progress::Progress;
use crate::cli::{Outcome, shown};
use crate::diagnostic::Arg;
use crate::letters;
use crate::letters::campaign::{Campaign, Unfit, unfit};
use crate::letters::selection::select;

impl Desk<'_> {
    pub(super) fn build(&self, task: &BuildTask) -> Result<Outcome> {
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
        let elapsed = progress.finish();
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
        let rate = done.letters as f64 / elapsed.as_secs_f64().max(0.001);
        let args = [
            ("count", Arg::from(done.letters)),
            ("excluded", excluded.into()),
            ("merged", merged.into()),
            ("drafts", done.drafts.into()),
            ("path", shown(&output)),
            ("seconds", self.words().seconds(elapsed).into()),
            ("rate", format!("{rate:.0}").into()),
            ("campaign", task.campaign.as_str().into()),
        ];
        if done.letters == 0 && !faulty {
            self.terminal.say(&self.words().text("letters-build-none", &args))?;
        } else {
            self.terminal.say(&self.words().text("letters-build-done", &args))?;
        }
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
}
