//! Cuts a Markdown file into its front matter, TOML between two lines `+++`, and its body.
//!
//! In goes the text of a file, out go slices of it with their places. The TOML is not
//! read here.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

const FENCE: &str = "+++";

/// A Markdown file in its two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FrontMatter<'a> {
    /// What stands before the body.
    pub fenced: Fenced<'a>,
    /// Everything after the closing line; the whole file without front matter; nothing
    /// after an unclosed one, where nobody can tell the two apart.
    pub body: &'a str,
    /// The first byte of the body, in the file.
    pub body_offset: u32,
}

/// The state of a front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fenced<'a> {
    /// The file does not start with a line `+++`.
    Absent,
    /// The file starts with a line `+++` that no other follows.
    Unclosed {
        /// The bytes of the opening line, in the file.
        opening: Range<usize>,
    },
    /// The TOML between the two lines.
    Found {
        /// The TOML.
        toml: &'a str,
        /// Its bytes, in the file.
        range: Range<usize>,
    },
}

impl FrontMatter<'_> {
    /// Reports a front matter that is not closed.
    pub(super) fn report(&self, file: FileId, diagnostics: &mut Diagnostics) {
        if let Fenced::Unclosed { opening } = &self.fenced {
            let span = Span::new(file, opening.clone());
            diagnostics.push(Diagnostic::new(Code::MarkdownFrontMatterUnclosed, span));
        }
    }
}

/// The three parts of a text in Markdown, in their own bytes: up to the end of the opening
/// line, the TOML, and the rest from the closing line on; `None` without a front matter. For
/// whoever changes the one and keeps the others.
#[must_use]
pub fn parts(text: &str) -> Option<(&str, &str, &str)> {
    match split_front_matter(text).fenced {
        Fenced::Found { range, .. } => {
            Some((&text[..range.start], &text[range.clone()], &text[range.end..]))
        }
        Fenced::Absent | Fenced::Unclosed { .. } => None,
    }
}

/// Cuts a file at its front matter. A byte order mark before it, the line ends of Windows
/// and blanks after `+++` are tolerated.
#[must_use]
pub(super) fn split_front_matter(text: &str) -> FrontMatter<'_> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let body_from = |fenced, at: usize| FrontMatter {
        fenced,
        body: &text[at..],
        body_offset: u32::try_from(at).unwrap_or(u32::MAX),
    };
    let mut lines = text[start..].split_inclusive('\n');
    let Some(opening) = lines.next().filter(|line| is_fence(line)) else {
        return body_from(Fenced::Absent, start);
    };
    let toml_start = start + opening.len();
    let mut at = toml_start;
    for line in lines {
        if is_fence(line) {
            let found = Fenced::Found { toml: &text[toml_start..at], range: toml_start..at };
            return body_from(found, at + line.len());
        }
        at += line.len();
    }
    body_from(Fenced::Unclosed { opening: start..start + FENCE.len() }, text.len())
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == FENCE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_the_fences() {
        let found = |toml, range| Fenced::Found { toml, range };
        let cases = [
            ("", Fenced::Absent, ""),
            ("Bonjour", Fenced::Absent, "Bonjour"),
            ("\u{feff}Bonjour", Fenced::Absent, "Bonjour"),
            ("++++\na = 1\n++++\n", Fenced::Absent, "++++\na = 1\n++++\n"),
            ("\n+++\na = 1\n+++\n", Fenced::Absent, "\n+++\na = 1\n+++\n"),
            ("+++\na = 1\n+++\nBonjour\n", found("a = 1\n", 4..10), "Bonjour\n"),
            ("+++\r\na = 1\r\n+++\r\nBonjour", found("a = 1\r\n", 5..12), "Bonjour"),
            ("\u{feff}+++ \na = 1\n+++\t\n\nB", found("a = 1\n", 8..14), "\nB"),
            ("+++\n+++", found("", 4..4), ""),
            ("+++\n+++\n+++\n", found("", 4..4), "+++\n"),
            ("+++\na = 1\n", Fenced::Unclosed { opening: 0..3 }, ""),
            ("\u{feff}+++", Fenced::Unclosed { opening: 3..6 }, ""),
        ];
        for (text, fenced, body) in cases {
            let split = split_front_matter(text);
            assert_eq!((&split.fenced, split.body), (&fenced, body), "{text:?}");
            assert_eq!(&text[split.body_offset as usize..], body, "{text:?}");
            if let Fenced::Found { toml, range } = split.fenced {
                assert_eq!(&text[range], toml, "{text:?}");
            }
        }
    }

    #[test]
    fn reports_only_an_unclosed_one() {
        for (text, expected) in [("+++\nx", vec![(0, 3)]), ("x", vec![]), ("+++\n+++\n", vec![])] {
            let mut diagnostics = Diagnostics::default();
            split_front_matter(text).report(FileId(0), &mut diagnostics);
            let places: Vec<_> = diagnostics.iter().map(|d| (d.span.start, d.span.end)).collect();
            assert_eq!(places, expected, "{text:?}");
        }
    }
}
