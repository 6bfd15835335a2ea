//! What was made of each of some shared values, kept as long as these are the same.
//!
//! A preview makes most of a site again after each change; what depends on one file alone
//! need not be made again for the ten thousand others. A value is told by its identity in
//! memory: the reader gives out the very same one as long as a file's bytes are the same.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

/// A value that is compared by its identity in memory.
pub(crate) struct ByIdentity<'a, T: ?Sized>(pub &'a Arc<T>);

impl<T: ?Sized> PartialEq for ByIdentity<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(self.0, other.0)
    }
}

/// A result that outlives what it was made for, as long as it would be the same again.
#[derive(Debug, Default)]
pub(crate) struct Kept<T>(Arc<T>);

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> std::ops::Deref for Kept<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Kept<T> {
    /// What was made of equal facts, or what is made now. `make` is given the facts: where it
    /// takes nothing else, nothing the result depends on can be left out of the comparison.
    pub(crate) fn of<F: PartialEq>(
        facts: &F,
        before: Option<(F, &Self)>,
        make: impl FnOnce(&F) -> T,
    ) -> Self {
        match before {
            Some((known, kept)) if known == *facts => kept.clone(),
            _ => Self(Arc::new(make(facts))),
        }
    }

    /// Whether it is the very same result.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What was made of each of some values, under a circumstance `C` that all share.
pub(crate) struct Each<T, C, R> {
    under: Option<C>,
    made: Vec<(Arc<T>, R)>,
}

impl<T, C, R> Default for Each<T, C, R> {
    fn default() -> Self {
        Self { under: None, made: Vec::new() }
    }
}

impl<T: Send + Sync, C: PartialEq, R: Send> Each<T, C, R> {
    /// What is made of each of the values, in their order: anew for those that are new, and
    /// for all of them under another circumstance.
    pub(crate) fn of(
        &mut self,
        values: &[Arc<T>],
        under: C,
        make: impl Fn(&T) -> R + Sync,
    ) -> impl Iterator<Item = &R> {
        if self.under.as_ref() != Some(&under) {
            self.made.clear();
            self.under = Some(under);
        }
        if self.made.len() == values.len() {
            self.made.iter_mut().zip(values).for_each(|(known, value)| {
                if !Arc::ptr_eq(&known.0, value) {
                    *known = (Arc::clone(value), make(value));
                }
            });
        } else {
            self.made = remade(std::mem::take(&mut self.made), values, make);
        }
        self.made.iter().map(|(_, made)| made)
    }
}

/// How many of what is made of one text go to a thread together: few, so that none waits for the
/// last of another's.
const TOGETHER: usize = 4;

/// The same when values came or went.
fn remade<T: Send + Sync, R: Send>(
    former: Vec<(Arc<T>, R)>,
    values: &[Arc<T>],
    make: impl Fn(&T) -> R + Sync,
) -> Vec<(Arc<T>, R)> {
    // Values that were known stay alive until the end, so that no address is given out twice.
    let mut known: HashMap<*const T, (Arc<T>, R)> =
        former.into_iter().map(|entry| (Arc::as_ptr(&entry.0), entry)).collect();
    let pending: Vec<_> =
        values.iter().map(|value| (value, known.remove(&Arc::as_ptr(value)))).collect();
    pending
        .into_par_iter()
        .with_max_len(TOGETHER)
        .map(|(value, known)| known.unwrap_or_else(|| (Arc::clone(value), make(value))))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::Each;

    #[test]
    fn only_what_is_new_is_made() {
        let mut each = Each::default();
        let made = AtomicUsize::new(0);
        let mut make = |values: &[Arc<u32>], under: u32| -> Vec<u32> {
            let make = |value: &u32| {
                made.fetch_add(1, Ordering::Relaxed);
                value * 10 + under
            };
            each.of(values, under, make).copied().collect()
        };
        let count = || made.swap(0, Ordering::Relaxed);
        let [a, b, c, other] = [1, 2, 3, 1].map(Arc::new);
        for (values, under, expected, new) in [
            (vec![&a, &b], 0, vec![10, 20], 2),
            (vec![&a, &c], 0, vec![10, 30], 1),
            (vec![&c, &a], 0, vec![30, 10], 2),
            (vec![&b, &c, &a], 0, vec![20, 30, 10], 1),
            (vec![&c, &a], 0, vec![30, 10], 0),
            (vec![&c, &other], 0, vec![30, 10], 1),
            (vec![&c, &other], 5, vec![35, 15], 2),
        ] {
            let values: Vec<Arc<u32>> = values.iter().map(|&value| Arc::clone(value)).collect();
            assert_eq!(make(&values, under), expected);
            assert_eq!(count(), new, "{values:?} under {under}");
        }
    }
}
