//! Changes that were seen, and those that are in what is served.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Two numbers: a request that comes while the first is ahead of the second waits.
#[derive(Debug, Default)]
pub(in crate::serve) struct Pending {
    counts: Mutex<Counts>,
    settled: Condvar,
}

#[derive(Debug, Default)]
struct Counts {
    seen: u64,
    settled: u64,
}

impl Pending {
    /// A change was seen; its number.
    pub(in crate::serve) fn raise(&self) -> u64 {
        let mut counts = self.lock();
        counts.seen += 1;
        counts.seen
    }

    /// All changes up to this number are in what is served.
    pub(in crate::serve) fn settle(&self, upto: u64) {
        let mut counts = self.lock();
        counts.settled = counts.settled.max(upto);
        drop(counts);
        self.settled.notify_all();
    }

    /// Waits until every change seen so far is settled; `false` when it took too long.
    pub(in crate::serve) fn wait(&self, limit: Duration) -> bool {
        let until = Instant::now() + limit;
        let mut counts = self.lock();
        let seen = counts.seen;
        while counts.settled < seen {
            let Some(left) = until.checked_duration_since(Instant::now()) else { return false };
            let waited = self.settled.wait_timeout(counts, left);
            counts = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        // Two numbers are right after each line that changes one.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
