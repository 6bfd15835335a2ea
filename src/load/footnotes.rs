//! Footnotes: at the end of a text, in the order it refers to them, with links both ways.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::html_writer::{Placed, TooDeep, Writer, extent};
use super::markdown::Piece;
use crate::diagnostic::{Code, Diagnostic};
use crate::html::escape;

/// The footnotes of a text, numbered as they are referred to.
#[derive(Default)]
pub(super) struct Footnotes {
    /// For each label, in lower case, the first event of its definition.
    definitions: BTreeMap<String, usize>,
    numbers: BTreeMap<String, usize>,
    notes: Vec<Footnote>,
}

struct Footnote {
    definition: usize,
    references: usize,
}

impl Writer<'_> {
    /// Finds the definitions; of two with one label the first holds.
    pub(super) fn find_footnotes(&mut self, events: &[Placed<'_>]) {
        for (at, (event, place)) in events.iter().enumerate() {
            if let Event::Start(Tag::FootnoteDefinition(label)) = event {
                let key = label.to_lowercase();
                match self.footnotes.definitions.entry(key) {
                    Entry::Vacant(vacant) => {
                        vacant.insert(at);
                    }
                    Entry::Occupied(_) => self.report_unused_footnote(label, place),
                }
            }
        }
    }

    /// Reports the definitions that nothing on the page refers to.
    pub(super) fn report_unused_footnotes(&mut self, events: &[Placed<'_>]) {
        for (key, at) in std::mem::take(&mut self.footnotes.definitions) {
            if let (Event::Start(Tag::FootnoteDefinition(label)), place) = &events[at]
                && !self.footnotes.numbers.contains_key(&key)
            {
                self.report_unused_footnote(label, place);
            }
        }
    }

    fn report_unused_footnote(&mut self, label: &str, place: &Range<usize>) {
        let first_line = self.source.body[place.clone()].lines().next().unwrap_or_default();
        let span = self.source.span(place.start..place.start + first_line.len());
        self.diagnostics
            .push(Diagnostic::new(Code::MarkdownFootnoteUnused, span).arg("label", label));
    }

    pub(super) fn footnote_reference(&mut self, label: &str) {
        let key = label.to_lowercase();
        let Some(&definition) = self.footnotes.definitions.get(&key) else {
            self.html(&escape(&format!("[^{label}]")));
            return;
        };
        let notes = &mut self.footnotes.notes;
        let number = *self.footnotes.numbers.entry(key).or_insert_with(|| {
            notes.push(Footnote { definition, references: 0 });
            notes.len()
        });
        notes[number - 1].references += 1;
        let reference = notes[number - 1].references;
        let back = self.reference_id(number, reference);
        // A link inside a link would end the outer one.
        if self.links_open.contains(&true) {
            self.html(&format!("<sup class=\"footnote-reference\" id=\"{back}\">{number}</sup>"));
        } else {
            let note = self.note_id(number);
            self.html(&format!(
                "<sup class=\"footnote-reference\"><a href=\"#{note}\" id=\"{back}\" \
                 role=\"doc-noteref\">{number}</a></sup>"
            ));
        }
    }

    /// Writes the notes at the end. A note may refer to another, which then joins them.
    pub(super) fn write_footnotes(&mut self, events: &[Placed<'_>]) -> Result<(), TooDeep> {
        let mut bodies = Vec::new();
        let mut text = std::mem::take(&mut self.markdown.html);
        while let Some(note) = self.footnotes.notes.get(bodies.len()) {
            let definition = &events[note.definition..];
            self.line_break();
            self.blocks(&definition[1..extent(definition) - 1])?;
            bodies.push(std::mem::take(&mut self.markdown.html));
        }
        std::mem::swap(&mut self.markdown.html, &mut text);
        if bodies.is_empty() {
            return Ok(());
        }
        self.html("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (index, body) in bodies.into_iter().enumerate() {
            let number = index + 1;
            self.html(&format!("<li id=\"{}\">", self.note_id(number)));
            self.footnote(number, body);
            self.html("</li>\n");
        }
        self.html("</ol>\n</section>\n");
        Ok(())
    }

    /// One note, with the links back inside its last paragraph.
    fn footnote(&mut self, number: usize, mut body: Vec<Piece>) {
        let mut end = "";
        if let Some(Piece::Html(last)) = body.last_mut()
            && let Some(open) = last.strip_suffix("</p>\n")
        {
            last.truncate(open.len());
            end = "</p>\n";
        }
        for piece in body {
            match piece {
                Piece::Html(html) => self.html(&html),
                other => self.markdown.html.push(other),
            }
        }
        for reference in 1..=self.footnotes.notes[number - 1].references {
            let which = if reference == 1 { String::new() } else { format!("-{reference}") };
            self.html(&format!(
                " <a class=\"footnote-back\" href=\"#{}\" role=\"doc-backlink\" \
                 aria-label=\"{} {number}{which}\">\u{21a9}\u{fe0e}</a>",
                self.reference_id(number, reference),
                escape(self.options.footnote_back),
            ));
        }
        self.html(end);
    }

    // Anchors made from words have no colon, so that these cannot meet them.
    fn note_id(&self, number: usize) -> String {
        escape(&format!("{}fn:{number}", self.options.id_prefix))
    }

    fn reference_id(&self, number: usize, reference: usize) -> String {
        let which = if reference == 1 { String::new() } else { format!("-{reference}") };
        escape(&format!("{}fnref:{number}{which}", self.options.id_prefix))
    }

    /// Whether an address leads to a note or back from it.
    pub(super) fn is_footnote_link(&self, href: &str) -> bool {
        let anchor = href.strip_prefix('#').and_then(|id| id.strip_prefix(self.options.id_prefix));
        anchor.is_some_and(|id| id.starts_with("fn:") || id.starts_with("fnref:"))
    }
}
