//! The places of the front door: how many connections there are, and who gives way.
//!
//! A connection whose head has not come yet is worth nothing to anybody: when all places
//! are taken, the one that has been silent longest is closed for the one that knocks. So
//! hundreds of half-sent requests cannot keep a browser waiting.

use std::collections::BTreeMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long one that knocks waits for a place.
const KNOCKING_TIME: Duration = Duration::from_secs(1);

/// How long a new connection may take to send its head without fear.
const GRACE: Duration = Duration::from_millis(50);

/// The places, shared by the door and its connections.
#[derive(Debug)]
pub(super) struct Places {
    limit: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    taken: usize,
    /// Closed, while its thread has not yet ended.
    leaving: usize,
    next: u64,
    /// Those that may be asked to leave, the oldest first.
    idle: BTreeMap<u64, Idle>,
}

/// A connection that may be asked to leave.
#[derive(Debug)]
struct Idle {
    client: Arc<TcpStream>,
    /// Not before this moment.
    from: Instant,
}

impl State {
    /// Takes the oldest that may be asked to leave now; else, how long until one may.
    fn oldest(&mut self) -> Result<Arc<TcpStream>, Option<Duration>> {
        let now = Instant::now();
        match self.idle.iter().find(|(_, idle)| idle.from <= now).map(|(number, _)| *number) {
            Some(number) => self.idle.remove(&number).map(|idle| idle.client).ok_or(None),
            None => Err(self.idle.values().map(|idle| idle.from - now).min()),
        }
    }
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
        Arc::new(Self { limit, state: Mutex::default(), changed: Condvar::new() })
    }

    /// A place for a new connection; `None` when every other one is still being answered
    /// after a second.
    pub(super) fn take(self: &Arc<Self>, client: &Arc<TcpStream>) -> Option<Seat> {
        let until = Instant::now() + KNOCKING_TIME;
        let mut state = self.lock();
        while state.taken >= self.limit {
            let room = state.leaving < self.limit;
            match if room { state.oldest() } else { Err(None) } {
                Ok(oldest) => {
                    state.taken -= 1;
                    state.leaving += 1;
                    // Its thread wakes from reading or writing and ends; an error says
                    // that the client is gone already.
                    let _ = oldest.shutdown(Shutdown::Both);
                }
                Err(soon) => {
                    let left = until.checked_duration_since(Instant::now())?;
                    let waited = self.changed.wait_timeout(state, soon.unwrap_or(left).min(left));
                    state = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
        state.taken += 1;
        state.next += 1;
        let number = state.next;
        let from = Instant::now() + GRACE;
        state.idle.insert(number, Idle { client: Arc::clone(client), from });
        drop(state);
        let client = Arc::clone(client);
        Some(Seat { places: Arc::clone(self), client, number, is_idle: true })
    }

    /// Waits until a place is free, at most for a while.
    pub(super) fn wait(&self, limit: Duration) {
        drop(self.changed.wait_timeout(self.lock(), limit));
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
            let idle = Idle { client, from: Instant::now() };
            self.places.lock().idle.insert(self.number, idle);
            self.places.changed.notify_all();
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
        self.places.changed.notify_all();
    }
}
