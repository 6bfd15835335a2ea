//! The events of a Markdown text, written as pieces of HTML.
//!
//! Unlike the writer of pulldown-cmark, this one leaves addresses open, gives titles their
//! anchors and levels, puts footnotes at the end in the order they are referred to, and
//! aligns the cells of tables by class.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Tag, TagEnd};
use sha2::{Digest, Sha256};

use super::footnotes::Footnotes;
use super::headings::{Anchors, Levels};
use super::markdown::{
    IMAGE_SCHEMES, Image, LINK_SCHEMES, Link, Markdown, Options, Piece, Source, destination,
    refused_scheme,
};
use super::raw_html::{self, Found, Part, Run};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::html::escape;
use crate::source::At;

/// How much room a piece of HTML begins with, in bytes.
const PIECE: usize = 512;

/// An event and its place in the body.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// Elements lie too deep inside one another, at this place.
pub(super) struct TooDeep(pub(super) Range<usize>);

/// Writes a whole text.
pub(super) fn write(
    events: &[Placed<'_>],
    source: Source<'_>,
    options: &Options<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Markdown, TooDeep> {
    let mut writer = Writer {
        source,
        options,
        diagnostics,
        markdown: Markdown {
            text: String::with_capacity(source.body.len()),
            ..Markdown::default()
        },
        levels: Levels::of(events, options.first_heading),
        anchors: Anchors::default(),
        footnotes: Footnotes::default(),
        table: Table::default(),
        links_open: Vec::new(),
        raw: Raw::default(),
    };
    writer.reserve_explicit_anchors(events);
    writer.find_footnotes(events);
    writer.blocks(events)?;
    writer.write_footnotes(events)?;
    writer.report_unused_footnotes(events);
    writer.sanitise();
    Ok(writer.finish())
}

/// What has been written, and what it depends on.
pub(super) struct Writer<'a> {
    pub(super) source: Source<'a>,
    pub(super) options: &'a Options<'a>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) markdown: Markdown,
    pub(super) levels: Levels,
    pub(super) anchors: Anchors,
    pub(super) footnotes: Footnotes,
    table: Table,
    /// For each link that is open, whether it has an element.
    pub(super) links_open: Vec<bool>,
    raw: Raw,
}

/// The author's HTML.
#[derive(Default)]
struct Raw {
    /// Whether some was written.
    written: bool,
    /// Elements left open.
    open: Vec<String>,
    /// Where HTML is not allowed: how many elements of a name are reported and not closed.
    refused: BTreeMap<String, usize>,
    /// The destinations in it, with their places.
    targets: Vec<(String, Range<usize>)>,
}

/// The table being written.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    cell: &'static str,
}

impl Writer<'_> {
    pub(super) fn blocks(&mut self, events: &[Placed<'_>]) -> Result<(), TooDeep> {
        let mut at = 0;
        while at < events.len() {
            at += self.event(&events[at..])?;
        }
        Ok(())
    }

    /// Writes the first event, and those it takes with it; returns how many.
    fn event(&mut self, events: &[Placed<'_>]) -> Result<usize, TooDeep> {
        let (event, place) = &events[0];
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => return Ok(extent(events)),
            Event::Start(Tag::Image { .. }) => {
                let taken = extent(events);
                self.image(&events[..taken]);
                return Ok(taken);
            }
            Event::Start(Tag::HtmlBlock) => {
                let taken = extent(events);
                let mut run = Run::default();
                for (event, place) in &events[..taken] {
                    if let Event::Html(html) | Event::Text(html) = event {
                        run.push(html, place.start);
                    }
                }
                self.line_break();
                self.raw_html(&run)?;
                return Ok(taken);
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let mut run = Run::default();
                run.push(html, place.start);
                self.raw_html(&run)?;
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let taken = extent(events);
                self.code_block(kind, &events[1..taken]);
                return Ok(taken);
            }
            Event::Start(
                tag @ Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. },
            ) => {
                // Its words are an address: no typography there.
                let taken = extent(events);
                let words = plain(&events[1..taken], str::to_owned);
                self.start(tag, place, events);
                self.html(&escape(&words));
                self.words(&words);
                self.end(TagEnd::Link);
                return Ok(taken);
            }
            Event::Start(tag) => self.start(tag, place, events),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => {
                let text = crate::typography::apply(self.options.language, text);
                self.html(&escape(&text));
                self.words(&text.replace('\n', " "));
            }
            Event::Code(code) => {
                self.html(&format!("<code>{}</code>", escape(code)));
                self.words(code);
            }
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::HardBreak => {
                self.html("<br>\n");
                self.words(" ");
            }
            Event::Rule => self.html("<hr>\n"),
            // A line end became text; the others belong to extensions that are off.
            Event::SoftBreak
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::TaskListMarker(_) => {}
        }
        Ok(1)
    }

    /// Opens an element. `events` begin with it.
    fn start(&mut self, tag: &Tag<'_>, place: &Range<usize>, events: &[Placed<'_>]) {
        if matches!(
            tag,
            Tag::Paragraph
                | Tag::Item
                | Tag::TableHead
                | Tag::TableRow
                | Tag::DefinitionListTitle
                | Tag::DefinitionListDefinition
        ) {
            self.line_break();
        }
        match tag {
            Tag::Paragraph => self.html("<p>"),
            Tag::Heading { level, id, .. } => self.heading(*level, id.as_deref(), place, events),
            Tag::BlockQuote(_) => self.html("<blockquote>\n"),
            Tag::List(None) => self.html("<ul>\n"),
            Tag::List(Some(1)) => self.html("<ol>\n"),
            Tag::List(Some(first)) => self.html(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.html("<li>"),
            Tag::DefinitionList => self.html("<dl>\n"),
            Tag::DefinitionListTitle => self.html("<dt>"),
            Tag::DefinitionListDefinition => self.html("<dd>"),
            Tag::Table(alignments) => {
                self.table = Table { alignments: alignments.clone(), ..Table::default() };
                // A wide table scrolls, by keyboard too, and the page does not.
                self.html("<div class=\"table-scroll\" tabindex=\"0\"><table>\n");
            }
            Tag::TableHead => {
                self.table.column = 0;
                self.table.in_head = true;
                self.html("<thead><tr>");
            }
            Tag::TableRow => {
                self.table.column = 0;
                self.html("<tr>");
            }
            Tag::TableCell => self.cell(matches!(events.get(1), Some((Event::End(_), _)))),
            Tag::Emphasis => self.html("<em>"),
            Tag::Strong => self.html("<strong>"),
            Tag::Link { link_type, dest_url, title, .. } => {
                self.link(*link_type, dest_url, title, place);
            }
            // Taken whole by `event`, or of extensions that are off.
            Tag::FootnoteDefinition(_)
            | Tag::Image { .. }
            | Tag::HtmlBlock
            | Tag::CodeBlock(_)
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    /// Closes what [`Writer::start`] opened.
    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.html("</p>\n"),
            TagEnd::Heading(level) => {
                let level = self.levels.on_page(level);
                self.html(&format!("</h{level}>\n"));
                self.line_break();
            }
            TagEnd::BlockQuote(_) => self.html("</blockquote>\n"),
            TagEnd::List(false) => self.html("</ul>\n"),
            TagEnd::List(true) => self.html("</ol>\n"),
            TagEnd::Item => self.html("</li>\n"),
            TagEnd::DefinitionList => self.html("</dl>\n"),
            TagEnd::DefinitionListTitle => self.html("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.html("</dd>\n"),
            TagEnd::Table => self.html("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.table.in_head = false;
                self.html("</tr></thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.html("</tr>\n"),
            TagEnd::TableCell => {
                self.html(self.table.cell);
                self.words(" ");
            }
            TagEnd::Emphasis => self.html("</em>"),
            TagEnd::Strong => self.html("</strong>"),
            TagEnd::Link => {
                if self.links_open.pop() == Some(true) {
                    self.html("</a>");
                }
            }
            TagEnd::FootnoteDefinition
            | TagEnd::Image
            | TagEnd::HtmlBlock
            | TagEnd::CodeBlock
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A cell; an empty one in the head of a table heads nothing.
    fn cell(&mut self, empty: bool) {
        let class = match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        self.table.column += 1;
        if self.table.in_head && !empty {
            self.html(&format!("<th scope=\"col\"{class}>"));
            self.table.cell = "</th>";
        } else {
            self.html(&format!("<td{class}>"));
            self.table.cell = "</td>";
        }
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, content: &[Placed<'_>]) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        if language.is_empty() {
            self.html("<pre><code>");
        } else {
            self.html(&format!("<pre><code class=\"language-{}\">", escape(language)));
        }
        self.line_break();
        for (event, _) in content {
            if let Event::Text(text) = event {
                self.html(&escape(text));
                self.words(text);
            }
        }
        self.html("</code></pre>\n");
    }
}

/// Links and images.
impl Writer<'_> {
    fn link(&mut self, kind: LinkType, address: &str, title: &str, place: &Range<usize>) {
        let to = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => destination(address),
        };
        let range = self.place_of(address, place);
        let allowed = self.allows(&to, LINK_SCHEMES, range.clone());
        // A link inside a link would end the outer one.
        let has_element = allowed && !self.links_open.contains(&true);
        self.links_open.push(has_element);
        if !has_element {
            return;
        }
        self.html("<a href=\"");
        let index = self.add_link(to, range);
        self.markdown.html.push(Piece::Link(index));
        if title.is_empty() {
            self.html("\">");
        } else {
            self.html(&format!("\" title=\"{}\">", escape(&self.typography(title))));
        }
    }

    /// An image, from its start to its end.
    fn image(&mut self, events: &[Placed<'_>]) {
        let (Event::Start(Tag::Image { dest_url, title, .. }), place) = &events[0] else {
            return;
        };
        let words = plain(&events[1..], |text| self.typography(text));
        let source = destination(dest_url);
        if words.is_empty() {
            self.report_image_alt(&source, place.clone());
        }
        let alt = if words == "-" { String::new() } else { words };
        if self.allows(&source, IMAGE_SCHEMES, self.place_of(dest_url, place)) {
            let title = (!title.is_empty()).then(|| self.typography(title));
            let span = self.source.span(place.clone());
            let index = self.add_image(Image { source, alt, title, span });
            self.markdown.html.push(Piece::Image(index));
        } else {
            self.html(&escape(&alt));
        }
    }

    fn add_link(&mut self, destination: String, place: Range<usize>) -> u32 {
        let span = self.source.span(place);
        self.markdown.links.push(Link { destination, span });
        u32::try_from(self.markdown.links.len() - 1).expect("a body is smaller than 5 MB")
    }

    fn add_image(&mut self, image: Image) -> u32 {
        self.markdown.images.push(image);
        u32::try_from(self.markdown.images.len() - 1).expect("a body is smaller than 5 MB")
    }

    /// Whether an address has an allowed scheme; reports one that has not.
    fn allows(&mut self, address: &str, schemes: &[&str], place: Range<usize>) -> bool {
        let Some(scheme) = refused_scheme(address, schemes) else {
            return true;
        };
        let refused = Diagnostic::new(Code::MarkdownLinkScheme, self.source.span(place));
        self.diagnostics.push(refused.arg("scheme", scheme));
        false
    }

    fn report_image_alt(&mut self, source: &str, place: Range<usize>) {
        let missing = Diagnostic::new(Code::MarkdownImageAlt, self.source.span(place));
        self.diagnostics.push(missing.arg("source", source));
    }

    /// The place of an address inside a link or an image; the whole of it where the
    /// address is written elsewhere.
    fn place_of(&self, address: &str, place: &Range<usize>) -> Range<usize> {
        match self.source.body[place.clone()].rfind(address) {
            Some(at) if !address.is_empty() => place.start + at..place.start + at + address.len(),
            _ => place.clone(),
        }
    }
}

/// The author's HTML.
impl Writer<'_> {
    fn raw_html(&mut self, run: &Run) -> Result<(), TooDeep> {
        let (rest, comments, unclosed) = run.split_comments();
        for (word, range) in comments.iter().flat_map(raw_html::Comment::allowed_words) {
            self.markdown.allow.push(At::new(word, self.source.span(range)));
        }
        if let Some(range) = unclosed {
            let span = self.source.span(range);
            self.diagnostics.push(Diagnostic::new(Code::MarkdownCommentUnclosed, span));
        }
        if rest.text.trim().is_empty() {
            return Ok(());
        }
        if self.options.raw_html {
            return self.keep_html(&rest);
        }
        self.refuse_html(&rest);
        Ok(())
    }

    /// Reports HTML where none may be, once for an element and its end.
    fn refuse_html(&mut self, run: &Run) {
        let name = |tag: &str| {
            let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
            tag[..end].to_ascii_lowercase()
        };
        if let Some(tag) = run.text.strip_prefix("</") {
            if let Some(count) = self.raw.refused.get_mut(&name(tag)).filter(|count| **count > 0) {
                *count -= 1;
                return;
            }
        } else if let Some(tag) = run.text.strip_prefix('<') {
            *self.raw.refused.entry(name(tag)).or_default() += 1;
        }
        let span = self.source.span(run.trimmed_place());
        self.diagnostics.push(Diagnostic::new(Code::MarkdownRawHtml, span));
    }

    /// Writes HTML as it is, for [`Writer::sanitise`]; reports what that will remove.
    fn keep_html(&mut self, run: &Run) -> Result<(), TooDeep> {
        for found in raw_html::inspect(run, &mut self.raw.open) {
            match found {
                Found::NotKept(what, place) => {
                    let span = self.source.span(place);
                    let not_kept = Diagnostic::new(Code::MarkdownHtmlNotKept, span);
                    self.diagnostics.push(not_kept.arg("what", what));
                }
                Found::Link(to, place) => {
                    self.allows(&to, LINK_SCHEMES, place.clone());
                    self.raw.targets.push((to, place));
                }
                Found::Image(source, has_alt, place) => {
                    if !has_alt {
                        self.report_image_alt(&source, place.clone());
                    }
                    self.allows(&source, IMAGE_SCHEMES, place.clone());
                    self.raw.targets.push((source, place));
                }
                Found::Text(text) => self.words(&text.replace('\n', " ")),
                Found::TooDeep(place) => return Err(TooDeep(place)),
            }
        }
        self.raw.written = true;
        self.html(&run.text);
        Ok(())
    }

    /// Sanitises the whole text if it holds the author's HTML. Places left open are marked
    /// by a hash of the body, which the body cannot contain.
    fn sanitise(&mut self) {
        if !self.raw.written {
            return;
        }
        let hash = Sha256::digest(self.source.body.as_bytes());
        let marker = hex::encode(&hash[..16]);
        let mut joined = String::new();
        for piece in std::mem::take(&mut self.markdown.html) {
            match piece {
                Piece::Html(html) => joined.push_str(&html),
                Piece::Link(index) => joined.push_str(&format!("{marker}-{index}")),
                Piece::Image(index) => {
                    joined.push_str(&format!("<img src=\"{marker}-{index}\">"));
                }
            }
        }
        let ours = |address: &str| address.strip_prefix(&*marker)?.strip_prefix('-')?.parse().ok();
        let targets = self.raw.targets();
        let place = |to: &str| targets.get(to).cloned().unwrap_or_default();
        for part in raw_html::cut(&raw_html::sanitise(&joined)) {
            match part {
                Part::Html(html) => self.html(&html),
                Part::Link(href) if self.is_footnote_link(&href) => self.html(&escape(&href)),
                Part::Link(href) => {
                    let index = ours(&href).unwrap_or_else(|| {
                        let to = destination(&href);
                        let place = place(&to);
                        self.add_link(to, place)
                    });
                    self.markdown.html.push(Piece::Link(index));
                }
                Part::Image { source, alt, title } => {
                    let index = ours(&source).or_else(|| {
                        let source = destination(&source);
                        refused_scheme(&source, IMAGE_SCHEMES).is_none().then(|| {
                            let span = self.source.span(place(&source));
                            self.add_image(Image { source, alt, title, span })
                        })
                    });
                    self.markdown.html.extend(index.map(Piece::Image));
                }
            }
        }
    }
}

impl Raw {
    /// The first place of each address.
    fn targets(&mut self) -> BTreeMap<String, Range<usize>> {
        let mut targets = BTreeMap::new();
        for (to, place) in self.targets.drain(..) {
            targets.entry(to).or_insert(place);
        }
        targets
    }
}

/// What all others write with.
impl Writer<'_> {
    pub(super) fn html(&mut self, html: &str) {
        if let Some(Piece::Html(last)) = self.markdown.html.last_mut() {
            last.push_str(html);
        } else if !html.is_empty() {
            let mut piece = String::with_capacity(html.len().max(PIECE));
            piece.push_str(html);
            self.markdown.html.push(Piece::Html(piece));
        }
    }

    fn words(&mut self, words: &str) {
        self.markdown.text.push_str(words);
    }

    /// Ends a line of the plain text, if one was begun.
    pub(super) fn line_break(&mut self) {
        let text = &mut self.markdown.text;
        text.truncate(text.trim_end_matches([' ', '\n']).len());
        if !text.is_empty() {
            text.push('\n');
        }
    }

    pub(super) fn typography(&self, text: &str) -> String {
        crate::typography::apply(self.options.language, text).into_owned()
    }

    pub(super) fn trimmed(&self, place: &Range<usize>) -> Range<usize> {
        place.start..place.start + self.source.body[place.clone()].trim_end().len()
    }

    fn finish(mut self) -> Markdown {
        self.line_break();
        let Markdown { html, headings, links, images, text, allow } = &mut self.markdown;
        text.truncate(text.trim_end().len());
        for piece in html.iter_mut() {
            if let Piece::Html(html) = piece {
                html.shrink_to_fit();
            }
        }
        html.shrink_to_fit();
        headings.shrink_to_fit();
        links.shrink_to_fit();
        images.shrink_to_fit();
        text.shrink_to_fit();
        allow.shrink_to_fit();
        self.markdown
    }
}

/// How many events an element takes, from its start, the first, to its end.
pub(super) fn extent(events: &[Placed<'_>]) -> usize {
    let mut depth = 0_usize;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    events.len()
}

/// The words of inline events, on one line.
pub(super) fn plain(events: &[Placed<'_>], typography: impl Fn(&str) -> String) -> String {
    let mut words = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) => words.push_str(&typography(text)),
            Event::Code(code) => words.push_str(code),
            Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    // Blanks that typography made unbreakable stay.
    let parts = words.split([' ', '\n', '\t', '\r']).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ").replace('\0', "\u{fffd}")
}
