//! Folder in, [`Network`] out, with everything that is wrong in its files.
//!
//! `load` reads the disk (and is alone, before `write`, in doing so), parses every file
//! and joins them. It never stops at a mistake: what cannot be read is reported and
//! stands as a placeholder, so that one run finds every mistake of every file. It knows
//! nothing of law, prices or pages.

mod footnotes;
mod front_matter;
mod headings;
mod html_writer;
mod inventory;
pub mod markdown;
mod raw_html;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::private::{Private, PrivateMember, PrivateMembers};
use crate::model::record::{Read, Reader, did_you_mean};
use crate::model::value::Slug;
use crate::model::writing::{Body, Page, TranslationFront, Writing};
use crate::model::{Network, Picture};
use crate::source::{FileId, SourceMap, Span};

use front_matter::{Fenced, split_front_matter};
pub use inventory::short_hash;
use inventory::{Inventory, TextFile};

/// Everything that was read.
#[derive(Debug)]
pub struct Loaded {
    /// The network, with placeholders where something could not be read.
    pub network: Network,
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What is wrong with the files, each by itself.
    pub diagnostics: Diagnostics,
    /// What private/members.toml holds; `None` unless it was asked for and is there.
    pub private: Option<PrivateMembers>,
}

/// How far reading goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Public files alone: what pages may be made from.
    Public,
    /// private/members.toml too, for the terminal and the issuer's dossier.
    WithPrivate,
}

/// Reads a network's folder.
///
/// # Errors
/// The disk cannot be read. What is wrong with the files is in the diagnostics.
pub fn load(root: &Path, reach: Reach) -> Result<Loaded> {
    let mut sources = SourceMap::default();
    let inventory = inventory::read(root, reach == Reach::WithPrivate, &mut sources)?;
    Ok(understand(inventory, sources))
}

/// What the parsing of every file depends on, beside its own text.
#[derive(Debug, Clone, Copy)]
struct Settings {
    main: Lang,
    raw_html: bool,
}

/// A Markdown file by itself.
struct MarkdownFile {
    slug: Slug,
    /// The language in its name; none for the main file.
    lang: Option<Lang>,
    file: FileId,
}

fn understand(mut inventory: Inventory, mut sources: SourceMap) -> Loaded {
    let mut diagnostics = std::mem::take(&mut inventory.diagnostics);
    let mut network = Network { pictures: inventory.pictures, ..Network::default() };
    network.static_files = inventory.static_files;
    let mut shelf = Shelf::sort(&inventory.texts, &mut sources, &mut diagnostics);
    let settings = Settings::peek(shelf.site, &sources);

    let mut whole = Whole { sources: &sources, settings, diagnostics, unreadable: BTreeSet::new() };
    (network.site_file, network.site) = whole.toml(shelf.site);
    (network.project_file, network.project) = whole.toml(shelf.project);
    (network.tariffs_file, network.tariffs) = whole.toml(shelf.tariffs);
    (network.contacts_file, network.contacts) = whole.toml(shelf.contacts);
    if network.site.languages.is_empty() && !network.site.span.is_placeholder() {
        let finding = Diagnostic::new(Code::TomlMissingKey, Span::file(network.site_file));
        whole.diagnostics.push(finding.arg("key", "languages"));
    }
    let charter = whole.pages(std::mem::take(&mut shelf.charter));
    network.charter = charter.into_iter().next().map(Arc::unwrap_or_clone).unwrap_or_default();
    network.members = whole.members(std::mem::take(&mut shelf.members), &network.pictures);
    network.services = whole.pages(std::mem::take(&mut shelf.offer));
    network.pages = whole.pages(std::mem::take(&mut shelf.pages));
    network.news = whole.pages(std::mem::take(&mut shelf.news));
    let private = shelf.private.and_then(|file| whole.private(file));
    network.unreadable = whole.unreadable;
    let diagnostics = whole.diagnostics;
    Loaded { network, sources, diagnostics, private }
}

impl Settings {
    /// Reads ahead what the other files need to know of site.toml.
    fn peek(site: FileId, sources: &SourceMap) -> Self {
        let text = sources.get(site).map_or("", |file| &file.text);
        let (tree, _) = DeTable::parse_recoverable(text);
        let tree = tree.get_ref();
        let main = tree.get("languages").and_then(|list| match list.get_ref() {
            DeValue::Array(items) => items.first()?.get_ref().as_str().and_then(Lang::from_key),
            _ => None,
        });
        let raw_html = tree.get("markdown").and_then(|table| match table.get_ref() {
            DeValue::Table(table) => Some(matches!(
                table.get("raw_html").map(toml::Spanned::get_ref),
                Some(DeValue::Boolean(true))
            )),
            _ => None,
        });
        Self { main: main.unwrap_or_default(), raw_html: raw_html.unwrap_or_default() }
    }
}

/// The files by what they are for.
#[derive(Default)]
struct Shelf {
    site: FileId,
    project: FileId,
    tariffs: FileId,
    contacts: FileId,
    private: Option<FileId>,
    charter: Vec<MarkdownFile>,
    members: Vec<MarkdownFile>,
    offer: Vec<MarkdownFile>,
    pages: Vec<MarkdownFile>,
    news: Vec<MarkdownFile>,
}

impl Shelf {
    fn sort(texts: &[TextFile], sources: &mut SourceMap, found: &mut Diagnostics) -> Self {
        let nowhere = Span::PLACEHOLDER.file;
        let mut shelf = Self {
            site: nowhere,
            project: nowhere,
            tariffs: nowhere,
            contacts: nowhere,
            ..Self::default()
        };
        for text in texts {
            let file = text.file;
            match text.path.as_str() {
                "site.toml" => shelf.site = file,
                "content/project.toml" => shelf.project = file,
                "content/tariffs.toml" => shelf.tariffs = file,
                "content/contacts.toml" => shelf.contacts = file,
                "private/members.toml" => shelf.private = Some(file),
                path => shelf.markdown(path, file, found),
            }
        }
        let expected = [
            (&mut shelf.site, "site.toml"),
            (&mut shelf.project, "content/project.toml"),
            (&mut shelf.tariffs, "content/tariffs.toml"),
            (&mut shelf.contacts, "content/contacts.toml"),
        ];
        for (file, path) in expected {
            if *file == nowhere {
                *file = sources.add_unread(path, "", false);
                found.push(Diagnostic::new(Code::FileMissing, Span::file(*file)).arg("path", path));
            }
        }
        if shelf.charter.is_empty() {
            let file = sources.add_unread("content/charter.md", "", false);
            let finding = Diagnostic::new(Code::FileMissing, Span::file(file));
            found.push(finding.arg("path", "content/charter.md"));
        }
        shelf
    }

    /// Puts a Markdown file on its shelf, or says why it has none.
    fn markdown(&mut self, path: &str, file: FileId, found: &mut Diagnostics) {
        let inside = path.strip_prefix("content/").unwrap_or(path);
        let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        let shelf = match folder {
            "" if name.starts_with("charter.") && is_markdown(name) => &mut self.charter,
            "members" if is_markdown(name) => &mut self.members,
            "offer" if is_markdown(name) => &mut self.offer,
            "pages" if is_markdown(name) => &mut self.pages,
            "news" if is_markdown(name) => &mut self.news,
            _ => {
                found.push(unexpected(path, name, file));
                return;
            }
        };
        let stem = name.strip_suffix(".md").unwrap_or(name);
        let (stem, lang) = match stem.rsplit_once('.') {
            None => (stem, None),
            Some((stem, lang)) => match Lang::from_key(lang) {
                Some(lang) => (stem, Some(lang)),
                None => {
                    let finding = Diagnostic::new(Code::FileLanguage, Span::file(file));
                    found.push(finding.arg("lang", lang));
                    return;
                }
            },
        };
        match stem.parse() {
            Ok(slug) => shelf.push(MarkdownFile { slug, lang, file }),
            Err(_) => found.push(Diagnostic::new(Code::FileName, Span::file(file))),
        }
    }
}

fn is_markdown(name: &str) -> bool {
    name.ends_with(".md")
}

/// A file that pignon would pass over: the likeliest name is offered.
fn unexpected(path: &str, name: &str, file: FileId) -> Diagnostic {
    let known = ["project.toml", "tariffs.toml", "contacts.toml", "charter.md"];
    let suggestion = did_you_mean(name, known).unwrap_or_default();
    let finding = Diagnostic::new(Code::FileUnexpected, Span::file(file));
    finding.arg("path", path).arg("suggestion", suggestion)
}

/// The reading of all files, and what came of it.
struct Whole<'a> {
    sources: &'a SourceMap,
    settings: Settings,
    diagnostics: Diagnostics,
    unreadable: BTreeSet<String>,
}

impl Whole<'_> {
    /// Reads a file of TOML; a placeholder when it is missing or malformed.
    fn toml<T: Read>(&mut self, file: FileId) -> (FileId, T) {
        let text = self.sources.get(file).map_or("", |source| &source.text);
        if self.sources.is_unread(file) {
            self.unreadable.insert(self.path(file));
            return (file, T::default());
        }
        let main_language = self.settings.main;
        let diagnostics = &mut self.diagnostics;
        let mut reader = Reader { file, offset: 0, main_language, private: false, diagnostics };
        let value = reader.document(text);
        if value.is_none() {
            self.unreadable.insert(self.path(file));
        }
        (file, value.unwrap_or_default())
    }

    fn path(&self, file: FileId) -> String {
        self.sources.path(file).to_string_lossy().into_owned()
    }

    /// Reads the files of a folder, each with its translations, in parallel.
    fn pages<F: Read + Send + Sync>(&mut self, files: Vec<MarkdownFile>) -> Vec<Arc<Page<F>>> {
        let mut groups: BTreeMap<Slug, Vec<MarkdownFile>> = BTreeMap::new();
        for file in files {
            groups.entry(file.slug.clone()).or_default().push(file);
        }
        let groups: Vec<_> = groups.into_iter().collect();
        let (sources, settings) = (self.sources, self.settings);
        let read: Vec<_> = groups
            .into_par_iter()
            .map(|(slug, files)| page(sources, settings, slug, files))
            .collect();
        let mut pages = Vec::with_capacity(read.len());
        for outcome in read {
            self.diagnostics.extend(outcome.diagnostics);
            match outcome.page {
                Ok(page) => pages.push(Arc::new(page)),
                Err(path) => {
                    self.unreadable.insert(path);
                }
            }
        }
        pages
    }

    fn members(&mut self, files: Vec<MarkdownFile>, pictures: &[Picture]) -> Vec<Arc<Member>> {
        let portraits: BTreeMap<&str, &Picture> = pictures
            .iter()
            .filter_map(|picture| {
                let name = picture.path.strip_prefix("content/members/")?;
                Some((name.rsplit_once('.')?.0, picture))
            })
            .collect();
        let member = |page: Arc<Page<crate::model::member::MemberFacts>>| {
            let Page { slug, file, front, writing } = Arc::unwrap_or_clone(page);
            let portrait = portraits.get(slug.as_str()).map(|&picture| picture.clone());
            Arc::new(Member { slug, file, facts: front, biography: writing, portrait })
        };
        self.pages(files).into_iter().map(member).collect()
    }

    /// Reads private/members.toml: a table a member, named like the member's file.
    fn private(&mut self, file: FileId) -> Option<PrivateMembers> {
        if self.sources.is_unread(file) {
            return None;
        }
        let text = self.sources.get(file).map_or("", |source| &source.text);
        let main_language = self.settings.main;
        let diagnostics = &mut self.diagnostics;
        let mut reader = Reader { file, offset: 0, main_language, private: true, diagnostics };
        let table: Keyed = reader.document(text)?;
        Some(table.members)
    }
}

/// A table with a free key a member.
#[derive(Default)]
struct Keyed {
    members: PrivateMembers,
}

impl Read for Keyed {
    fn read(node: crate::model::record::Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = crate::model::record::TableReader::open(node, reader)?;
        let mut members = PrivateMembers::new();
        for (key, node) in table.into_entries() {
            if let Some(member) = PrivateMember::read(node, reader) {
                members.insert(key.into_inner().into_owned(), Private::new(member));
            }
        }
        Some(Self { members })
    }

    fn shape() -> crate::model::record::Shape {
        crate::model::record::Shape::Keyed(Box::new(PrivateMember::shape()))
    }
}

/// What came of a file and its translations.
struct Outcome<F> {
    /// The page, or the path of the file that could not be read at all.
    page: Result<Page<F>, String>,
    diagnostics: Diagnostics,
}

fn page<F: Read>(
    sources: &SourceMap,
    settings: Settings,
    slug: Slug,
    files: Vec<MarkdownFile>,
) -> Outcome<F> {
    let mut diagnostics = Diagnostics::default();
    let path_of = |file: FileId| sources.path(file).to_string_lossy().into_owned();
    let is_main = |file: &MarkdownFile| file.lang.is_none_or(|lang| lang == settings.main);
    let Some(main) = files.iter().find(|file| is_main(file)) else {
        let orphan = &files[0];
        let finding = Diagnostic::new(Code::FileTranslationOrphan, Span::file(orphan.file));
        diagnostics.push(finding.arg("path", format!("{}.md", slug.as_str())));
        return Outcome { page: Err(path_of(orphan.file)), diagnostics };
    };
    let (front, body) = markdown_file::<F>(sources, settings, main, &mut diagnostics);
    let Some(front) = front else {
        return Outcome { page: Err(path_of(main.file)), diagnostics };
    };
    let mut writing = Writing::new(settings.main, body);
    for file in files.iter().filter(|file| file.file != main.file) {
        if is_main(file) {
            let finding = Diagnostic::new(Code::FileTranslationTwice, Span::file(file.file));
            diagnostics.push(finding.arg("path", path_of(main.file)));
            continue;
        }
        let (translated, mut body) =
            markdown_file::<TranslationFront>(sources, settings, file, &mut diagnostics);
        body.front = translated.unwrap_or_default();
        writing.set(file.lang.unwrap_or(settings.main), body);
    }
    Outcome { page: Ok(Page { slug, file: main.file, front, writing }), diagnostics }
}

/// Reads a Markdown file: its front matter, `None` when it is malformed, and its text.
fn markdown_file<F: Read>(
    sources: &SourceMap,
    settings: Settings,
    input: &MarkdownFile,
    diagnostics: &mut Diagnostics,
) -> (Option<F>, Body) {
    let file = input.file;
    if sources.is_unread(file) {
        return (None, Body { file, ..Body::default() });
    }
    let text = sources.get(file).map_or("", |source| &source.text);
    let split = split_front_matter(text);
    split.report(file, diagnostics);
    let main_language = settings.main;
    let front = match split.fenced {
        Fenced::Found { toml, range } => {
            let mut reader =
                Reader { file, offset: range.start, main_language, private: false, diagnostics };
            reader.document(toml)
        }
        Fenced::Unclosed { .. } => None,
        Fenced::Absent => {
            if input.lang.is_some_and(|lang| lang != settings.main) {
                Some(F::default())
            } else {
                diagnostics.push(Diagnostic::new(Code::FileFrontMatter, Span::file(file)));
                None
            }
        }
    };
    let lang = input.lang.unwrap_or(settings.main);
    let options = markdown::Options {
        language: lang.key(),
        raw_html: settings.raw_html,
        first_heading: 2,
        footnote_back: footnote_back(lang),
        id_prefix: "",
    };
    let markdown = markdown::parse(split.body, split.body_offset, file, &options, diagnostics);
    (front, Body { file, front: TranslationFront::default(), markdown })
}

/// What leads from a footnote back to the text, before its number. It stands here since
/// texts are read before the phrases of a theme.
const fn footnote_back(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Retour au texte, note",
        Lang::Nl => "Terug naar de tekst, noot",
        Lang::De => "Zurück zum Text, Anmerkung",
        Lang::En => "Back to the text, note",
    }
}
