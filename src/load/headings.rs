//! Titles inside a text: their levels on the page and their anchors.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag};
use unicode_normalization::UnicodeNormalization;

use super::html_writer::{Placed, Writer, extent, plain};
use super::markdown::Heading;
use crate::diagnostic::{Code, Diagnostic};
use crate::html::escape;
use crate::source::Span;

impl Writer<'_> {
    pub(super) fn heading(
        &mut self,
        written: HeadingLevel,
        explicit: Option<&str>,
        place: &Range<usize>,
        events: &[Placed<'_>],
    ) {
        self.line_break();
        let span = self.source.span(self.trimmed(place));
        let content = &events[1..extent(events)];
        let id = match explicit {
            Some(id) => self.explicit_anchor(id, place),
            // The anchor does not change when the typography does.
            None => {
                let slug = slug(&plain(content, str::to_owned));
                self.anchors.unused(&format!("{}{slug}", self.options.id_prefix))
            }
        };
        let text = plain(content, |text| self.typography(text));
        let level = self.levels.on_page(written);
        if let Some((above, above_span)) = self.levels.enter(written, span) {
            let mut jump = Diagnostic::new(Code::MarkdownHeadingJump, span)
                .arg("found", "#".repeat(usize::from(written as u8)))
                .arg("expected", "#".repeat(usize::from(above) + 1));
            if let Some(above_span) = above_span {
                jump = jump.label(above_span, "above");
            }
            self.diagnostics.push(jump);
        }
        self.html(&format!("<h{level} id=\"{}\">", escape(&id)));
        self.markdown.headings.push(Heading { level, id, text, span });
    }

    /// Anchors that authors chose come first: those made from words step aside.
    pub(super) fn reserve_explicit_anchors(&mut self, events: &[Placed<'_>]) {
        for (event, _) in events {
            if let Event::Start(Tag::Heading { id: Some(id), .. }) = event {
                self.anchors.taken.insert(id.to_string());
            }
        }
    }

    fn explicit_anchor(&mut self, id: &str, place: &Range<usize>) -> String {
        let anchor = format!("#{id}");
        let range = match self.source.body[place.clone()].rfind(&anchor) {
            Some(at) => place.start + at..place.start + at + anchor.len(),
            None => self.trimmed(place),
        };
        let span = self.source.span(range);
        if let Some(&first) = self.anchors.explicit.get(id) {
            let duplicate = Diagnostic::new(Code::MarkdownDuplicateAnchor, span);
            self.diagnostics.push(duplicate.arg("id", id).label(first, "first"));
            return self.anchors.unused(id);
        }
        self.anchors.explicit.insert(id.to_owned(), span);
        id.to_owned()
    }
}

/// Which level of a title in the text becomes which on the page.
pub(super) struct Levels {
    /// The highest in the text: the smallest number of `#`.
    highest: u8,
    /// What it becomes.
    first: u8,
    /// The title before, in the text.
    above: u8,
    above_span: Option<Span>,
}

impl Levels {
    pub(super) fn of(events: &[Placed<'_>], first: u8) -> Self {
        let levels = events.iter().filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(*level as u8),
            _ => None,
        });
        let highest = levels.min().unwrap_or(1);
        Self { highest, first: first.clamp(2, 6), above: highest - 1, above_span: None }
    }

    pub(super) fn on_page(&self, written: HeadingLevel) -> u8 {
        (written as u8 - self.highest + self.first).min(6)
    }

    /// Notes a title; returns the one above if a level is missing between them.
    fn enter(&mut self, written: HeadingLevel, span: Span) -> Option<(u8, Option<Span>)> {
        let above = (self.above, self.above_span);
        (self.above, self.above_span) = (written as u8, Some(span));
        (written as u8 > above.0 + 1).then_some(above)
    }
}

/// The anchors of a text.
#[derive(Default)]
pub(super) struct Anchors {
    taken: BTreeSet<String>,
    /// How many anchors were made from the same words.
    counts: BTreeMap<String, usize>,
    explicit: BTreeMap<String, Span>,
}

impl Anchors {
    /// The wish, or the wish with `-2`, `-3` and so on.
    fn unused(&mut self, wish: &str) -> String {
        let count = self.counts.entry(wish.to_owned()).or_default();
        loop {
            *count += 1;
            let id = if *count == 1 { wish.to_owned() } else { format!("{wish}-{count}") };
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Words as an anchor: lower-case letters without accents, digits and hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            // Letters that have no decomposition.
            'œ' => slug.push_str("oe"),
            'æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            'ø' => slug.push('o'),
            'ł' => slug.push('l'),
            'đ' => slug.push('d'),
            _ if unicode_normalization::char::is_combining_mark(c) => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let end = slug.trim_end_matches('-').len();
    slug.truncate(end);
    if slug.is_empty() { "section".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        for (text, expected) in [
            ("Nos tarifs", "nos-tarifs"),
            ("  L’œil, ça & là ? ", "l-oeil-ca-la"),
            ("Grüße — 2e étage", "grusse-2e-etage"),
            ("1ᵉʳ janvier", "1er-janvier"),
            ("İstanbul ŁÓDŹ", "istanbul-lodz"),
            ("日本", "section"),
            ("", "section"),
        ] {
            assert_eq!(slug(text), expected, "{text:?}");
        }
    }
}
