//! How far long work has come: a bar on a terminal, a line a stage in a pipe.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that takes less than this is not worth a line.
const PATIENCE: Duration = Duration::from_secs(1);

/// Shows how far work has come, on the standard error.
pub(super) struct Progress {
    started: Instant,
    shown: Shown,
}

enum Shown {
    Nothing,
    Bar(ProgressBar),
    /// The stage that was named last.
    Lines(String),
}

impl Progress {
    /// Begins; shows nothing when silence was asked for.
    #[must_use]
    pub(super) fn start(quiet: bool) -> Self {
        let shown = if quiet {
            Shown::Nothing
        } else if io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {per_sec}");
            let bar = ProgressBar::new(0);
            Shown::Bar(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
        } else {
            Shown::Lines(String::new())
        };
        Self { started: Instant::now(), shown }
    }

    /// Says that `done` of `total` parts of a stage are done.
    pub(super) fn update(&mut self, stage: &str, done: usize, total: usize) {
        let is_long = self.started.elapsed() > PATIENCE;
        match &mut self.shown {
            Shown::Nothing => {}
            Shown::Bar(bar) => {
                bar.set_message(stage.to_owned());
                bar.set_length(u64::try_from(total).unwrap_or(u64::MAX));
                bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
            }
            Shown::Lines(last) if is_long && last != stage => {
                stage.clone_into(last);
                // Progress is a courtesy: nothing depends on whether it can be shown.
                let _ = writeln!(io::stderr().lock(), "{stage}…");
            }
            Shown::Lines(_) => {}
        }
    }

    /// Clears the bar away and says how long it took.
    pub(super) fn finish(self) -> Duration {
        if let Shown::Bar(bar) = &self.shown {
            bar.finish_and_clear();
        }
        self.started.elapsed()
    }
}
