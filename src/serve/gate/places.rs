//! The places of the front door: how many connections there are, and who gives way.
//!
//! A connection whose head has not come yet is worth nothing to anybody: when all places
//! are taken, the one that has been silent longest is closed for the one that knocks. So
//! hundreds of half-sent requests cannot keep a browser waiting.

use std::collections::BTreeMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long the door waits for connections that were asked to leave.
const LEAVING_TIME: Duration = Duration::from_secs(1);

/// The places, shared by the door and its connections.
#[derive(Debug)]
pub(super) struct Places {
    limit: usize,
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    taken: usize,
    /// Closed, while its thread has not yet ended.
    leaving: usize,
    next: u64,
    /// Those that may be asked to leave, the oldest first.
    idle: BTreeMap<u64, Arc<TcpStream>>,
}

/// A place that a connection has; dropping it frees it.
#[derive(Debug)]
pub(super) struct Seat {
    places: Arc<Places>,
    client: Arc<TcpStream>,
    number: u64,
    is_idle: bool,
}

impl Places {
    /// So many places.
    pub(super) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self { limit, state: Mutex::default(), freed: Condvar::new() })
    }

    /// A place for a new connection; `None` when every other one is being answered.
    pub(super) fn take(self: &Arc<Self>, client: &Arc<TcpStream>) -> Option<Seat> {
        let until = Instant::now() + LEAVING_TIME;
        let mut state = self.lock();
        while state.taken >= self.limit {
            if state.leaving < self.limit {
                let (_, oldest) = state.idle.pop_first()?;
                state.taken -= 1;
                state.leaving += 1;
                // Its thread wakes from reading or writing and ends; an error says that
                // the client is gone already.
                let _ = oldest.shutdown(Shutdown::Both);
            } else {
                let left = until.checked_duration_since(Instant::now())?;
                let waited = self.freed.wait_timeout(state, left);
                state = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
        }
        state.taken += 1;
        state.next += 1;
        let number = state.next;
        state.idle.insert(number, Arc::clone(client));
        drop(state);
        let client = Arc::clone(client);
        Some(Seat { places: Arc::clone(self), client, number, is_idle: true })
    }

    /// Waits until a place is freed, at most for a while.
    pub(super) fn wait(&self, limit: Duration) {
        drop(self.freed.wait_timeout(self.lock(), limit));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The numbers are right after each line that changes them.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// From now on this connection is being answered and keeps its place; `false` when it
    /// was asked to leave just before.
    pub(super) fn keep(&mut self) -> bool {
        let was_idle = self.places.lock().idle.remove(&self.number).is_some();
        self.is_idle &= !was_idle;
        was_idle
    }

    /// From now on this connection gives way to any other.
    pub(super) fn give_way(&mut self) {
        if !self.is_idle {
            self.is_idle = true;
            let client = Arc::clone(&self.client);
            self.places.lock().idle.insert(self.number, client);
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut state = self.places.lock();
        // Idle and no longer listed: it was asked to leave.
        if state.idle.remove(&self.number).is_none() && self.is_idle {
            state.leaving -= 1;
        } else {
            state.taken -= 1;
        }
        drop(state);
        self.places.freed.notify_all();
    }
}
