//! Seeds of the maps that pages are made with, by the dozen for each.

use std::cell::Cell;
use std::hash::BuildHasher as _;
use std::sync::Once;

use ahash::random_state::{RandomSource, set_random_source};

/// Every thread counts for itself, each from a number of its own: a counter that all of them share
/// is one that each waits for.
struct ByThread;

impl RandomSource for ByThread {
    fn gen_hasher_seed(&self) -> usize {
        thread_local! {
            static NEXT: Cell<u64> = Cell::new(std::hash::RandomState::new().hash_one(()));
        }
        let next = NEXT.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        NEXT.set(next);
        #[expect(clippy::cast_possible_truncation, reason = "a seed is what is left of it")]
        let seed = next as usize;
        seed
    }
}

/// Has every thread count its seeds for itself, unless a map was made before: then things stay as
/// they are.
pub(crate) fn count_by_thread() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = set_random_source(ByThread);
    });
}
