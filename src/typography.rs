//! Micro-typography of plain text: quotes, apostrophes and ellipses in four languages,
//! and in French the spaces that keep a mark, a unit or a title with its word. A leaf,
//! from text to text.
//!
//! Addresses (with `://`, `@` or `www.`) are left as they are, and so are marks inside
//! words and numbers: `12:30`, `1:2`, `a?b`. Each function changes nothing in what it
//! returned.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr2, memchr3, memmem};

/// The typography of a language (`fr`, also `fr-BE`); none for a language not known here.
#[must_use]
pub fn apply<'a>(lang: &str, text: &'a str) -> Cow<'a, str> {
    match lang.split('-').next() {
        Some("fr") => french(text),
        Some("nl") => dutch(text),
        Some("de") => german(text),
        Some("en") => english(text),
        _ => Cow::Borrowed(text),
    }
}

/// French as the Lexique of the Imprimerie nationale wants it: « », ’, …; a narrow space
/// before `;` `!` `?`, a full one before `:` and inside « », both unbreakable; an
/// unbreakable space between a number and its unit or month, and after `n°`, `M.`, `Dr`.
#[must_use]
pub fn french(text: &str) -> Cow<'_, str> {
    match marks(text, FRENCH) {
        Cow::Borrowed(text) => changed(text, french_spaces(text)),
        Cow::Owned(marked) => changed(text, french_spaces(&marked).into_owned().into()),
    }
}

/// Dutch: “ ”, ‘ ’, ’, ….
#[must_use]
pub fn dutch(text: &str) -> Cow<'_, str> {
    changed(text, marks(text, ENGLISH))
}

/// German: „ “, ‚ ‘, ’, ….
#[must_use]
pub fn german(text: &str) -> Cow<'_, str> {
    changed(text, marks(text, GERMAN))
}

/// English: “ ”, ‘ ’, ’, ….
#[must_use]
pub fn english(text: &str) -> Cow<'_, str> {
    changed(text, marks(text, ENGLISH))
}

/// U+00A0, as wide as a space.
const NO_BREAK: char = '\u{a0}';
/// U+202F, about half as wide.
const NARROW: char = '\u{202f}';

/// A language's quotation marks.
#[derive(Clone, Copy)]
struct Quotes {
    double: [char; 2],
    /// None where a straight single mark is always an apostrophe.
    single: Option<[char; 2]>,
}

const FRENCH: Quotes = Quotes { double: ['«', '»'], single: None };
const ENGLISH: Quotes = Quotes { double: ['“', '”'], single: Some(['‘', '’']) };
const GERMAN: Quotes = Quotes { double: ['„', '“'], single: Some(['‚', '‘']) };

/// The result, without a copy if it is what was given.
fn changed<'t>(text: &'t str, result: Cow<'t, str>) -> Cow<'t, str> {
    if text == result { Cow::Borrowed(text) } else { result }
}

/// Replaces straight quotes, straight apostrophes and three dots.
fn marks(text: &str, quotes: Quotes) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    if memchr2(b'"', b'\'', bytes).is_none() && memmem::find(bytes, b"...").is_none() {
        return Cow::Borrowed(text);
    }
    let addresses = addresses(text);
    let double = pairs(text, &addresses, '"');
    let single = quotes.single.map_or_else(Vec::new, |_| pairs(text, &addresses, '\''));
    let mut out = String::with_capacity(text.len() + 16);
    // What comes before is in `out`, as it shall be.
    let mut copied = 0;
    let mut at = 0;
    while let Some(next) = memchr3(b'"', b'\'', b'.', &bytes[at..]) {
        let from = at + next;
        at = from + 1;
        if is_inside(&addresses, from) {
            continue;
        }
        let mark = match bytes[from] {
            b'"' => side(&double, from).map_or('"', |side| quotes.double[side]),
            b'\'' => {
                let before = text[..from].chars().next_back();
                let after = text[at..].chars().next();
                let is_prime = before.is_some_and(|c| c.is_ascii_digit())
                    && !after.is_some_and(char::is_alphabetic);
                match (side(&single, from), quotes.single) {
                    (Some(side), Some(marks)) => marks[side],
                    _ if is_prime => '\'',
                    _ => '’',
                }
            }
            _ if text[from..].starts_with("...")
                && !text[from + 3..].starts_with('.')
                && !text[..from].ends_with('.') =>
            {
                at = from + 3;
                '…'
            }
            _ => continue,
        };
        out.push_str(&text[copied..from]);
        out.push(mark);
        copied = at;
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Which straight marks open and close: positions in pairs.
///
/// A paragraph whose marks don't pair up, because one is an inch or was forgotten, gives
/// none. A single mark also is an apostrophe, so it opens only before a word that a later
/// one ends.
fn pairs(text: &str, addresses: &[Range<usize>], mark: char) -> Vec<[usize; 2]> {
    let mut all = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive("\n\n") {
        let mut found: Vec<[usize; 2]> = Vec::new();
        let mut open = None;
        let mut sound = true;
        for (offset, _) in paragraph.match_indices(mark) {
            let at = start + offset;
            let before = text[..at].chars().next_back();
            let after = text[at + 1..].chars().next();
            let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            if is_inside(addresses, at) || (mark == '\'' && in_word(before) && in_word(after)) {
                continue;
            }
            match open.take() {
                None if in_word(before) => sound &= mark == '\'',
                None => open = Some(at),
                Some(_) if in_word(after) => {
                    sound &= mark == '\'';
                    open = Some(at);
                }
                Some(opened) => found.push([opened, at]),
            }
        }
        if sound && (open.is_none() || mark == '\'') {
            all.append(&mut found);
        }
        start += paragraph.len();
    }
    all
}

/// 0 for a mark that opens, 1 for one that closes.
fn side(pairs: &[[usize; 2]], at: usize) -> Option<usize> {
    pairs.iter().find_map(|pair| pair.iter().position(|mark| *mark == at))
}

/// Bytes that the characters begin with that French spaces stand around.
static CONCERNED: [bool; 256] = {
    let mut all = [false; 256];
    let bytes = [b' ', b';', b'!', b'?', b':', b'%', 0xc2, 0xe2];
    let mut at = 0;
    while at < bytes.len() {
        all[bytes[at] as usize] = true;
        at += 1;
    }
    all
};

/// Puts French spaces around marks, units and titles.
fn french_spaces(text: &str) -> Cow<'_, str> {
    let addresses = addresses(text);
    let mut out = String::new();
    // What comes before is in `out`, as it shall be.
    let mut copied = 0;
    let mut at = 0;
    while let Some(next) =
        text.as_bytes()[at..].iter().position(|byte| CONCERNED[usize::from(*byte)])
    {
        at += next;
        let c = text[at..].chars().next().expect("it was found there");
        let from = at;
        at += c.len_utf8();
        let after = &text[at..];
        let stays = match c {
            // Most spaces are those between two words.
            ' ' => copied < from && !may_hold(&text[copied..from]),
            '«' | '»' | '‰' | '€' => false,
            _ => !c.is_ascii(),
        };
        if stays || is_inside(&addresses, from) {
            continue;
        }
        out.reserve(text.len() - copied + 16);
        out.push_str(&text[copied..from]);
        copied = at;
        match c {
            // `?!` stays together.
            ';' | '!' | '?' | ':' if out.ends_with(['!', '?', ';', ':']) => {}
            ';' | '!' | '?' if ends_word(after) => space_before(&mut out, NARROW),
            ':' if ends_word(after) => space_before(&mut out, NO_BREAK),
            '»' => space_before(&mut out, NO_BREAK),
            '%' | '‰' | '€' if out.ends_with(|c: char| c.is_ascii_digit()) && ends_word(after) =>
            {
                out.push(NO_BREAK);
            }
            ' ' if belongs_together(&out, after) => {
                out.push(NO_BREAK);
                continue;
            }
            _ => {}
        }
        out.push(c);
        if c == '«' {
            at = text.len() - after.trim_start_matches(is_blank).len();
            copied = at;
            if text[at..].starts_with(|c: char| !c.is_whitespace()) {
                out.push(NO_BREAK);
            }
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Makes `space` the only space between the text so far and a mark; without a word for
/// the mark to follow, nothing changes.
fn space_before(out: &mut String, space: char) {
    let word = out.trim_end_matches(is_blank);
    match word.chars().next_back() {
        // A text that begins with a space goes on after a link or an emphasis: the mark
        // belongs to its last word.
        None if out.starts_with(is_blank) => {
            out.clear();
            out.push(space);
        }
        None => {}
        Some(c) if c.is_whitespace() || matches!(c, '(' | '[' | '{') => {}
        Some(_) => {
            out.truncate(word.len());
            out.push(space);
        }
    }
}

/// A space that stays within the line.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW)
}

/// Whether a mark with this text after it ends a word, rather than standing inside an
/// expression such as `a?b`.
fn ends_word(after: &str) -> bool {
    after.chars().next().is_none_or(|c| c.is_whitespace() || ").]},;:!?…»”’\"".contains(c))
}

/// Words that keep the next one in their line: titles, and what stands before a number.
const TITLES: &[&str] =
    &["n°", "N°", "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Dre", "Drs", "Pr", "Pre"];

/// Whether a text may end in a word that keeps the next one in its line; all but few do not. The
/// words are those of [`belongs_together`].
fn may_hold(before: &str) -> bool {
    match before.as_bytes() {
        [.., b'0'..=b'9'] | [.., b'M', b'.'] | [.., b'1', b'e', b'r'] => true,
        // The second byte of `°`.
        [.., 0xb0] => true,
        [.., b'D' | b'P', b'r'] | [.., b'D' | b'P', b'r', b'e'] | [.., b'D', b'r', b's'] => true,
        [.., b'M', b'm', b'e'] | [.., b'M', b'm', b'e', b's'] => true,
        [.., b'M', b'l', b'l', b'e'] | [.., b'M', b'l', b'l', b'e', b's'] => true,
        [before @ .., b'h'] => before.last().is_none_or(|byte| !byte.is_ascii_alphabetic()),
        _ => false,
    }
}

/// Whether the space between these two must not break a line.
fn belongs_together(before: &str, after: &str) -> bool {
    const LONGEST_TITLE: usize = "Mlles".len();
    const UNITS: &[&str] = &[
        "€",
        "%",
        "‰",
        "°C",
        "h",
        "min",
        "s",
        "km",
        "m",
        "cm",
        "mm",
        "kg",
        "g",
        "mg",
        "l",
        "ml",
        "ko",
        "Mo",
        "Go",
        "kB",
        "MB",
        "an",
        "ans",
        "euro",
        "euros",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let counts = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
    let word_before = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word_before = word_before.trim_start_matches(['(', '[', '’']);
    if word_before.len() > LONGEST_TITLE && !counts(word_before) {
        return false;
    }
    let next = after.chars().next();
    if TITLES.contains(&word_before) {
        return next.is_some_and(char::is_alphanumeric);
    }
    // `12 h 30`
    if word_before == "h" && next.is_some_and(|c| c.is_ascii_digit()) {
        return counts(before[..before.len() - word_before.len()].trim_end_matches(is_blank));
    }
    let unit_end = after
        .find(|c: char| !c.is_alphabetic() && !matches!(c, '€' | '%' | '‰' | '°'))
        .unwrap_or(after.len());
    let ends_there = !after[unit_end..]
        .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '’' | '\'' | '-'));
    (counts(word_before) || word_before == "1er")
        && ends_there
        && UNITS.contains(&&after[..unit_end])
}

/// Where web and mail addresses stand, without the marks around them.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let has = |sign: &str| memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
    if !["://", "@", "www."].into_iter().any(has) {
        return list;
    }
    let mut start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let opening = |c: char| "([{<«\"“„‘‚'’".contains(c);
        let closing = |c: char| c.is_whitespace() || ")]}>»\"”“’‘'.,;:!?…".contains(c);
        let core = word.trim_start_matches(opening);
        let from = start + word.len() - core.len();
        let core = core.trim_end_matches(closing);
        if core.contains("://") || core.contains('@') || core.starts_with("www.") {
            list.push(from..from + core.len());
        }
        start += word.len();
    }
    list
}

/// Whether a position lies in one of the ranges.
fn is_inside(ranges: &[Range<usize>], at: usize) -> bool {
    ranges.iter().any(|range| range.contains(&at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The typography of a text, with the unbreakable spaces made visible: `_` for the
    /// full one, `~` for the narrow one.
    #[track_caller]
    fn check(lang: &str, table: &[(&str, &str)]) {
        for (input, expected) in table {
            let result = apply(lang, input);
            let visible = result.replace(NO_BREAK, "_").replace(NARROW, "~");
            assert_eq!(visible, *expected, "{lang}: {input:?}");
            assert_eq!(apply(lang, &result), result, "{lang}: {input:?} twice");
        }
    }

    #[test]
    fn french_marks() {
        check(
            "fr-BE",
            &[
                ("Votre travail vous rend malade ?", "Votre travail vous rend malade~?"),
                ("Vraiment?", "Vraiment~?"),
                ("Vraiment ?!", "Vraiment~?!"),
                ("(oui?) non ;", "(oui~?) non~;"),
                ("un ; deux : trois", "un~; deux_: trois"),
                ("Objet: rien", "Objet_: rien"),
                ("? seul", "? seul"),
                ("(?)", "(?)"),
                ("\n! x", "\n! x"),
                ("l'eau d'ici", "l’eau d’ici"),
                ("attendez...", "attendez…"),
                ("attendez... ?", "attendez…~?"),
                ("une ligne de points ....", "une ligne de points ...."),
                ("il dit \"oui\", puis \"non\".", "il dit «_oui_», puis «_non_»."),
                ("l'\"usure\"", "l’«_usure_»"),
                ("«oui» ou « non »", "«_oui_» ou «_non_»"),
                ("\"Pourquoi?\"", "«_Pourquoi~?_»"),
                ("un écran de 15\" ici", "un écran de 15\" ici"),
                ("déjà\u{a0}?", "déjà~?"),
            ],
        );
    }

    #[test]
    fn french_numbers_and_titles() {
        check(
            "fr",
            &[
                ("11 € la séance, 50% ou 50 %", "11_€ la séance, 50_% ou 50_%"),
                ("de 12 h 30 à 14 h", "de 12_h_30 à 14_h"),
                ("60 min, 3 m, 3 maisons", "60_min, 3_m, 3 maisons"),
                ("à 3 l'un", "à 3 l’un"),
                ("le 1er mars et le 2 novembre 2026", "le 1er_mars et le 2_novembre 2026"),
                ("n° 12, M. Dupont, Mme Durand, Dr X", "n°_12, M._Dupont, Mme_Durand, Dr_X"),
                ("(M. Dupont) et le film.M. x", "(M._Dupont) et le film.M. x"),
                ("à 12:30, en 1:2", "à 12:30, en 1:2"),
                ("02 000 00 01", "02 000 00 01"),
            ],
        );
    }

    #[test]
    fn addresses_stay() {
        check(
            "fr",
            &[
                ("voir https://a.be/?b=c;d:e!", "voir https://a.be/?b=c;d:e~!"),
                ("(https://a.be/l'eau...x)", "(https://a.be/l'eau...x)"),
                ("\"www.a.be/?\" et o'neil@a.be ;", "«_www.a.be/~?_» et o'neil@a.be~;"),
                ("mailto:a@b.be?subject='x'y", "mailto:a@b.be?subject='x'y"),
            ],
        );
    }

    #[test]
    fn other_languages() {
        check(
            "nl",
            &[
                ("zo'n \"open\" deur...", "zo’n “open” deur…"),
                ("'s avonds en foto's", "’s avonds en foto’s"),
                ("'s avonds 'open' huis", "’s avonds ‘open’ huis"),
                ("het woord 'burn-out' zelf?", "het woord ‘burn-out’ zelf?"),
            ],
        );
        check(
            "de",
            &[
                ("das \"offene\" Haus", "das „offene“ Haus"),
                ("Wie geht's? 'So'.", "Wie geht’s? ‚So‘."),
            ],
        );
        check(
            "en",
            &[
                ("don't say \"never\"", "don’t say “never”"),
                ("the word 'burnout': no", "the word ‘burnout’: no"),
                ("5' tall", "5' tall"),
            ],
        );
        check("eo", &[("\"x\" ...", "\"x\" ...")]);
    }

    #[test]
    fn unchanged_text_is_not_copied() {
        assert!(matches!(french("rien à changer"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_title_is_passed_over() {
        for title in TITLES {
            assert!(may_hold(title) && may_hold(&format!("avec {title}")), "{title}");
            let held = format!("avec {title}\u{a0}Exemple");
            assert_eq!(french(&format!("avec {title} Exemple")), held);
        }
    }

    proptest! {
        /// What is passed over without a second look would not have been held together.
        #[test]
        fn what_is_passed_over_holds_nothing(
            before in "[a-zéà’(\\[ ]{0,6}(n°|M\\.|Dr|Pre|Mmes|1er|h|[0-9]{1,3}|rer|[a-z.]{0,3})",
            after in "(€|%|h|min|ans|mars|[0-9]{1,2}|[A-Za-zé’-]{0,5}|\\.){1,2}",
        ) {
            prop_assert!(may_hold(&before) || !belongs_together(&before, &after));
        }

        #[test]
        fn twice_is_once(
            text in r#"([a-zA-Zé0-9 .,;:!?%€'"«»()\n\u{a0}\u{202f}]|\.\.\.|https://a\.be/|www\.|a@b|n° |M\. | h | min|1er ){0,24}"#
        ) {
            for lang in ["fr", "nl", "de", "en"] {
                let once = apply(lang, &text).into_owned();
                prop_assert_eq!(&apply(lang, &once), &once, "{}", lang);
            }
        }

        #[test]
        fn letters_and_digits_stay(text in ".{0,40}") {
            let kept = |text: &str| -> String {
                text.chars().filter(|c| c.is_alphanumeric()).collect()
            };
            prop_assert_eq!(kept(&french(&text)), kept(&text));
        }
    }
}
