//! What a cell means to whoever typed it: yes and no, dates, lists, and names whatever their
//! accents; and what a cell must not become in somebody's spreadsheet.

use std::borrow::Cow;

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;

/// The letters and digits of a text, small and without accents.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'ß' => vec!['s', 's'],
        'æ' | 'Æ' => vec!['a', 'e'],
        'œ' | 'Œ' => vec!['o', 'e'],
        'ø' | 'Ø' => vec!['o'],
        'ł' | 'Ł' => vec!['l'],
        'ı' => vec!['i'],
        other => other.to_lowercase().collect(),
    };
    let decomposed = text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    decomposed.flat_map(plain).filter(|c| c.is_alphanumeric()).collect()
}

/// Yes or no, in four languages and in the signs that people use for them.
#[must_use]
pub fn yes(text: &str) -> Option<bool> {
    match folded(text).as_str() {
        "1" | "x" | "oui" | "o" | "ja" | "j" | "yes" | "y" | "true" | "vrai" | "waar" | "wahr"
        | "ok" => Some(true),
        "0" | "non" | "n" | "nee" | "neen" | "nein" | "no" | "false" | "faux" | "onwaar"
        | "falsch" => Some(false),
        _ if text.trim() == "-" => Some(false),
        _ => None,
    }
}

/// The first year that a date of people or papers in a list has.
const FIRST_YEAR: i16 = 1900;

/// `2026-09-01`, or day, month and year as Belgians write them. A year of two digits is nobody's
/// to guess: `01-09-26` and `26-09-01` may be any of several days.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    any_date(text).filter(|date| date.year() >= FIRST_YEAR)
}

fn any_date(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<i16> =
        text.split(['/', '.', '-', ' ']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let [day, month, year] = parts[..] else { return None };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The words of a cell that holds several.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '|', '\n', '+']).map(str::trim).filter(|word| !word.is_empty())
}

/// A cell that no spreadsheet takes for a formula: one that begins like a formula, and is not
/// merely a number, gets the apostrophe by which spreadsheets know a text (CWE-1236; OWASP, CSV
/// injection). One that has such an apostrophe already gets another, so that
/// [`without_apostrophe`] gives back what there was.
#[must_use]
pub fn without_formula(text: &str) -> Cow<'_, str> {
    if begins_formula(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A cell without the apostrophe of [`without_formula`].
#[must_use]
pub fn without_apostrophe(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet may compute a cell: it begins with a sign of formulas, which some also
/// know in full width, and is more than a number with its sign.
fn begins_formula(text: &str) -> bool {
    const SIGNS: [char; 11] =
        ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    let part =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '.' | ',' | '(' | ')' | '/');
    let text = text.trim_start_matches([' ', '\u{a0}']);
    let number = text.strip_prefix(['+', '-']).filter(|rest| !rest.is_empty());
    text.starts_with(SIGNS) && !number.is_some_and(|rest| rest.chars().all(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_come_back() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
            ("+32 4 000 00 01", "+32 4 000 00 01"),
            ("-12,50", "-12,50"),
            ("l’offre", "l’offre"),
            ("'t Hart", "'t Hart"),
            ("'=1", "''=1"),
            (" =1", "' =1"),
            ("\u{ff1d}1", "'\u{ff1d}1"),
            ("-", "'-"),
            ("", ""),
        ] {
            assert_eq!(without_formula(text), expected);
            assert_eq!(without_apostrophe(expected), text);
        }
    }

    proptest::proptest! {
        /// Whatever is written can be read, and nothing that is written is computed.
        #[test]
        fn every_cell_comes_back(text in "['=+@ \t\u{ff1d}a0-]{0,6}") {
            let written = without_formula(&text);
            proptest::prop_assert_eq!(without_apostrophe(&written), &*text);
            proptest::prop_assert!(!begins_formula(&written));
        }
    }

    #[test]
    fn what_cells_say() {
        assert_eq!((yes("Oui"), yes("-"), yes("peut-être")), (Some(true), Some(false), None));
        assert_eq!(date("1/9/2026"), Some(jiff::civil::date(2026, 9, 1)));
        assert_eq!((date("2026-09-01"), date("31/2/2026")), (date("1.9.2026"), None));
        for unclear in ["01-09-26", "26-09-01", "1/9/26", "0026-09-01", "31.12.1899"] {
            assert_eq!(date(unclear), None, "{unclear}");
        }
        assert_eq!(date("1/1/1900"), Some(jiff::civil::date(1900, 1, 1)));
        assert_eq!(list("fr, nl ; de").collect::<Vec<_>>(), ["fr", "nl", "de"]);
        assert_eq!(folded("Straße n° Élan"), "strassenelan");
    }
}
