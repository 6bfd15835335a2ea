//! Finds phrases in running text, whatever their case, accents and joining marks.
//!
//! A phrase is a row of words. Patterns write its forms in one line: letters between
//! parentheses may be left out, `|` separates alternatives, `#` stands for a number.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Phrases to look for, each with a tag.
#[derive(Debug)]
pub(super) struct Matcher<T> {
    by_first_word: HashMap<String, Beginning<T>>,
    /// Which two bytes the phrases begin with: few words of a text do.
    beginnings: Vec<bool>,
}

/// The phrases that begin with a word.
#[derive(Debug)]
struct Beginning<T> {
    /// The tags of the word by itself.
    alone: Vec<T>,
    /// The others, by their second word: what follows it, and the tag.
    longer: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T> Default for Beginning<T> {
    fn default() -> Self {
        Self { alone: Vec::new(), longer: HashMap::new() }
    }
}

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Match<T> {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// The tags of the longest phrases that begin there.
    pub(super) tags: Vec<T>,
}

impl<T: Copy + PartialEq> Matcher<T> {
    /// Prepares patterns.
    pub(super) fn new<'p>(patterns: impl IntoIterator<Item = (&'p str, T)>) -> Self {
        let mut by_first_word: HashMap<String, Beginning<T>> = HashMap::new();
        let mut beginnings = vec![false; 1 << 16];
        for (pattern, tag) in patterns {
            for phrase in expand(pattern) {
                let phrase = tokens(&phrase);
                let mut words = phrase.iter().map(|token| token.folded.to_string());
                let Some(first) = words.next() else { continue };
                beginnings[beginning(&first)] = true;
                let beginning = by_first_word.entry(first).or_default();
                match words.next() {
                    None if beginning.alone.contains(&tag) => {}
                    None => beginning.alone.push(tag),
                    Some(second) => {
                        let phrases = beginning.longer.entry(second).or_default();
                        let rest = (words.collect(), tag);
                        if !phrases.contains(&rest) {
                            phrases.push(rest);
                        }
                    }
                }
            }
        }
        Self { by_first_word, beginnings }
    }

    /// The phrases of a text, from left to right; at each place the longest.
    pub(super) fn find(&self, text: &str) -> Vec<Match<T>> {
        let tokens = tokens(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let (length, tags) = self.longest(&tokens[at..]);
            if length == 0 {
                at += 1;
                continue;
            }
            let range = tokens[at].range.start..tokens[at + length - 1].range.end;
            found.push(Match { range, tags });
            at += length;
        }
        found
    }

    fn longest(&self, tokens: &[Token<'_>]) -> (usize, Vec<T>) {
        let (mut length, mut tags) = (0, Vec::new());
        let mut take = |found: usize, tag: &T| {
            if found > length {
                length = found;
                tags.clear();
            }
            if found == length && !tags.contains(tag) {
                tags.push(*tag);
            }
        };
        for first in tokens[0].keys().filter(|first| self.beginnings[beginning(first)]) {
            let Some(beginning) = self.by_first_word.get(first) else { continue };
            for tag in &beginning.alone {
                take(1, tag);
            }
            let Some(second) = tokens.get(1).filter(|second| second.joined) else { continue };
            for (rest, tag) in second.keys().filter_map(|word| beginning.longer.get(word)).flatten()
            {
                if goes_on(&tokens[2..], rest) {
                    take(2 + rest.len(), tag);
                }
            }
        }
        (length, tags)
    }
}

/// The first two bytes of a word, as a number.
fn beginning(word: &str) -> usize {
    let mut bytes = word.bytes().map(usize::from);
    bytes.next().unwrap_or_default() << 8 | bytes.next().unwrap_or_default()
}

fn goes_on(tokens: &[Token<'_>], words: &[String]) -> bool {
    tokens.len() >= words.len()
        && tokens.iter().zip(words).all(|(token, word)| {
            token.joined && (*word == token.folded || (word == "#" && token.is_number()))
        })
}

/// A word, or one of the signs that count as one.
#[derive(Debug, Clone, PartialEq)]
struct Token<'t> {
    folded: Cow<'t, str>,
    range: Range<usize>,
    /// Whether a phrase may run on from the token before.
    joined: bool,
}

impl Token<'_> {
    /// The words of patterns that it is.
    fn keys(&self) -> impl Iterator<Item = &str> {
        self.is_number().then_some("#").into_iter().chain([&*self.folded])
    }

    fn is_number(&self) -> bool {
        self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Soft hyphens and characters of no width: they part no word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Signs that are words of their own.
const SIGNS: &[char] = &['%', '★', '☆', '⭐', '#'];

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    let mut gap = 0;
    let mut close = |from: usize, to: usize, gap: usize| {
        let between = &text[gap..from];
        let joined = tokens.last().is_some_and(|last| {
            joins(between) || between.trim() == "." && ABBREVIATIONS.contains(&&*last.folded)
        });
        tokens.push(Token { folded: fold(&text[from..to]), range: from..to, joined });
    };
    for (at, c) in text.char_indices() {
        let in_word = if c.is_ascii() {
            c.is_ascii_alphanumeric()
        } else {
            without_accent(c).is_some()
                || c.is_alphanumeric()
                || is_combining_mark(c)
                || is_invisible(c)
        };
        if in_word {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            close(from, at, gap);
            gap = at;
        }
        if SIGNS.contains(&c) {
            close(at, at + c.len_utf8(), gap);
            gap = at + c.len_utf8();
        }
    }
    if let Some(from) = start {
        close(from, text.len(), gap);
    }
    tokens
}

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 3] = ["nr", "no", "n"];

/// Whether a phrase runs on over what stands between two words: spaces, one end of a line,
/// marks inside words, emphasis. Commas and full stops end it.
fn joins(between: &str) -> bool {
    const MARKS: &[char] = &[
        '-', '‐', '‑', '–', '\'', '’', '‘', '·', '.', '*', '_', '~', '\\', '>', '«', '»', '“', '”',
        '„', '"', '(', ')', '[', ']', '/', '°',
    ];
    between == " "
        || between.chars().all(|c| c.is_whitespace() || MARKS.contains(&c))
            && between.matches('\n').count() < 2
            && !between.contains(". ")
            && !between.ends_with(".\n")
}

/// A word without case and accents.
pub(super) fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        let has_capital = word.bytes().any(|byte| byte.is_ascii_uppercase());
        return if has_capital { word.to_ascii_lowercase().into() } else { word.into() };
    }
    let mut folded = String::with_capacity(word.len());
    let plain = |c: char| if c.is_ascii() { Some(c) } else { without_accent(c) };
    if word.chars().all(|c| plain(c).is_some()) {
        folded.extend(word.chars().filter_map(plain).map(|c| c.to_ascii_lowercase()));
        return folded.into();
    }
    for c in word.nfkd().filter(|&c| !is_combining_mark(c) && !is_invisible(c)) {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded.into()
}

/// The letter under the accents that our languages write most; the rest takes the long way.
const fn without_accent(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'À' | 'Á' | 'Â' | 'Ä' => 'a',
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'í' | 'î' | 'ï' | 'Í' | 'Î' | 'Ï' => 'i',
        'ó' | 'ô' | 'ö' | 'Ó' | 'Ô' | 'Ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => 'u',
        _ => return None,
    })
}

/// Every form of a pattern.
fn expand(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('(') else { return vec![pattern.to_owned()] };
    let (group, after) = rest.split_once(')').unwrap_or((rest, ""));
    let mut choices: Vec<&str> = group.split('|').collect();
    if choices.len() == 1 {
        choices.push("");
    }
    let tails = expand(after);
    let with = |choice: &&str| {
        let head = format!("{before}{choice}");
        tails.iter().map(move |tail| format!("{head}{tail}")).collect::<Vec<_>>()
    };
    choices.iter().flat_map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(patterns: &[&str], text: &str, expected: &[&str]) {
        let matcher = Matcher::new(patterns.iter().map(|&pattern| (pattern, ())));
        let found = matcher.find(text);
        let found: Vec<&str> = found.iter().map(|found| &text[found.range.clone()]).collect();
        assert_eq!(found, expected, "{patterns:?} in {text:?}");
    }

    #[test]
    fn patterns_expand() {
        let forms = expand("le(s) meilleur(e)");
        assert_eq!(forms, ["les meilleure", "les meilleur", "le meilleure", "le meilleur"]);
        assert_eq!(expand("(un|une) a"), ["un a", "une a"]);
    }

    #[test]
    fn phrases_are_found_in_any_dress() {
        check(&["le(s) meilleur(e)(s)"], "LES MEILLEURS, oui", &["LES MEILLEURS"]);
        check(&["le(s) meilleur(e)(s)"], "le **meilleur** réseau", &["le **meilleur"]);
        check(&["le(s) meilleur(e)(s)"], "les meilleur·es", &["les meilleur"]);
        check(&["guérison garantie"], "Guerison\ngarantie", &["Guerison\ngarantie"]);
        check(&["gueri(e)"], "gue\u{301}ri", &["gue\u{301}ri"]);
        check(&["beste"], "der größte, das Beste", &["Beste"]);
        check(&["n 1"], "le n° 1", &["n° 1"]);
        check(&["# %"], "de 20 %", &["20 %"]);
        check(&["avant apres"], "avant/après", &["avant/après"]);
        check(&["nr 1"], "die Nr. 1. Ende", &["Nr. 1"]);
        check(
            &["guérison garantie"],
            "guéri\u{200b}son\\\n> garantie",
            &["guéri\u{200b}son\\\n> garantie"],
        );
    }

    #[test]
    fn words_and_sentences_are_boundaries() {
        check(&["unique"], "uniquement", &[]);
        check(&["mieux que"], "Ça va mieux. Que faire ?", &[]);
        check(&["mieux que"], "mieux, que", &[]);
        check(&["mieux que"], "mieux\n\nque", &[]);
        check(&["a", "a b"], "a b", &["a b"]);
        check(&["a"], "", &[]);
    }

    #[test]
    fn the_short_way_folds_like_the_long_one() {
        for c in ('\u{80}'..='\u{17f}').filter(|&c| without_accent(c).is_some()) {
            // A letter that takes the long way takes its whole word along.
            let long = fold(&format!("{c}ł")).into_owned();
            assert_eq!(format!("{}ł", fold(&c.to_string())), long, "{c}");
            assert!(c.is_alphanumeric(), "{c}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_searched(text in ".{0,40}") {
            let matcher = Matcher::new([("a(b)", 1), ("#", 2), ("é c", 3)]);
            for found in matcher.find(&text) {
                proptest::prop_assert!(text.get(found.range).is_some());
            }
        }
    }
}
