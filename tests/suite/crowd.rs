//! How many are at work at once: a server that counts them.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How long is waited for somebody who should come: for ever, if it were not for tests that fail.
const EXPECTED: Duration = Duration::from_secs(60);

/// How long is waited for somebody who should not.
const UNEXPECTED: Duration = Duration::from_millis(300);

/// Those at work. The first are held until as many are there as should be, and then a moment
/// longer, for one too many.
#[derive(Default)]
pub(crate) struct Crowd {
    expected: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    now: usize,
    most: usize,
}

impl Crowd {
    /// So many should be at work at once; none to hold nobody.
    pub(crate) fn of(expected: usize) -> Self {
        Self { expected, ..Self::default() }
    }

    /// Somebody begins.
    pub(crate) fn enter(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = state.most < self.expected;
        state.now += 1;
        state.most = state.most.max(state.now);
        self.changed.notify_all();
        if !is_first {
            return;
        }
        let few = |state: &mut State| state.most < self.expected;
        let waited = self.changed.wait_timeout_while(state, EXPECTED, few);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let right = |state: &mut State| state.most <= self.expected;
        drop(self.changed.wait_timeout_while(state, UNEXPECTED, right));
    }

    /// Somebody has done.
    pub(crate) fn leave(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).now -= 1;
    }

    /// How many there were at most.
    pub(crate) fn most(&self) -> usize {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).most
    }
}
