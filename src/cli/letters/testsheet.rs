//! `pignon letters testsheet`: a sheet to hold behind an envelope.

use anyhow::{Context as _, Result, anyhow};
use serde::Serialize;

use super::Desk;
use super::args::TestsheetTask;
use crate::cli::{Outcome, shown};
use crate::letters::envelope::{self, Window};
use crate::letters::make;
use crate::source::Span;
use crate::typeset::Job;

impl Desk<'_> {
    pub(super) fn testsheet(&self, task: &TestsheetTask) -> Result<Outcome> {
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
        crate::write::replace(&task.output, &set.pdf)
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
            window: &'a Window,
            block: envelope::Block,
        }
        let words = self.words();
        let lines = words.plain("letters-testsheet-address");
        let lines = lines.lines().map(str::to_owned).collect();
        let text = words.plain("letters-testsheet-text");
        let record = Record {
            title: words.plain("letters-testsheet-title"),
            lang: words.lang.key(),
            text: text.lines().map(str::to_owned).collect(),
            ruler: words.plain("letters-testsheet-ruler"),
            window,
            block: envelope::block(window.safe, lines),
        };
        Ok(serde_json::to_vec(&record)?)
    }
}
