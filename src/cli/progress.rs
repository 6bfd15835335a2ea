//! How far long work has come: a bar on a terminal, a line a stage in a pipe.

use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::words::Words;
use crate::Step;

/// Work that takes less than this is not worth a line.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is shown of a stage whose end cannot be foreseen, and of one whose parts count.
const MESSAGE: &str = "{msg}…";
const COUNT: &str = "{msg} {wide_bar} {pos}/{len}";
#[cfg(feature = "letters")]
const RATE: &str = "{msg} {wide_bar} {pos}/{len}, {rate}/s";

/// Shows how far work has come, on the standard error. Several threads may tell it.
pub(super) struct Progress<'w> {
    words: &'w Words,
    started: Instant,
    /// The bar; none in a pipe.
    bar: Option<ProgressBar>,
    /// The stage that was named last; none when silence was asked for.
    named: Option<Mutex<&'static str>>,
}

impl<'w> Progress<'w> {
    /// Begins; shows nothing when silence was asked for.
    #[must_use]
    pub(super) fn start(quiet: bool, words: &'w Words) -> Self {
        let bar = (!quiet && io::stderr().is_terminal())
            .then(|| ProgressBar::new(0).with_style(style(MESSAGE)));
        Self { words, started: Instant::now(), bar, named: (!quiet).then(Mutex::default) }
    }

    /// Says how far a build has come.
    pub(super) fn update(&self, step: Step) {
        let Some(named) = &self.named else { return };
        if let (Step::Rendering { done, total }, Some(bar)) = (step, &self.bar) {
            bar.set_length(u64::try_from(total).unwrap_or(u64::MAX));
            bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
        }
        let stage = match step {
            Step::Waiting => "stage-wait",
            Step::Reading => "stage-load",
            Step::Rendering { .. } => "stage-render",
            Step::Writing => "stage-write",
        };
        // Another thread that is just naming the stage does as well.
        let Ok(mut named) = named.try_lock() else { return };
        let is_worth_it = self.started.elapsed() > PATIENCE || step == Step::Waiting;
        if *named == stage || self.bar.is_none() && !is_worth_it {
            return;
        }
        *named = stage;
        let stage = self.words.plain(stage);
        match &self.bar {
            Some(bar) => {
                let is_counted = matches!(step, Step::Rendering { .. });
                bar.set_style(style(if is_counted { COUNT } else { MESSAGE }));
                bar.set_message(stage);
            }
            // Progress is a courtesy: nothing depends on whether it can be shown.
            None => drop(writeln!(io::stderr().lock(), "{stage}…")),
        }
    }

    /// Says how many letters of so many are typeset.
    #[cfg(feature = "letters")]
    pub(super) fn letters(&self, done: usize, total: usize) {
        const STAGE: &str = "stage-letters";
        let Some(named) = &self.named else { return };
        if let Some(bar) = &self.bar {
            bar.set_length(u64::try_from(total).unwrap_or(u64::MAX));
            bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
        }
        let Ok(mut named) = named.try_lock() else { return };
        if *named == STAGE || self.bar.is_none() && self.started.elapsed() <= PATIENCE {
            return;
        }
        *named = STAGE;
        match &self.bar {
            Some(bar) => {
                bar.set_style(style(RATE));
                bar.set_message(self.words.plain(STAGE));
            }
            // Progress is a courtesy: nothing depends on whether it can be shown.
            None => drop(writeln!(io::stderr().lock(), "{}…", self.words.plain(STAGE))),
        }
    }

    /// Clears the bar away and says how long it took.
    pub(super) fn finish(self) -> Duration {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        self.started.elapsed()
    }
}

fn style(template: &str) -> ProgressStyle {
    let style =
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    style.with_key("rate", |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        // Progress is a courtesy: nothing depends on whether it can be shown.
        let _ = write!(out, "{:.0}", state.per_sec());
    })
}
