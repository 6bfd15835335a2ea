//! Finds phrases in running text, whatever their case, accents and joining marks.
//!
//! A phrase is a row of words. Patterns write its forms in one line: letters between
//! parentheses may be left out, `|` separates alternatives, `#` stands for a number.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::seeds;

/// Phrases to look for, each with a tag.
#[derive(Debug)]
pub(super) struct Matcher<T> {
    /// What follows the first word of phrases, in the order of its letters: so that those that go
    /// on with a word stand together.
    by_first_word: HashMap<Box<str>, Vec<Rest<T>>, ahash::RandomState>,
    /// The marks ([`Word::mark`]) of words that are a phrase by themselves.
    whole: Marks,
    /// The marks of two words that begin a phrase: few of a text do.
    pairs: Marks,
    /// How many words the longest phrase has.
    longest: usize,
}

/// The words of a phrase behind its first, folded, with a blank between two; and its tag.
type Rest<T> = (Box<str>, T);

/// A set of marks.
#[derive(Debug)]
struct Marks(Box<[u64]>);

impl Marks {
    fn none() -> Self {
        Self(vec![0; (1 + usize::from(u16::MAX)) / 64].into())
    }

    fn insert(&mut self, mark: u16) {
        self.0[usize::from(mark) / 64] |= 1 << (mark % 64);
    }

    fn has(&self, mark: u16) -> bool {
        self.0[usize::from(mark) / 64] & 1 << (mark % 64) != 0
    }
}

/// The mark of two words; two others may have the same.
const fn pair(first: u16, second: u16) -> u16 {
    first.wrapping_mul(0x9e37) ^ second
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
        seeds::count_by_thread();
        let mut by_first_word: HashMap<Box<str>, Vec<Rest<T>>, _> = HashMap::default();
        let mut longest = 0;
        let (mut whole, mut pairs) = (Marks::none(), Marks::none());
        let (mut form, mut rest) = (String::new(), String::new());
        for (pattern, tag) in patterns {
            expand(pattern, &mut form, &mut |form| {
                let mut tokens = Tokens::new(form, Words::new(form)).map(|token| token.folded);
                let Some(first) = tokens.next() else { return };
                let mut mark = mark_of(&first);
                let mut count = 1;
                rest.clear();
                for word in tokens {
                    if count == 1 {
                        mark = mark.zip(mark_of(&word)).map(|(first, second)| pair(first, second));
                    } else {
                        rest.push(' ');
                    }
                    rest.push_str(&word);
                    count += 1;
                }
                longest = longest.max(count);
                if let Some(mark) = mark {
                    if count == 1 { &mut whole } else { &mut pairs }.insert(mark);
                }
                let rest = (rest.as_str().into(), tag);
                match by_first_word.get_mut(&*first) {
                    Some(phrases) => phrases.push(rest),
                    None => drop(by_first_word.insert(first.into(), vec![rest])),
                }
            });
        }
        // Of one phrase with several tags those stay in the order of the patterns.
        by_first_word.values_mut().for_each(|phrases| phrases.sort_by(|(a, _), (b, _)| a.cmp(b)));
        Self { by_first_word, whole, pairs, longest }
    }

    /// The phrases of a text, from left to right; at each place the longest.
    pub(super) fn find(&self, text: &str) -> Vec<Match<T>> {
        // A word without a mark can be anything.
        let is_whole = |word: &Word| word.mark.is_none_or(|mark| self.whole.has(mark));
        let is_pair = |first: &Word, second: &Word| match (first.mark, second.mark) {
            (Some(first), Some(second)) => self.pairs.has(pair(first, second)),
            _ => true,
        };
        let mut found = Vec::new();
        let mut words = Words::new(text);
        let mut next = words.next();
        while let Some(first) = next {
            next = words.next();
            let begins_one = next.as_ref().is_some_and(|second| is_pair(&first, second));
            let is_one = is_whole(&first);
            if !begins_one && !is_one {
                continue;
            }
            let at = first.range.start;
            let tokens = Tokens::new(text, Words { text, at });
            let (length, tags) = self.longest(tokens.take(self.longest), is_one, begins_one);
            if length == 0 {
                continue;
            }
            words = Words { text, at };
            let last = words.nth(length - 1).map_or(first.range.end, |last| last.range.end);
            found.push(Match { range: at..last, tags });
            next = words.next();
        }
        found
    }

    /// How many words the longest phrase has that a text begins with, and its tags. Whether its
    /// first word may be one by itself, and may begin a longer one, is known.
    fn longest<'t>(
        &self,
        mut text: impl Iterator<Item = Token<'t>>,
        is_one: bool,
        begins_one: bool,
    ) -> (usize, Vec<T>) {
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
        let Some(first) = text.next() else { return (0, tags) };
        let beginnings: Vec<&[Rest<T>]> = first
            .keys()
            .filter_map(|word| self.by_first_word.get(word))
            .map(Vec::as_slice)
            .collect();
        for phrases in beginnings.iter().filter(|_| is_one) {
            let alone = phrases.iter().take_while(|(rest, _)| rest.is_empty());
            alone.for_each(|(_, tag)| take(1, tag));
        }
        if beginnings.is_empty() || !begins_one {
            return (length, tags);
        }
        let Some(second) = text.next().filter(|second| second.joined) else {
            return (length, tags);
        };
        let mut following: Option<Vec<Token<'_>>> = None;
        for phrases in beginnings {
            for (rest, tag) in second.keys().flat_map(|word| going_on_with(phrases, word)) {
                let following = following.get_or_insert_with(|| text.by_ref().collect());
                if let Some(more) = goes_on(following, rest) {
                    take(2 + more, tag);
                }
            }
        }
        (length, tags)
    }
}

/// Those of some phrases that go on with a word, each without it.
fn going_on_with<'p, T>(
    phrases: &'p [Rest<T>],
    word: &str,
) -> impl Iterator<Item = (&'p str, &'p T)> {
    let start = phrases.partition_point(|(rest, _)| **rest < *word);
    // Of a word that cannot be seen nothing is left, and no phrase goes on with it.
    let phrases = if word.is_empty() { &[] } else { &phrases[start..] };
    phrases.iter().map_while(move |(rest, tag)| {
        let rest = rest.strip_prefix(word)?;
        (rest.is_empty() || rest.starts_with(' ')).then_some((rest, tag))
    })
}

/// How many words of a text the rest of a phrase is, each with a blank before it; none if the text
/// goes on otherwise.
fn goes_on(text: &[Token<'_>], rest: &str) -> Option<usize> {
    let mut tokens = text.iter();
    let mut count = 0;
    for word in rest.split(' ').skip(1) {
        let token = tokens.next()?;
        let is_same = *word == token.folded || word == "#" && token.is_number();
        if !(token.joined && is_same) {
            return None;
        }
        count += 1;
    }
    Some(count)
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
        !self.folded.is_empty() && self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Soft hyphens and characters of no width: they part no word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Signs that are words of their own, beside those of [`CLASSES`].
const SIGNS: &[char] = &['★', '☆', '⭐'];

/// The mark of a folded word; none where it has none.
fn mark_of(folded: &str) -> Option<u16> {
    Words::new(folded).next()?.mark
}

/// The mark of numbers, and of the sign that stands for one in patterns.
const NUMBER: u16 = 0;

/// Where a word of a text stands.
#[derive(Debug, Clone, PartialEq)]
struct Word {
    range: Range<usize>,
    /// A number that words have in common when they are the same without case and accents, and
    /// that all numbers have; none for words that take the long way to be folded.
    mark: Option<u16>,
}

/// What a character does to a word.
#[derive(Clone, Copy)]
enum Letter {
    /// A letter or digit, or one under an accent: what is left of it, in lower case.
    Plain(u8),
    /// Anything else that is part of a word.
    Other,
    /// It is a word of its own.
    Sign,
    /// It ends a word.
    Gap,
}

/// What a byte does to a word, where it stands for a character by itself.
static CLASSES: [u8; 256] = {
    let mut all = [FOREIGN; 256];
    let mut at = 0u8;
    while at < 128 {
        all[at as usize] = match at {
            b'%' | b'#' => SIGN,
            _ if at.is_ascii_alphanumeric() => at.to_ascii_lowercase(),
            _ => GAP,
        };
        at += 1;
    }
    all
};
/// It ends a word.
const GAP: u8 = 0;
/// It is a word of its own.
const SIGN: u8 = 1;
/// It is part of a character beyond ASCII. What is more than this is a letter in lower case, or
/// a digit.
const FOREIGN: u8 = 2;

/// What a character beyond ASCII does.
fn foreign(c: char) -> Letter {
    match without_accent(c) {
        Some(plain) => Letter::Plain(plain as u8),
        None if SIGNS.contains(&c) => Letter::Sign,
        None if is_combining_mark(c) || is_invisible(c) => Letter::Other,
        // The tables of Unicode are slow to ask about what every text is full of.
        None if matches!(c, '\u{80}'..='\u{a9}' | '«' | '»' | '\u{2000}'..='\u{206f}') => {
            Letter::Gap
        }
        None if c.is_alphanumeric() => Letter::Other,
        None => Letter::Gap,
    }
}

/// The words of a text, and the signs that count as some, in order.
struct Words<'t> {
    text: &'t str,
    /// Where the reading is, which is outside of any word.
    at: usize,
}

impl<'t> Words<'t> {
    const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Words<'_> {
    /// The character beyond ASCII at a place, and where the next one is.
    fn foreign(&self, at: usize) -> Option<(Letter, usize)> {
        let c = self.text[at..].chars().next()?;
        Some((foreign(c), at + c.len_utf8()))
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let class = |at: usize| bytes.get(at).map(|byte| CLASSES[usize::from(*byte)]);
        let mut at = self.at;
        let start = loop {
            let gap = |byte: &u8| CLASSES[usize::from(*byte)] == GAP;
            at += bytes[at..].iter().take_while(|byte| gap(byte)).count();
            let (letter, next) = match class(at)? {
                SIGN => (Letter::Sign, at + 1),
                FOREIGN => self.foreign(at)?,
                plain => (Letter::Plain(plain), at),
            };
            match letter {
                Letter::Gap => at = next,
                Letter::Sign => {
                    self.at = next;
                    let mark = (bytes[at] == b'#').then_some(NUMBER);
                    return Some(Word { range: at..next, mark });
                }
                Letter::Plain(_) | Letter::Other => break at,
            }
        };
        let mut mark = 0u32;
        let (mut is_plain, mut signs) = (true, 0u8);
        let mut add = |plain: u8| {
            mark = mark.wrapping_mul(31).wrapping_add(u32::from(plain));
            signs |= plain;
        };
        loop {
            // Most letters are ASCII.
            let plain = bytes[at..].iter().map(|byte| CLASSES[usize::from(*byte)]);
            let plain = plain.take_while(|class| *class > FOREIGN);
            at += plain.inspect(|plain| add(*plain)).count();
            if class(at) != Some(FOREIGN) {
                break;
            }
            match self.foreign(at) {
                Some((Letter::Plain(plain), next)) => {
                    at = next;
                    add(plain);
                }
                Some((Letter::Other, next)) => {
                    at = next;
                    is_plain = false;
                }
                _ => break,
            }
        }
        self.at = at;
        // Of digits none has this bit, of letters every one.
        let is_number = signs & 0x40 == 0;
        #[expect(clippy::cast_possible_truncation, reason = "a mark is what is left of it")]
        let mark = if is_number { NUMBER } else { mark as u16 };
        let mark = is_plain.then_some(mark);
        Some(Word { range: start..at, mark })
    }
}

/// Words of a text, as phrases are compared with.
struct Tokens<'t, W> {
    text: &'t str,
    words: W,
    /// The end of the word before, and whether its full stop ends no sentence.
    before: Option<(usize, bool)>,
}

impl<'t, W> Tokens<'t, W> {
    const fn new(text: &'t str, words: W) -> Self {
        Self { text, words, before: None }
    }
}

impl<'t, W: Iterator<Item = Word>> Iterator for Tokens<'t, W> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let Word { range, .. } = self.words.next()?;
        let text = self.text;
        let folded = fold(&text[range.clone()]);
        let joined = self.before.is_some_and(|(end, is_abbreviation)| {
            let between = &text[end..range.start];
            joins(between) || between.trim() == "." && is_abbreviation
        });
        self.before = Some((range.end, ABBREVIATIONS.contains(&&*folded)));
        Some(Token { folded, range, joined })
    }
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

/// Gives every form of a pattern, each behind what was made before, which it leaves as it was.
fn expand(pattern: &str, made: &mut String, each: &mut dyn FnMut(&str)) {
    let start = made.len();
    if let Some((before, rest)) = pattern.split_once('(') {
        let (group, after) = rest.split_once(')').unwrap_or((rest, ""));
        made.push_str(before);
        let middle = made.len();
        let left_out = (!group.contains('|')).then_some("");
        for choice in group.split('|').chain(left_out) {
            made.push_str(choice);
            expand(after, made, each);
            made.truncate(middle);
        }
    } else {
        made.push_str(pattern);
        each(made);
    }
    made.truncate(start);
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
        let forms = |pattern| {
            let mut forms = Vec::new();
            expand(pattern, &mut String::new(), &mut |form| forms.push(form.to_owned()));
            forms
        };
        let four = ["les meilleure", "les meilleur", "le meilleure", "le meilleur"];
        assert_eq!(forms("le(s) meilleur(e)"), four);
        assert_eq!(forms("(un|une) a"), ["un a", "une a"]);
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
        check(&["★"], "★\u{fe0f}★\u{fe0f}", &["★", "★"]);
        check(&["unique", "unique #"], "unique \u{ad}, unique 1", &["unique", "unique 1"]);
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
        /// Words that are passed over without being folded could not have begun a phrase.
        #[test]
        fn no_phrase_is_passed_over(
            words in proptest::collection::vec(
                "le|la|Les|meilleur|MEILLEURE|plus|que|20|%|nº|n|1|œuvre|oeuvre|gue\u{301}ri|guéri|★|[a-zéœß]{1,4}",
                0..12,
            ),
            marks in proptest::collection::vec(" |-|’|, |\\. |\n|\u{ad}|", 12),
        ) {
            let text: String =
                words.iter().zip(&marks).flat_map(|(word, mark)| [word.as_str(), mark]).collect();
            let patterns = [
                "(le|la)(s) meilleur(e)(s)", "plus", "plus que", "# %", "n 1", "n", "œuvre", "guéri",
                "guéri que la", "★", "# pour #",
            ];
            let matcher = Matcher::new(patterns.into_iter().zip(0..));
            let mut all = Matcher::new(patterns.into_iter().zip(0..));
            all.whole.0.fill(u64::MAX);
            all.pairs.0.fill(u64::MAX);
            proptest::prop_assert_eq!(matcher.find(&text), all.find(&text), "{:?}", text);
        }

        #[test]
        fn any_text_can_be_searched(text in ".{0,40}") {
            let matcher = Matcher::new([("a(b)", 1), ("#", 2), ("é c", 3)]);
            for found in matcher.find(&text) {
                proptest::prop_assert!(text.get(found.range).is_some());
            }
        }
    }
}
