//! Many short strings in one piece of memory: a large site has half a million anchors and
//! links, and none of them lives by itself.

use std::collections::BTreeSet;

/// Strings in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    text: String,
    /// Where each ends, in bytes.
    ends: Vec<usize>,
}

/// Strings in the order of their bytes, each once.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sorted {
    text: Box<str>,
    ends: Box<[usize]>,
}

impl Gathered {
    pub(super) fn push(&mut self, string: &str) {
        self.text.push_str(string);
        self.ends.push(self.text.len());
    }

    /// In the order of their bytes, each once, and those that came more than once.
    pub(super) fn sorted(&self) -> (Sorted, BTreeSet<String>) {
        let mut own: Vec<&str> = each(&self.text, &self.ends).collect();
        own.sort_unstable();
        let twice = own.windows(2).filter(|two| two[0] == two[1]);
        let repeated = twice.map(|two| two[0].to_owned()).collect();
        own.dedup();
        let ends = own.iter().scan(0, |end, string| {
            *end += string.len();
            Some(*end)
        });
        (Sorted { ends: ends.collect(), text: own.concat().into() }, repeated)
    }
}

impl Sorted {
    /// Each, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        each(&self.text, &self.ends)
    }

    /// Whether a string is among them.
    #[must_use]
    pub fn contains(&self, string: &str) -> bool {
        let at = |place: usize| {
            let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.text[start..self.ends[place]]
        };
        let (mut from, mut to) = (0, self.ends.len());
        while from < to {
            let middle = from + (to - from) / 2;
            match at(middle).cmp(string) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        false
    }
}

fn each<'s>(text: &'s str, ends: &'s [usize]) -> impl Iterator<Item = &'s str> {
    ends.iter().scan(0, |start, &end| {
        let from = std::mem::replace(start, end);
        Some(&text[from..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// They are what a set of strings would be.
        #[test]
        fn they_are_a_set(strings in proptest::collection::vec("[a-cé]{0,3}", 0..12), other: String) {
            let mut gathered = Gathered::default();
            strings.iter().for_each(|string| gathered.push(string));
            let set: BTreeSet<&str> = strings.iter().map(String::as_str).collect();
            let (sorted, repeated) = gathered.sorted();
            proptest::prop_assert!(sorted.iter().eq(set.iter().copied()));
            for string in strings.iter().chain([&other]) {
                proptest::prop_assert_eq!(sorted.contains(string), set.contains(string.as_str()));
                let count = strings.iter().filter(|known| *known == string).count();
                proptest::prop_assert_eq!(repeated.contains(string), count > 1);
            }
        }
    }
}
