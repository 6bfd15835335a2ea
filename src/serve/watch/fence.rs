//! A way to know that nothing which happened before now is still to be reported.
//!
//! A request may come in the moment between an editor's save and the system's report of
//! it. Reports of one watcher come in order: so a file of ours is changed and its report
//! awaited, after which every earlier one has been received. Only Linux keeps one queue
//! for all that is watched; elsewhere there is no fence and nobody waits. It is tried when
//! it is set up: a machine that is busy may be slow to report, and is waited for, one that
//! reports nothing is found out at once.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The fence of a watcher.
#[derive(Debug, Default)]
pub(super) struct Fence {
    state: Mutex<State>,
    passed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The file and what it was called, while there is one.
    post: Option<(File, PathBuf)>,
    /// Rounds begun and rounds reported. One at a time is under way, because the system
    /// may join reports that are alike; all who wait meanwhile share the next.
    begun: u64,
    ended: u64,
}

impl Fence {
    /// Has a file watched by `watch` and uses it from now on, if a change of it is reported
    /// before `trial` is over. It is deleted at once and kept open, so that nothing is left
    /// behind whatever ends the process.
    pub(super) fn set_up(&self, trial: Duration, watch: impl FnOnce(&Path) -> notify::Result<()>) {
        if !cfg!(target_os = "linux") {
            return;
        }
        let mut post = tempfile::Builder::new();
        post.prefix("pignon-");
        // In memory where that can be had: a disk that is busy keeps its writers waiting.
        let Ok(file) = post.tempfile_in("/dev/shm").or_else(|_| post.tempfile()) else { return };
        let (file, path) = file.into_parts();
        let name = path.to_path_buf();
        if watch(&name).is_ok() && path.close().is_ok() {
            self.change(Some((file, name)));
            if !self.wait(trial) {
                self.take_down();
            }
        }
    }

    /// Does without it from now on.
    pub(super) fn take_down(&self) {
        self.change(None);
    }

    fn change(&self, post: Option<(File, PathBuf)>) {
        let mut state = self.lock();
        state.post = post;
        state.ended = state.begun;
        drop(state);
        self.passed.notify_all();
    }

    /// Takes a report of a change; whether it was of ours.
    pub(super) fn receive(&self, paths: &[PathBuf]) -> bool {
        let state = self.lock();
        let is_ours = matches!((&state.post, paths), (Some((_, own)), [path]) if own == path);
        drop(state);
        if is_ours {
            self.pass();
        }
        is_ours
    }

    /// Ends the round that is under way: its report has come, or is lost among others, in
    /// whose place all that happened before is held to be still to read.
    pub(super) fn pass(&self) {
        let mut state = self.lock();
        state.ended = state.begun;
        drop(state);
        self.passed.notify_all();
    }

    /// Waits until all that happened before has been reported; `false` when it took too long.
    pub(super) fn wait(&self, limit: Duration) -> bool {
        let mut until = Instant::now() + limit;
        let mut state = self.lock();
        // A round that is under way may have begun before the change that matters.
        let wanted = state.begun + 1;
        let mut own = None;
        while state.ended < wanted {
            let State { post: Some((file, _)), begun, ended } = &*state else { return true };
            if begun == ended {
                if touch(file).is_err() {
                    return false;
                }
                state.begun += 1;
                own = Some(state.begun);
                // Writing may have waited for the disk.
                until = Instant::now() + limit;
            }
            let Some(left) = until.checked_duration_since(Instant::now()) else {
                // A report that never comes keeps nobody else waiting: the next begins anew.
                if own == Some(state.begun) {
                    drop(state);
                    self.pass();
                }
                return false;
            };
            let waited = self.passed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The numbers are right after each line that changes one.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Changes a file without its growing.
fn touch(mut file: &File) -> std::io::Result<()> {
    use std::io::{Seek as _, Write as _};
    file.rewind()?;
    file.write_all(b".")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::sync::Arc;

    use super::*;

    const BRIEF: Duration = Duration::from_millis(20);
    const BOUND: Duration = Duration::from_secs(20);

    #[test]
    fn where_the_system_reports_nothing_nobody_waits() {
        let fence = Fence::default();
        fence.set_up(BRIEF, |_| Ok(()));
        assert!(fence.wait(Duration::ZERO));
    }

    #[test]
    fn a_report_that_is_lost_holds_nobody_up() {
        let fence = Arc::new(Fence::default());
        let reporter = Arc::clone(&fence);
        fence.set_up(BOUND, move |path| {
            let path = path.to_owned();
            // The first is reported, no other.
            std::thread::spawn(move || {
                while reporter.lock().ended == 0 {
                    reporter.receive(std::slice::from_ref(&path));
                }
            });
            Ok(())
        });
        let waiting = Arc::clone(&fence);
        let begun = fence.lock().begun;
        let wait = std::thread::spawn(move || waiting.wait(BOUND));
        while fence.lock().begun == begun {
            std::thread::yield_now();
        }
        assert!(!fence.wait(Duration::ZERO), "it is under way");
        fence.pass();
        assert!(wait.join().expect("it ends"));
        for round in 2..4 {
            assert!(!fence.wait(BRIEF), "nobody reports");
            assert_eq!(fence.lock().begun, begun + round, "and yet the next begins anew");
        }
    }
}
