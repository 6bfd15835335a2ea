//! `pignon export`.

use std::path::PathBuf;

use anyhow::{Result, anyhow};
use clap::Args;

use super::args::Global;
use super::report::{Counts, Format, Report};
use super::terminal::Terminal;
use super::{Outcome, root, shown, write_files};
use crate::diagnostic::{Arg, Diagnostics, Severity};
use crate::export::files;
use crate::load::{Reach, load};
use crate::write::Refused;

#[derive(Debug, Args)]
pub(super) struct Task {
    dir: PathBuf,
}

/// Writes the files. What cannot be read is said, and the rest is given all the same: they are
/// the network's own data.
pub(super) fn run(task: &Task, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let root = root(global, words)?;
    // What lies in content/ would be published.
    if let Err(error) = crate::write::refuse_sources(&task.dir, &root) {
        return Err(match error.downcast_ref() {
            Some(Refused::Source { .. }) => {
                anyhow!(words.text("error-export-place", &[("path", shown(&task.dir))]))
            }
            _ => error,
        });
    }
    let loaded = load(&root, Reach::Public)?;
    let files = files(&loaded.network, &loaded.sources);
    let mut errors = Diagnostics::default();
    for finding in loaded.diagnostics.iter().filter(|d| d.severity == Severity::Error) {
        errors.push(finding.clone());
    }
    let report = Report::new(errors, &loaded.sources, words, false);
    let is_faulty = report.counts() != Counts::default();
    if is_faulty {
        report.write(&mut std::io::stderr().lock(), Format::Human, terminal.error())?;
    }
    let count = write_files(&task.dir, files, words)?;
    let args = [("count", Arg::from(count)), ("path", shown(&task.dir))];
    terminal.say(&words.text("export-done", &args))?;
    Ok(if is_faulty { Outcome::Faulty } else { Outcome::Fine })
}
