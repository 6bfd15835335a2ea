//! The stages that commands call, as commands see them.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context as _, Result, anyhow};
use jiff::civil::Date;

use super::legitimacy::Table;
use super::report::Upcoming;
use super::words::Words;
use crate::diagnostic::Diagnostics;
use crate::load::{Reach, load};
use crate::source::SourceMap;
use crate::write::Written;

/// What looking through a network's files gives.
pub(super) struct Checked {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub upcoming: Vec<Upcoming>,
}

/// Looks for mistakes in every file, and in every page they make.
pub(super) fn check(root: &Path, today: Date, words: &Words) -> Result<Checked> {
    let options = crate::BuildOptions {
        root: root.to_owned(),
        today,
        base_url: None,
        drafts: true,
        strict: false,
    };
    let site = crate::check_site(&options)?;
    let upcoming = site.upcoming.iter().map(|next| upcoming(next, words)).collect();
    Ok(Checked { sources: site.sources, diagnostics: site.diagnostics, upcoming })
}

/// How a site is made.
pub(super) struct BuildOptions {
    pub root: PathBuf,
    pub output: PathBuf,
    pub base_url: Option<String>,
    pub drafts: bool,
    pub jobs: Option<usize>,
    pub today: Date,
    pub strict: bool,
}

/// What making a site gives.
pub(super) struct Built {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub written: Written,
    pub pages: usize,
}

/// Makes the site, telling `progress` the stage and how far it has come.
pub(super) fn build(
    options: &BuildOptions,
    words: &Words,
    progress: &mut (dyn FnMut(&'static str, usize, usize) + Send),
) -> Result<Built> {
    let base_url = match &options.base_url {
        Some(text) => Some(text.parse().map_err(|_| {
            anyhow!(words.text("error-base-url", &[("found", text.as_str().into())]))
        })?),
        None => None,
    };
    let settings = crate::BuildOptions {
        root: options.root.clone(),
        today: options.today,
        base_url,
        drafts: options.drafts,
        strict: options.strict,
    };
    let progress = Mutex::new(progress);
    let tell = |done: usize, total: usize| {
        let mut tell = progress.lock().expect("no thread panics while it holds the lock");
        tell("stage-render", done, total);
    };
    let work = || crate::build(&settings, &options.output, &tell);
    let built = match options.jobs {
        Some(jobs) => {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
            pool.context("threads cannot be started")?.install(work)
        }
        None => work(),
    };
    let built = built.map_err(|error| match error.downcast_ref::<crate::write::NotOurs>() {
        Some(foreign) => {
            let path = foreign.folder.display().to_string();
            anyhow!(words.text("error-not-ours", &[("path", path.into())]))
        }
        None => error,
    })?;
    Ok(Built {
        sources: built.sources,
        diagnostics: built.diagnostics,
        written: built.written.unwrap_or_default(),
        pages: built.pages,
    })
}

/// A coming date, in words.
fn upcoming(next: &crate::check::Upcoming, words: &Words) -> Upcoming {
    Upcoming { date: next.date.to_string(), message: words.text(next.key, &next.args) }
}

/// Evaluates the criteria of legitimacy, in words.
pub(super) fn assess(root: &Path, today: Date, _words: &Words) -> Result<Assessed> {
    let loaded = load(root, Reach::WithPrivate)?;
    let table = Table { date: today, criteria: Vec::new(), upcoming: Vec::new() };
    Ok(Assessed { sources: loaded.sources, diagnostics: loaded.diagnostics, table })
}

/// The criteria, with what is wrong in the files they were read from.
pub(super) struct Assessed {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub table: Table,
}
