//! Escapes that Fluent's reader breaks down on: `"\u00` before a letter that is not ASCII. It
//! means to show the escape with the byte that ends it, and cuts that letter in two.

use std::borrow::Cow;
use std::ops::Range;

/// A text whose every escape can be read, or be shown as a mistake: a letter that would be cut is
/// question marks, of the same length. With the place of the first such escape.
pub(super) fn readable(text: &str) -> (Cow<'_, str>, Option<Range<usize>>) {
    let mut readable = Cow::Borrowed(text);
    let mut first = None;
    for (start, length) in escapes(text) {
        let rest = &text[start + 2..];
        let digits = rest.bytes().take(length).take_while(u8::is_ascii_hexdigit).count();
        let Some(letter) = rest[digits..].chars().next() else { continue };
        if digits == length || letter.is_ascii() {
            continue;
        }
        let end = start + 2 + digits;
        let cut = end..end + letter.len_utf8();
        first.get_or_insert(start..cut.end);
        readable.to_mut().replace_range(cut.clone(), &"?".repeat(cut.len()));
    }
    (readable, first)
}

/// The places of `\u` and `\U` behind a quote of their line, with the digits that each wants.
fn escapes(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices('\\').filter_map(|(at, _)| {
        let length = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return None,
        };
        let line = text[..at].rsplit('\n').next().unwrap_or_default();
        line.contains('"').then_some((at, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::{Layer, Phrases};

    #[test]
    fn a_letter_that_would_be_cut_is_a_mistake_with_its_place() {
        for text in ["a = { \"x\\ué\" }\n", "a = { \"\\U00e9€\" }\nb = B\n", "a = { \"\\u\u{fffd}"]
        {
            let layer = Layer { path: "fr.ftl", text };
            let (_, faults) = Phrases::new("fr", &[layer]);
            assert!(!faults.is_empty(), "{text}");
            assert!(faults.iter().all(|fault| text.get(fault.range.clone()).is_some()), "{text}");
        }
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in ["a = C:\\uétage\n", "a = { \"\\u00e9é\" }\n", "a = é { \"\\\"\" } \\u", "\\u"]
        {
            assert_eq!(readable(text), (Cow::Borrowed(text), None));
        }
        let (text, place) = readable("a = \"\\u12é\"");
        assert_eq!((&*text, place), ("a = \"\\u12??\"", Some(5..11)));
    }
}
