//! Words that must never be published in, the files they stand in out.
//!
//! The last look before a site leaves the machine: the network's private numbers and
//! addresses, the salts that make hashes unguessable, the secrets of the environment, and
//! what looks like a key. Numbers are found whatever separators stand between their digits.
//! What is compressed (a PDF) cannot be looked into; pignon makes its own from public files.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, MatchKind};

use super::program::environment_secrets;
use crate::model::secret::holds_key;

/// Fewer digits than this may stand on a page by chance.
const FEWEST_DIGITS: usize = 8;

/// What may stand before the significant digits of a number.
const PREFIXES: [&str; 5] = ["", "0", "32", "0032", "320"];

/// Shorter words than this may stand on a page by chance.
const SHORTEST: usize = 6;

/// What somebody must not publish, without saying what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secret {
    /// A value of a private file: which file, and the line or row if it has one.
    Private {
        /// The file, relative to the network's folder.
        file: String,
        /// The line or row, from 1; none where it would say nothing.
        row: Option<usize>,
    },
    /// The value of a variable of the environment whose name promises a secret.
    Environment {
        /// The variable.
        variable: String,
    },
    /// What looks like a key or a password of some host.
    Key,
}

/// Words to look for.
#[derive(Default)]
pub struct Leaks {
    words: BTreeMap<String, Secret>,
    digits: BTreeMap<String, Secret>,
}

/// Words to look for, ready to look.
pub struct Search {
    words: Vec<Secret>,
    for_words: AhoCorasick,
    digits: Vec<Secret>,
    for_digits: AhoCorasick,
}

impl Leaks {
    /// Adds a word that a private file holds. What is too short to mean anything by itself is
    /// left out.
    pub fn add(&mut self, word: &str, file: &str, row: Option<usize>) {
        let secret = Secret::Private { file: file.to_owned(), row };
        let digits = significant(word);
        let is_number = word.chars().all(|c| c.is_ascii_digit() || is_separator(c) || c == '+');
        if is_number {
            if digits.len() >= FEWEST_DIGITS {
                self.digits.entry(digits).or_insert(secret);
            }
        } else if word.chars().count() >= SHORTEST {
            self.words.entry(word.to_lowercase()).or_insert(secret);
        }
    }

    /// Forgets words that a public text holds on purpose: a doctor's address that is also
    /// that of a partner.
    pub fn forget(&mut self, text: &str) {
        let folded = text.to_lowercase();
        let bare = digits_alone(&folded);
        self.words.retain(|word, _| !folded.contains(word.as_str()));
        self.digits.retain(|digits, _| !bare.contains(digits.as_str()));
    }

    /// Takes in what another collection holds.
    pub fn extend(&mut self, other: Self) {
        self.words.extend(other.words);
        self.digits.extend(other.digits);
    }

    /// Ready to look. The secrets of the environment come in here.
    ///
    /// # Panics
    /// More words than any network has.
    #[must_use]
    pub fn into_search(mut self) -> Search {
        for (variable, secret) in environment_secrets() {
            self.words.insert(secret.to_lowercase(), Secret::Environment { variable });
        }
        let automaton = |words: Vec<&String>| {
            let built = AhoCorasick::builder().match_kind(MatchKind::Standard).build(words);
            built.expect("a few thousand words fit")
        };
        Search {
            for_words: automaton(self.words.keys().collect()),
            for_digits: automaton(self.digits.keys().collect()),
            words: self.words.into_values().collect(),
            digits: self.digits.into_values().collect(),
        }
    }
}

impl Search {
    /// What a file gives away, each once.
    #[must_use]
    pub fn look(&self, bytes: &[u8]) -> Vec<Secret> {
        let text = String::from_utf8_lossy(bytes);
        let folded = text.to_lowercase();
        let mut found = Vec::new();
        for hit in self.for_words.find_overlapping_iter(&folded) {
            found.push(self.words[hit.pattern().as_usize()].clone());
        }
        let bare = digits_alone(&folded);
        for hit in self.for_digits.find_overlapping_iter(&bare) {
            let before = &bare[..hit.start()];
            let stem = before.trim_end_matches(|c: char| c.is_ascii_digit());
            let is_whole = PREFIXES.contains(&&before[stem.len()..])
                && !bare[hit.end()..].starts_with(|c: char| c.is_ascii_digit());
            if is_whole {
                found.push(self.digits[hit.pattern().as_usize()].clone());
            }
        }
        if holds_key(&text) {
            found.push(Secret::Key);
        }
        found.sort();
        found.dedup();
        found
    }
}

/// The digits of a number, without what stands before a telephone number at home or abroad:
/// `02 000 00 01` and `+32 2 000 00 01` are one.
fn significant(word: &str) -> String {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let abroad = digits.strip_prefix("0032");
    let abroad = abroad.or_else(|| digits.strip_prefix("32").filter(|_| word.starts_with('+')));
    abroad.or_else(|| digits.strip_prefix('0')).unwrap_or(&digits).to_owned()
}

/// A text in which the separators between two digits are left out, and only they.
fn digits_alone(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut waiting = String::new();
    for c in text.chars() {
        if is_separator(c) && waiting.len() < 4 && bare.ends_with(|c: char| c.is_ascii_digit()) {
            waiting.push(c);
            continue;
        }
        if !c.is_ascii_digit() {
            bare.push_str(&waiting);
        }
        waiting.clear();
        bare.push(c);
    }
    bare
}

/// What people write between digits.
fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> usize {
        let mut leaks = Leaks::default();
        leaks.add("1-00001-99-000", "private/members.toml", None);
        leaks.add("ada@cabinet.example", "private/recipients.csv", Some(4));
        leaks.add("12", "private/recipients.csv", Some(4));
        leaks.add("rue", "private/recipients.csv", Some(4));
        let search = leaks.into_search();
        search.look(text.as_bytes()).len()
    }

    #[test]
    fn numbers_are_found_however_they_are_written() {
        for text in ["10000199000", "1-00001-99-000", "n° 1 00001 99 000.", "1.00001.99.000"] {
            assert_eq!(look(text), 1, "{text}");
        }
        for text in ["100001990001", "1-00001-99-00", "210000199000", "12 rue", ""] {
            assert_eq!(look(text), 0, "{text}");
        }
    }

    #[test]
    fn words_are_found_in_whatever_case() {
        assert_eq!(look("<a href=\"mailto:Ada@Cabinet.example\">"), 1);
        assert_eq!(look("ada at cabinet.example"), 0);
    }

    #[test]
    fn keys_are_found() {
        assert_eq!(look("-----BEGIN ENCRYPTED PRIVATE KEY-----"), 1);
        assert_eq!(look("token: glpat-ABCDEFGHIJKLMNOPQRST"), 1);
        assert_eq!(look("AKIA is how Amazon's begin"), 0);
    }

    #[test]
    fn what_is_public_on_purpose_is_forgotten() {
        let mut leaks = Leaks::default();
        leaks.add("ada@cabinet.example", "private/recipients.csv", Some(4));
        leaks.add("+32 2 000 00 01", "private/recipients.csv", Some(4));
        leaks.forget("phone = \"+32 2 000 00 01\"");
        let search = leaks.into_search();
        assert_eq!(search.look(b"02 000 00 01 ada@cabinet.example").len(), 1);
    }
}
