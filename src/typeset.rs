//! Templates and a record in, PDF out: typst, embedded and offline.
//!
//! A [`Typesetter`] holds what all documents share: templates, pictures and fonts. Each
//! document brings its own record, which the template reads as the file `/record.json`,
//! always at that one path: typst keeps every path it has ever seen. What typst remembers of
//! a document is forgotten after the next one, so that memory stays flat. A leaf: it knows
//! nothing of letters.
//!
//! Call it from plain threads. From a worker of rayon, which typst uses too, a document
//! could be begun inside another one.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::{EcoString, EcoVec};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point, Size, Transform};
use typst::model::DocumentInfo;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::{LazyHash, hash128};
use typst::{Library, LibraryExt as _, World, WorldExt as _};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diagnostic::{Code, Diagnostic};
use crate::fonts;
use crate::source::Span;

/// Where templates find what a document is about.
const RECORD: &str = "/record.json";

/// A file that templates may use: another template, or a picture.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path, as templates write it: `letter.typ`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Templates, pictures and fonts, ready for any number of documents.
pub struct Typesetter {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
    record: FileId,
    accessible: PdfOptions,
    /// For how many documents typst remembers what it found out in one.
    memory: usize,
}

/// What is wrong with a template, or with a document made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The template's path; none when the mistake has no place.
    pub path: Option<String>,
    /// The bytes of the template to underline.
    pub range: Range<usize>,
    /// What is wrong, in typst's words.
    pub message: String,
    /// What typst advises, if anything.
    pub hint: Option<String>,
}

impl Fault {
    /// What is wrong, with typst's advice.
    fn in_words(&self) -> String {
        match &self.hint {
            Some(hint) => format!("{} ({hint})", self.message),
            None => self.message.clone(),
        }
    }

    /// The finding: at its place in a template of the network's own, `own`, else at
    /// `fallback`. `shown` is the template's path as people see it.
    #[must_use]
    pub fn diagnostic(&self, own: Option<Span>, shown: &str, fallback: Span) -> Diagnostic {
        let own = own.map(|span| Span::new(span.file, self.range.clone()));
        Diagnostic::new(Code::LettersTemplate, own.unwrap_or(fallback))
            .arg("template", shown)
            .arg("detail", self.in_words())
    }
}

/// A finished document.
pub struct Typeset {
    /// The file: PDF/UA-1 (ISO 14289-1), tagged, fonts embedded.
    pub pdf: Vec<u8>,
    /// Its pages, to be joined with those of others.
    pub pages: Pages,
    /// Every piece of text, in the order of the pages.
    pub runs: Vec<Run>,
}

/// Pages without the file around them.
#[derive(Clone)]
pub struct Pages(EcoVec<Page>);

impl Pages {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// Where pages wait to be joined on paper. Lines and paragraphs that many letters have are kept
/// once, and what only tagged files need, not at all: a hundred letters take about as much room
/// as a few.
#[derive(Default)]
pub struct Shelf {
    /// By what they say: the same words may stand in several types.
    lines: HashMap<EcoString, Vec<Frame>>,
    frames: HashMap<u128, Frame>,
}

impl Shelf {
    /// The same pages in less room.
    #[must_use]
    pub fn lay(&mut self, pages: Pages) -> Pages {
        let mut pages = pages.0;
        for page in pages.make_mut() {
            page.frame = self.frame(&page.frame);
        }
        Pages(pages)
    }

    fn frame(&mut self, frame: &Frame) -> Frame {
        let items = frame.items().filter_map(|(at, item)| Some((*at, self.item(item)?)));
        let items: Vec<_> = items.collect();
        let mut slim = Frame::new(frame.size(), frame.kind());
        slim.push_multiple(items);
        self.frames.entry(hash128(&slim)).or_insert(slim).clone()
    }

    fn item(&mut self, item: &FrameItem) -> Option<FrameItem> {
        Some(match item {
            FrameItem::Group(group) => {
                let frame = self.frame(&group.frame);
                FrameItem::Group(GroupItem { frame, ..group.clone() })
            }
            FrameItem::Text(text) => {
                let lines = self.lines.entry(text.text.clone()).or_default();
                let is_same = |line: &&Frame| {
                    line.items()
                        .any(|(_, known)| matches!(known, FrameItem::Text(known) if known == text))
                };
                let known = lines.iter().find(is_same).cloned();
                let line = known.unwrap_or_else(|| {
                    let mut line = Frame::soft(Size::zero());
                    line.push(Point::zero(), item.clone());
                    lines.push(line.clone());
                    line
                });
                FrameItem::Group(GroupItem::new(line))
            }
            FrameItem::Shape(..) | FrameItem::Image(..) => item.clone(),
            FrameItem::Link(..) | FrameItem::Tag(_) => return None,
        })
    }
}

/// A piece of text on a page; lengths in millimetres from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The page, from 0.
    pub page: usize,
    /// The left edge.
    pub x: f64,
    /// The top of an accented capital.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The foot of a `g`.
    pub bottom: f64,
    /// What it says.
    pub text: String,
    /// Characters that no font has.
    pub missing: Vec<char>,
}

/// What distinguishes one document from the next.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The template's path.
    pub template: &'a str,
    /// What it is given, as JSON.
    pub record: &'a [u8],
    /// What identifies the document from one run to the next; only a hash of it is stored.
    pub identity: &'a str,
}

impl Typesetter {
    /// Prepares templates, pictures and fonts; a later file takes the place of an earlier one
    /// of the same path. Fonts among them come before the built-in ones.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = File>) -> Self {
        let mut fonts: Vec<Font> = Vec::new();
        let mut sources = BTreeMap::new();
        let mut others = BTreeMap::new();
        for File { path, bytes } in files {
            if path.ends_with(".ttf") || path.ends_with(".otf") {
                fonts.extend(Font::iter(Bytes::new(bytes)));
                continue;
            }
            match String::from_utf8(bytes) {
                Ok(text) if path.ends_with(".typ") => {
                    if let Some(id) = file_id(&path) {
                        sources.insert(path, Source::new(id, text));
                    }
                }
                Ok(text) => drop(others.insert(path, Bytes::from_string(text))),
                Err(error) => drop(others.insert(path, Bytes::new(error.into_bytes()))),
            }
        }
        fonts.extend(fonts::FACES.iter().flat_map(|face| Font::iter(Bytes::new(face.bytes))));
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            files: others,
            record: file_id(RECORD).expect("the path is sound"),
            memory: 1,
            accessible: PdfOptions {
                standards: standards.expect("one standard contradicts no other"),
                creator: Smart::Custom(Some("pignon".to_owned())),
                ..PdfOptions::default()
            },
        }
    }

    /// The same for as many threads: while one makes a document, each of the others may
    /// finish one or two, and what typst remembers is common to all.
    #[must_use]
    pub fn for_threads(mut self, threads: usize) -> Self {
        self.memory = (2 * threads).saturating_sub(1);
        self
    }

    /// Whether there is such a template.
    #[must_use]
    pub fn has(&self, template: &str) -> bool {
        self.sources.contains_key(template)
    }

    /// Makes one document.
    ///
    /// # Errors
    /// What typst finds wrong with the templates, the record or the finished document.
    pub fn typeset(&self, job: &Job<'_>) -> Result<Typeset, Vec<Fault>> {
        let result = self.compile(job);
        comemo::evict(self.memory);
        result
    }

    /// Lays out one document that is only to be joined with others, without a file of its own.
    ///
    /// # Errors
    /// What typst finds wrong with the templates or the record.
    pub fn lay_out(&self, job: &Job<'_>) -> Result<Pages, Vec<Fault>> {
        let desk = self.desk(job)?;
        let result = desk.document().map(|document| Pages(document.pages().into()));
        comemo::evict(self.memory);
        result
    }

    fn desk(&self, job: &Job<'_>) -> Result<Desk<'_>, Vec<Fault>> {
        let main = self.sources.get(job.template).map(Source::id);
        let main = main.ok_or_else(|| {
            let message = format!("there is no template {}", job.template);
            vec![Fault { path: None, range: 0..0, message, hint: None }]
        })?;
        Ok(Desk { shared: self, main, record: Bytes::new(job.record.to_vec()) })
    }

    fn compile(&self, job: &Job<'_>) -> Result<Typeset, Vec<Fault>> {
        let desk = self.desk(job)?;
        let document = desk.document()?;
        let options = PdfOptions {
            ident: Smart::Custom(job.identity.to_owned()),
            creator: self.accessible.creator.clone(),
            standards: self.accessible.standards.clone(),
            ..PdfOptions::default()
        };
        let mut runs = Vec::new();
        for (page, content) in document.pages().iter().enumerate() {
            collect(&content.frame, Transform::identity(), page, &mut runs);
        }
        // A character that no font has is told by the runs; the standard forbids it, so the
        // file is not even tried.
        let pdf = if runs.iter().any(|run| !run.missing.is_empty()) {
            Vec::new()
        } else {
            typst_pdf::pdf(&document, &options).map_err(|errors| desk.faults(&errors))?
        };
        Ok(Typeset { pdf, pages: Pages(document.pages().into()), runs })
    }

    /// Joins the pages of many documents in one file, for the printer: fonts are stored
    /// once, and there are no tags, since paper has none.
    ///
    /// # Errors
    /// What typst finds wrong with the pages.
    pub fn join<'p>(
        &self,
        pages: impl IntoIterator<Item = &'p Pages>,
        title: &str,
        identity: &str,
    ) -> Result<Vec<u8>, Vec<Fault>> {
        let pages: EcoVec<Page> =
            pages.into_iter().flat_map(|pages| pages.0.iter().cloned()).collect();
        let info = DocumentInfo { title: Some(title.into()), ..DocumentInfo::default() };
        let document = PagedDocument::new(pages, info);
        let options = PdfOptions {
            ident: Smart::Custom(identity.to_owned()),
            creator: self.accessible.creator.clone(),
            tagged: false,
            ..PdfOptions::default()
        };
        let desk = Desk { shared: self, main: self.record, record: Bytes::new([]) };
        let joined = typst_pdf::pdf(&document, &options).map_err(|errors| desk.faults(&errors));
        comemo::evict(self.memory);
        joined
    }
}

impl Drop for Typesetter {
    /// What typst remembers is common to all typesetters; with the templates gone it is of no
    /// further use.
    fn drop(&mut self) {
        comemo::evict(0);
    }
}

/// The world as typst sees it while one document is made.
struct Desk<'a> {
    shared: &'a Typesetter,
    main: FileId,
    record: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = path_of(id);
        self.shared.sources.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shared.record {
            return Ok(self.record.clone());
        }
        let path = path_of(id);
        if let Some(bytes) = self.shared.files.get(path) {
            return Ok(bytes.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    /// There is no clock here: dates are in the record.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl Desk<'_> {
    fn document(&self) -> Result<PagedDocument, Vec<Fault>> {
        typst::compile(self).output.map_err(|errors| self.faults(&errors))
    }

    fn faults(&self, errors: &[SourceDiagnostic]) -> Vec<Fault> {
        let fault = |error: &SourceDiagnostic| {
            let id = error.span.id().filter(|id| *id != self.shared.record);
            Fault {
                path: id.map(|id| path_of(id).to_owned()),
                range: id.and_then(|_| self.range(error.span)).unwrap_or(0..0),
                message: error.message.to_string(),
                hint: error.hints.first().map(|hint| hint.v.to_string()),
            }
        };
        errors.iter().map(fault).collect()
    }
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn path_of(id: FileId) -> &'static str {
    id.get().vpath().get_without_slash()
}

/// Gathers the text of a frame and of those inside it.
fn collect(frame: &Frame, at: Transform, page: usize, runs: &mut Vec<Run>) {
    for (position, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                collect(&group.frame, here.pre_concat(group.transform), page, runs);
            }
            FrameItem::Text(text) => runs.push(run(text, here, page)),
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

fn run(text: &TextItem, at: Transform, page: usize) -> Run {
    // As high as an accented capital, as deep as a `g`: what a font calls its ascender and
    // descender has room for much more.
    let above = (text.font.metrics().cap_height + Em::new(0.2)).at(text.size);
    let below = Em::new(-0.22).at(text.size);
    let corners = [
        Point::new(Abs::zero(), -above),
        Point::new(text.width(), -above),
        Point::new(Abs::zero(), -below),
        Point::new(text.width(), -below),
    ]
    .map(|corner| corner.transform(at));
    let extreme = |of: fn(&Point) -> Abs, pick: fn(f64, f64) -> f64| {
        corners.iter().map(|corner| of(corner).to_mm()).reduce(pick).unwrap_or_default()
    };
    let missing = text.glyphs.iter().filter(|glyph| glyph.id == 0);
    Run {
        page,
        x: extreme(|corner| corner.x, f64::min),
        top: extreme(|corner| corner.y, f64::min),
        right: extreme(|corner| corner.x, f64::max),
        bottom: extreme(|corner| corner.y, f64::max),
        text: text.text.to_string(),
        missing: missing.filter_map(|glyph| text.text.get(glyph.range())?.chars().next()).collect(),
    }
}
