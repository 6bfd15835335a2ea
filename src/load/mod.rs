//! Folder in, [`Network`] out, with everything that is wrong in its files.
//!
//! `load` reads the disk (and is alone, before `write`, in doing so), parses every file
//! and joins them. It never stops at a mistake: what cannot be read is reported and
//! stands as a placeholder, so that one run finds every mistake of every file. It knows
//! nothing of law, prices or pages.
//!
//! A [`Folder`] can be read again: what was made of a file is kept as long as its bytes
//! are the same, so that a preview pays for what changed alone. A build is the first
//! reading of an empty [`Folder`]: there is one way to read a network.

mod file;
mod footnotes;
mod front_matter;
mod headings;
mod html_writer;
mod inventory;
mod logo;
pub mod markdown;
mod raw_html;
mod shelf;
mod texts;

use std::collections::BTreeMap;
use std::mem::take;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::inputs::Known;
use crate::model::contact::Contacts;
use crate::model::locale::Lang;
use crate::model::member::{Member, MemberFacts};
use crate::model::offer::{Service, Tariffs};
use crate::model::private::{Private, PrivateMember, PrivateMembers};
use crate::model::project::Project;
use crate::model::record::{Read, Reader};
use crate::model::site::Site;
use crate::model::value::Slug;
use crate::model::writing::{CharterFront, NewsFront, Page, PageFront};
use crate::model::{Network, Picture};
use crate::source::{FileId, SourceMap, Span};

pub use file::short_hash;
pub use front_matter::parts as front_matter_parts;
pub use inventory::{Changes, is_litter};
use inventory::{Found, Inventory};
use shelf::{Place, Shelf};
use texts::{Part, Texts};

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

/// Reads a network's folder once.
///
/// # Errors
/// The disk cannot be read. What is wrong with the files is in the diagnostics.
pub fn load(root: &Path, reach: Reach) -> Result<Loaded> {
    Folder::new(root, reach).read(&Changes::Everything)
}

/// Reads a network from texts that somebody sent, by their paths in its folder: an issuer
/// has no folder of the network's.
#[must_use]
pub fn load_texts(texts: &BTreeMap<String, String>) -> Loaded {
    let mut folder = Folder::new(Path::new(""), Reach::WithPrivate);
    for (path, text) in texts {
        folder.inventory.add_text(path, text, &mut folder.sources);
    }
    folder.made.understand(&folder.inventory, &mut folder.sources)
}

/// A network's folder, with what was made of its files.
pub struct Folder {
    inventory: Inventory,
    sources: SourceMap,
    made: Made,
    /// What was read of it before, and not looked at yet.
    known: Known,
}

/// What was made of the files of a folder.
#[derive(Default)]
struct Made {
    site: Document<Site>,
    project: Document<Project>,
    tariffs: Document<Tariffs>,
    contacts: Document<Contacts>,
    charter: Texts<Page<CharterFront>>,
    members: Texts<Member>,
    offer: Texts<Service>,
    pages: Texts<Page<PageFront>>,
    news: Texts<Page<NewsFront>>,
}

/// What the parsing of every file depends on, beside its own text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Settings {
    main: Lang,
    raw_html: bool,
}

impl Folder {
    /// A folder of which nothing was read yet.
    #[must_use]
    pub fn new(root: &Path, reach: Reach) -> Self {
        Self {
            inventory: Inventory::new(root, reach == Reach::WithPrivate),
            sources: SourceMap::default(),
            made: Made::default(),
            known: Known::default(),
        }
    }

    /// The same folder, of which some texts were read a moment ago: the first reading takes
    /// their bytes from there.
    #[must_use]
    pub fn knowing(mut self, known: Known) -> Self {
        self.known = known;
        self
    }

    /// Reads what changed, and gives the whole.
    ///
    /// # Errors
    /// The disk cannot be read; a later reading of everything makes up for it.
    pub fn read(&mut self, changes: &Changes) -> Result<Loaded> {
        self.inventory.reread(changes, &take(&mut self.known), &mut self.sources)?;
        Ok(self.made.understand(&self.inventory, &mut self.sources))
    }

    /// The texts of the files; those of a theme may be added.
    pub fn sources(&mut self) -> &mut SourceMap {
        &mut self.sources
    }
}

impl Made {
    fn understand(&mut self, inventory: &Inventory, sources: &mut SourceMap) -> Loaded {
        let mut network = Network::default();
        let mut desk = Desk::default();
        for (path, entry) in inventory.entries() {
            if let Some(fault) = &entry.fault {
                desk.diagnostics.push(fault.clone());
            }
            match &entry.found {
                Found::Text(place, file) => {
                    let source = sources.get(*file).filter(|source| !source.unread);
                    desk.put(path, place, *file, source.map(|source| Arc::clone(&source.text)));
                }
                Found::Picture(picture) => network.pictures.push(picture.clone()),
                Found::Static(file) => network.static_files.push(file.clone()),
                Found::Logo(logo) => network.logo = Some(logo.clone()),
                Found::Credential(_) | Found::Nothing => {}
            }
        }
        network.credentials = inventory.credentials();
        desk.want_all(sources);
        let settings = Settings::peek(desk.site.text());
        network.site_file = desk.site.file;
        network.site = self.site.read(&desk.site, settings.main);
        network.project_file = desk.project.file;
        network.project = self.project.read(&desk.project, settings.main);
        network.tariffs_file = desk.tariffs.file;
        network.tariffs = self.tariffs.read(&desk.tariffs, settings.main);
        network.contacts_file = desk.contacts.file;
        network.contacts = self.contacts.read(&desk.contacts, settings.main);
        let private = desk
            .private
            .take()
            .and_then(|sheet| private(&sheet, settings.main, &mut desk.diagnostics));
        self.understand_texts(&mut desk, settings, &mut network);
        let diagnostics = self.gather(desk.diagnostics, sources, &mut network);
        Loaded { network, sources: sources.clone(), diagnostics, private }
    }

    fn understand_texts(&mut self, desk: &mut Desk<'_>, settings: Settings, network: &mut Network) {
        let portraits = portraits(&network.pictures);
        let portrait = |slug: &Slug| portraits.get(slug.as_str()).copied();
        let none = |_: &Slug| None;
        self.charter.update(take(&mut desk.charter), settings, none, |page, _| page);
        self.offer.update(take(&mut desk.offer), settings, none, |page, _| page);
        self.pages.update(take(&mut desk.pages), settings, none, |page, _| page);
        self.news.update(take(&mut desk.news), settings, none, |page, _| page);
        self.members.update(take(&mut desk.members), settings, portrait, member);
        network.charter = self.charter.pages().first().map(Arc::clone).unwrap_or_default();
        network.members = self.members.pages();
        network.services = self.offer.pages();
        network.pages = self.pages.pages();
        network.news = self.news.pages();
    }

    /// What is wrong with the files, and which could not be read at all.
    fn gather(
        &self,
        mut diagnostics: Diagnostics,
        sources: &SourceMap,
        network: &mut Network,
    ) -> Diagnostics {
        let mut unreadable: Vec<FileId> = Vec::new();
        for (found, unread) in [
            (&self.site.diagnostics, self.site.unread(network.site_file)),
            (&self.project.diagnostics, self.project.unread(network.project_file)),
            (&self.tariffs.diagnostics, self.tariffs.unread(network.tariffs_file)),
            (&self.contacts.diagnostics, self.contacts.unread(network.contacts_file)),
        ] {
            diagnostics.extend(found.clone());
            unreadable.extend(unread);
        }
        if network.site.languages.is_empty() && !network.site.span.is_placeholder() {
            let finding = Diagnostic::new(Code::TomlMissingKey, Span::file(network.site_file));
            diagnostics.push(finding.arg("key", "languages"));
        }
        let texts = self.charter.diagnostics().chain(self.members.diagnostics());
        let texts = texts.chain(self.offer.diagnostics()).chain(self.pages.diagnostics());
        texts.chain(self.news.diagnostics()).for_each(|found| diagnostics.extend(found.clone()));
        unreadable.extend(self.charter.unreadable().chain(self.members.unreadable()));
        unreadable.extend(self.offer.unreadable().chain(self.pages.unreadable()));
        unreadable.extend(self.news.unreadable());
        let names = unreadable.into_iter().map(|file| sources.name(file).to_owned());
        network.unreadable = names.collect();
        diagnostics
    }
}

/// A member, from the file and the portrait beside it.
fn member(page: Page<MemberFacts>, portrait: Option<Picture>) -> Member {
    let Page { slug, file, front, writing } = page;
    Member { slug, file, facts: front, biography: writing, portrait }
}

/// The pictures that lie beside members' files, by the names of these.
fn portraits(pictures: &[Picture]) -> BTreeMap<&str, &Picture> {
    let of_members = pictures.iter().filter_map(|picture| {
        let name = picture.path.strip_prefix("content/members/")?;
        Some((name.rsplit_once('.')?.0, picture))
    });
    of_members.collect()
}

/// The files of a folder, each where it belongs.
#[derive(Default)]
struct Desk<'a> {
    diagnostics: Diagnostics,
    site: Sheet,
    project: Sheet,
    tariffs: Sheet,
    contacts: Sheet,
    private: Option<Sheet>,
    charter: Vec<Part<'a>>,
    members: Vec<Part<'a>>,
    offer: Vec<Part<'a>>,
    pages: Vec<Part<'a>>,
    news: Vec<Part<'a>>,
}

/// A file of TOML as it was found.
#[derive(Debug)]
struct Sheet {
    file: FileId,
    /// What it says; none when it is missing or no text, which is reported already.
    text: Option<Arc<str>>,
}

impl Default for Sheet {
    fn default() -> Self {
        Self { file: Span::PLACEHOLDER.file, text: None }
    }
}

impl Sheet {
    fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }
}

impl<'a> Desk<'a> {
    fn put(&mut self, path: &'a str, place: &'a Place, file: FileId, text: Option<Arc<str>>) {
        match place {
            Place::Site => self.site = Sheet { file, text },
            Place::Project => self.project = Sheet { file, text },
            Place::Tariffs => self.tariffs = Sheet { file, text },
            Place::Contacts => self.contacts = Sheet { file, text },
            Place::Private => self.private = Some(Sheet { file, text }),
            Place::Markdown { shelf, slug, lang } => {
                let shelf = match shelf {
                    Shelf::Charter => &mut self.charter,
                    Shelf::Members => &mut self.members,
                    Shelf::Offer => &mut self.offer,
                    Shelf::Pages => &mut self.pages,
                    Shelf::News => &mut self.news,
                };
                shelf.push(Part { path, slug, lang: *lang, file, text });
            }
        }
    }

    /// Reports the files that every network has and this one has not.
    fn want_all(&mut self, sources: &mut SourceMap) {
        let mut missing = |path: &str| {
            let file = sources.add_unread(path, "", false);
            let finding = Diagnostic::new(Code::FileMissing, Span::file(file));
            self.diagnostics.push(finding.arg("path", path));
            file
        };
        for (sheet, path) in [
            (&mut self.site, "site.toml"),
            (&mut self.project, "content/project.toml"),
            (&mut self.tariffs, "content/tariffs.toml"),
            (&mut self.contacts, "content/contacts.toml"),
        ] {
            if sheet.file == Span::PLACEHOLDER.file {
                sheet.file = missing(path);
            }
        }
        if self.charter.is_empty() {
            missing("content/charter.md");
        }
    }
}

/// A file of TOML, parsed once for the same bytes.
#[derive(Debug, Default)]
struct Document<T> {
    /// The file, its bytes and the main language it was parsed for.
    from: Option<(FileId, Arc<str>, Lang)>,
    /// `None` when it is missing or malformed.
    value: Option<T>,
    diagnostics: Diagnostics,
}

impl<T: Read + Clone> Document<T> {
    /// What a file says; a placeholder when it is missing or malformed.
    fn read(&mut self, sheet: &Sheet, main_language: Lang) -> T {
        let Some(text) = &sheet.text else {
            *self = Self { from: None, value: None, diagnostics: Diagnostics::default() };
            return T::default();
        };
        let same = self.from.as_ref().is_some_and(|(file, kept, lang)| {
            *file == sheet.file && Arc::ptr_eq(kept, text) && *lang == main_language
        });
        if !same {
            let mut diagnostics = Diagnostics::default();
            let file = sheet.file;
            let mut reader = Reader {
                file,
                offset: 0,
                main_language,
                private: false,
                diagnostics: &mut diagnostics,
            };
            let value = reader.document(text);
            *self =
                Self { from: Some((file, Arc::clone(text), main_language)), value, diagnostics };
        }
        self.value.clone().unwrap_or_default()
    }

    /// The file, when it could not be read at all.
    fn unread(&self, file: FileId) -> Option<FileId> {
        self.value.is_none().then_some(file)
    }
}

/// Reads private/members.toml: a table a member, named like the member's file.
fn private(
    sheet: &Sheet,
    main_language: Lang,
    diagnostics: &mut Diagnostics,
) -> Option<PrivateMembers> {
    let text = sheet.text.as_ref()?;
    let mut reader =
        Reader { file: sheet.file, offset: 0, main_language, private: true, diagnostics };
    let table: Keyed = reader.document(text)?;
    Some(table.members)
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

impl Settings {
    /// Reads ahead what the other files need to know of site.toml.
    fn peek(text: &str) -> Self {
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
