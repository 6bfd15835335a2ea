//! The files of a network's folder, read from disk: the only stage that reads it.
//!
//! [`Inventory::reread`] brings what is known in step with the disk: at first everything,
//! later the files that are said to have changed. What a file is for follows from its path
//! and is found when it is read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use toml::de::{DeTable, DeValue};
use walkdir::WalkDir;

use super::shelf::{Place, place_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::images;
use crate::model::{Credential, Credentials, Logo, Picture, StaticFile};
use crate::source::{FileId, SourceMap, Span};

/// The largest text file that is read.
pub(super) const TEXT_LIMIT: u64 = 5_000_000;

/// The most pixels a picture may have.
pub(super) const PIXEL_LIMIT: u64 = 50_000_000;

/// What may have changed on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// Anything: everything is read.
    Everything,
    /// Files and folders, relative to the network's folder, with `/`: new, changed or gone.
    Paths(BTreeSet<String>),
}

impl Changes {
    /// Whether a path, or something below it, is concerned.
    #[must_use]
    pub fn concern(&self, path: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Paths(paths) => {
                paths.iter().any(|changed| is_within(changed, path) || is_within(path, changed))
            }
        }
    }
}

/// What lies in a network's folder, before anything is understood of it.
#[derive(Debug)]
pub(super) struct Inventory {
    root: PathBuf,
    with_private: bool,
    /// The trust list that site.toml names.
    trust: Option<String>,
    /// The logo that site.toml names.
    logo: Option<String>,
    /// Every file that is looked at, by its path.
    entries: BTreeMap<String, Entry>,
}

/// A file.
#[derive(Debug)]
pub(super) struct Entry {
    /// What it is.
    pub found: Found,
    /// What is wrong with it as a file.
    pub fault: Option<Diagnostic>,
}

/// What a file is.
#[derive(Debug)]
pub(super) enum Found {
    /// A text with a use.
    Text(Place, FileId),
    /// A picture that lies beside texts.
    Picture(Picture),
    /// A file of content/static.
    Static(StaticFile),
    /// The attestation, or what belongs to it.
    Credential(Credential),
    /// The logo, or why it cannot be used.
    Logo(Result<Logo, &'static str>),
    /// Nothing that can be used.
    Nothing,
}

/// A file as the folder lists it.
struct Listed {
    path: String,
    full: PathBuf,
    kind: Kind,
}

/// What the folder says of a file before it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    /// The trust list that site.toml names.
    Trust,
    /// The logo that site.toml names.
    Logo,
    /// A link that leads back to a folder above.
    Loop,
    /// A link that leads nowhere.
    Broken,
    /// A link that leads out of `content`.
    Outside,
}

/// The bytes of a file, as far as they are understood without its neighbours.
enum Content {
    Text(Arc<str>),
    Picture {
        width: u32,
        height: u32,
        hash: String,
    },
    Static {
        hash: String,
        dimensions: Option<(u32, u32)>,
    },
    Credential(Arc<[u8]>),
    Logo(Result<Logo, &'static str>),
    Link(&'static str),
    /// Bytes that are no UTF-8: the text for the place of that, and the place in it.
    NotText(String, std::ops::Range<usize>),
    Fault(Code),
    Gone,
}

impl Inventory {
    /// A folder of which nothing is known yet; `with_private` adds private/members.toml.
    pub(super) fn new(root: &Path, with_private: bool) -> Self {
        let root = root.to_owned();
        Self { root, with_private, trust: None, logo: None, entries: BTreeMap::new() }
    }

    /// Every file that is looked at, by its path.
    pub(super) fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// Adds a text that somebody sent.
    pub(super) fn add_text(&mut self, path: &str, text: &str, sources: &mut SourceMap) {
        self.enter(path.to_owned(), Content::Text(text.into()), sources);
    }

    /// The attestation and what belongs to it.
    pub(super) fn credentials(&self) -> Credentials {
        let at = |path: &str| match self.entries.get(path).map(|entry| &entry.found) {
            Some(Found::Credential(credential)) => Some(credential.clone()),
            _ => None,
        };
        Credentials {
            attestation: at(ATTESTATION),
            disclosures: at(DISCLOSURES),
            status_list: at(STATUS_LIST),
            trust: self.trust.as_deref().and_then(at),
        }
    }

    /// Reads what changed.
    ///
    /// # Errors
    /// The folder itself, or a file in it, cannot be read.
    pub(super) fn reread(&mut self, changes: &Changes, sources: &mut SourceMap) -> Result<()> {
        let wanted = match changes {
            Changes::Everything => {
                let listed = self.list()?;
                self.forget(sources, &|path| !contains(&listed, path));
                listed
            }
            Changes::Paths(paths) => self.changed(paths, sources)?,
        };
        let read: Vec<_> = wanted
            .into_par_iter()
            .map(|listed| {
                let content = read(&listed)?;
                Ok((listed, content))
            })
            .collect::<Result<_>>()?;
        for (listed, content) in read {
            self.enter(listed.path, content, sources);
        }
        Ok(())
    }

    /// The files to read when some paths changed; forgets those that are gone.
    fn changed(
        &mut self,
        paths: &BTreeSet<String>,
        sources: &mut SourceMap,
    ) -> Result<Vec<Listed>> {
        let mut wanted = Vec::new();
        // site.toml may name another trust list.
        let mut relist = paths.contains("site.toml");
        for path in paths {
            if !self.is_ours(path) || is_litter(path) {
                continue;
            }
            let full = self.root.join(path);
            let is_exact = !path.contains(char::REPLACEMENT_CHARACTER);
            match fs::symlink_metadata(&full) {
                Ok(data) if data.is_file() && is_exact && self.is_inside(path, &full) => {
                    let kind = if self.trust.as_deref() == Some(path) {
                        Kind::Trust
                    } else if self.logo.as_deref() == Some(path) {
                        Kind::Logo
                    } else {
                        Kind::File
                    };
                    wanted.push(Listed { path: path.clone(), full, kind });
                }
                Err(error) if is_gone(&error) && is_exact => {
                    self.forget(sources, &|known| is_within(known, path));
                }
                // A folder, or a link, whose files only a walk finds.
                _ => relist = true,
            }
        }
        if relist {
            let listed = self.list()?;
            self.forget(sources, &|path| !contains(&listed, path));
            let is_wanted = |listed: &Listed| {
                !self.entries.contains_key(&listed.path)
                    || paths.iter().any(|changed| is_within(&listed.path, changed))
            };
            wanted = listed.into_iter().filter(is_wanted).collect();
        }
        Ok(wanted)
    }

    /// Whether a path is of a file or folder that is looked at.
    fn is_ours(&self, path: &str) -> bool {
        path == "site.toml"
            || self.trust.as_deref() == Some(path)
            || is_within(path, "content")
            || self.with_private && is_within("private/members.toml", path)
    }

    /// Whether a file of `content` lies there without a link on its way, or through links
    /// that stay inside.
    fn is_inside(&self, path: &str, full: &Path) -> bool {
        let content = || self.root.join("content").canonicalize();
        !path.starts_with("content/")
            || full.canonicalize().is_ok_and(|full| content().is_ok_and(|at| full.starts_with(at)))
    }

    /// Every file that can matter, in the order of the paths.
    fn list(&mut self) -> Result<Vec<Listed>> {
        self.trust = trust_list(&self.root);
        let logo = logo(&self.root);
        if logo != self.logo {
            // What a file is read as depends on whether it is the logo.
            for path in [self.logo.take(), logo.clone()].into_iter().flatten() {
                self.entries.remove(&path);
            }
            self.logo = logo;
        }
        let mut listed = Vec::new();
        let mut single = |path: &str| {
            let full = self.root.join(path);
            if full.is_file() {
                listed.push(Listed { path: path.to_owned(), full, kind: Kind::File });
            }
        };
        single("site.toml");
        if self.with_private {
            single("private/members.toml");
        }
        if self.root.join("content").is_dir() {
            self.list_content(&mut listed)?;
        }
        for listed in &mut listed {
            if listed.kind == Kind::File && self.logo.as_ref() == Some(&listed.path) {
                listed.kind = Kind::Logo;
            }
        }
        if let Some(trust) = &self.trust {
            listed.retain(|listed| listed.path != *trust);
            let full = self.root.join(trust);
            listed.push(Listed { path: trust.clone(), full, kind: Kind::Trust });
        }
        listed.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(listed)
    }

    /// Walks through `content`. Symbolic links are followed inside it and nowhere else: one
    /// that led to `private`, or out of the network, would publish what nobody meant to.
    fn list_content(&self, listed: &mut Vec<Listed>) -> Result<()> {
        let content = self.root.join("content");
        let inside = content.canonicalize().context("content")?;
        let mut walk = WalkDir::new(&content).follow_links(true).into_iter();
        while let Some(entry) = walk.next() {
            let found = match &entry {
                Ok(entry) => entry.path(),
                Err(error) => error.path().unwrap_or(&content),
            };
            let path = relative(&self.root, found);
            if is_litter(&path) {
                if entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir()) {
                    walk.skip_current_dir();
                }
                continue;
            }
            let full = found.to_owned();
            let kind = match entry {
                Ok(entry) if entry.path_is_symlink() && !leads_into(&full, &inside) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    Kind::Outside
                }
                Ok(entry) if entry.file_type().is_file() => Kind::File,
                Ok(_) => continue,
                Err(error) if error.loop_ancestor().is_some() => Kind::Loop,
                Err(error) if error.io_error().is_some_and(is_gone) => {
                    // Without even a link there, it was removed while the folder is read.
                    if fs::symlink_metadata(&full).is_err() {
                        continue;
                    }
                    Kind::Broken
                }
                Err(error) => return Err(error).with_context(|| path.to_owned()),
            };
            listed.push(Listed { path, full, kind });
        }
        Ok(())
    }

    /// Drops what is known of some files.
    fn forget(&mut self, sources: &mut SourceMap, is_gone: &dyn Fn(&str) -> bool) {
        self.entries.retain(|path, _| {
            let gone = is_gone(path);
            if gone {
                sources.empty(path);
            }
            !gone
        });
    }

    fn enter(&mut self, path: String, content: Content, sources: &mut SourceMap) {
        let private = path == "private/members.toml";
        let mut unread = |text: String| sources.add_unread(path.as_str(), text, private);
        let (file, fault) = match content {
            Content::Text(text) if private => (sources.add_private(path.as_str(), text), None),
            Content::Text(text) => (sources.add(path.as_str(), text), None),
            Content::NotText(text, range) => {
                let file = unread(text);
                (file, Some(Diagnostic::new(Code::FileEncoding, Span::new(file, range))))
            }
            Content::Fault(code) => {
                let file = unread(String::new());
                (file, Some(Diagnostic::new(code, Span::file(file))))
            }
            Content::Link(state) => {
                let finding = Diagnostic::new(Code::FileLink, Span::file(unread(String::new())));
                let entry =
                    Entry { found: Found::Nothing, fault: Some(finding.arg("state", state)) };
                self.entries.insert(path, entry);
                return;
            }
            Content::Gone => {
                sources.empty(&path);
                self.entries.remove(&path);
                return;
            }
            Content::Picture { width, height, hash } => {
                let picture = Picture { path: path.clone(), width, height, hash };
                self.entries.insert(path, Entry { found: Found::Picture(picture), fault: None });
                return;
            }
            Content::Credential(bytes) => {
                let file = sources.add(path.as_str(), "");
                let found = Found::Credential(Credential { file, bytes });
                self.entries.insert(path, Entry { found, fault: None });
                return;
            }
            Content::Logo(logo) => {
                self.entries.insert(path, Entry { found: Found::Logo(logo), fault: None });
                return;
            }
            Content::Static { hash, dimensions } => {
                let inside = path.strip_prefix(STATIC).unwrap_or(&path).to_owned();
                let file = StaticFile { path: inside, source: path.clone(), hash, dimensions };
                self.entries.insert(path, Entry { found: Found::Static(file), fault: None });
                return;
            }
        };
        let entry = if is_text_path(&path) && !path.starts_with(STATIC) {
            match place_of(&path, file) {
                Ok(place) => Entry { found: Found::Text(place, file), fault },
                Err(misplaced) => Entry { found: Found::Nothing, fault: fault.or(Some(misplaced)) },
            }
        } else {
            Entry { found: Found::Nothing, fault }
        };
        self.entries.insert(path, entry);
    }
}

/// Files whose every byte counts.
const ATTESTATION: &str = "content/attestation.json";
const DISCLOSURES: &str = "content/disclosures.json";
const STATUS_LIST: &str = "content/status-list.json";

/// The trust list that site.toml names: a file of JSON beside it.
fn trust_list(root: &Path) -> Option<String> {
    let site = fs::read_to_string(root.join("site.toml")).ok()?;
    let (tree, _) = DeTable::parse_recoverable(&site);
    let named = match tree.get_ref().get("legitimacy")?.get_ref() {
        DeValue::Table(table) => table.get("trust")?.get_ref().as_str()?.to_owned(),
        _ => return None,
    };
    let is_beside = !named.contains(['/', '\\']) && named.ends_with(".json");
    (is_beside && root.join(&named).is_file()).then_some(named)
}

/// The logo that site.toml names: a picture or drawing that lies in content/ itself.
fn logo(root: &Path) -> Option<String> {
    let site = fs::read_to_string(root.join("site.toml")).ok()?;
    let (tree, _) = DeTable::parse_recoverable(&site);
    let named = match tree.get_ref().get("look")?.get_ref() {
        DeValue::Table(table) => table.get("logo")?.get_ref().as_str()?.to_owned(),
        _ => return None,
    };
    let is_inside = !named.contains(['/', '\\']) && ending(&named).is_some();
    is_inside.then(|| format!("content/{named}"))
}

/// What the name of a logo ends in, as it is published.
fn ending(name: &str) -> Option<&'static str> {
    match name.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => Some("svg"),
        Some("png") => Some("png"),
        Some("jpg" | "jpeg") => Some("jpg"),
        _ => None,
    }
}

/// Files that are published as they are.
const STATIC: &str = "content/static/";

/// Whether a path is another, or lies below it.
fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a sorted list has a path.
fn contains(listed: &[Listed], path: &str) -> bool {
    listed.binary_search_by(|listed| listed.path.as_str().cmp(path)).is_ok()
}

/// A path relative to the network's folder, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts = inside.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Whether a file is an editor's or the system's own: those are passed over. The path is
/// relative to the network's folder.
#[must_use]
pub fn is_litter(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| part.starts_with('.') && part != ".well-known")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.starts_with('#')
        // Vim makes it to see whether the folder can be written.
        || name == "4913"
        || name == "Thumbs.db"
        || name == "desktop.ini"
}

fn is_text_path(path: &str) -> bool {
    let ending = path.rsplit('.').next().map(str::to_ascii_lowercase);
    matches!(ending.as_deref(), Some("md" | "toml"))
}

fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Whether a link leads into a folder.
fn leads_into(link: &Path, inside: &Path) -> bool {
    link.canonicalize().is_ok_and(|target| target.starts_with(inside))
}

/// Reads one file, as far as it can be understood by itself.
fn read(listed: &Listed) -> Result<Content> {
    match listed.kind {
        Kind::File => {}
        Kind::Trust => {
            let path = &listed.path;
            return credential(&listed.full).with_context(|| format!("{path} cannot be read"));
        }
        Kind::Logo => {
            let path = &listed.path;
            return match logo_file(path, &listed.full) {
                Err(error) if is_gone(&error) => Ok(Content::Gone),
                content => content.with_context(|| path.clone()),
            };
        }
        Kind::Loop => return Ok(Content::Fault(Code::FileLoop)),
        Kind::Broken => return Ok(Content::Link("broken")),
        Kind::Outside => return Ok(Content::Link("outside")),
    }
    let (path, full) = (listed.path.as_str(), &listed.full);
    let content = if full.to_str().is_none() {
        Ok(Content::Fault(Code::FileName))
    } else if let Some(inside) = path.strip_prefix(STATIC) {
        static_file(full, inside)
    } else if is_text_path(path) {
        text(full)
    } else if [ATTESTATION, DISCLOSURES, STATUS_LIST].contains(&path) {
        credential(full)
    } else {
        match path.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
            Some("png" | "jpg" | "jpeg") => picture(full),
            _ => Ok(Content::Fault(Code::FileUnexpected)),
        }
    };
    match content {
        Err(error) if is_gone(&error) => Ok(Content::Gone),
        content => content.with_context(|| path.to_owned()),
    }
}

fn text(full: &Path) -> io::Result<Content> {
    if fs::metadata(full)?.len() > TEXT_LIMIT {
        return Ok(Content::Fault(Code::FileTooLarge));
    }
    Ok(match String::from_utf8(fs::read(full)?) {
        Ok(text) => Content::Text(text.into()),
        Err(error) => not_utf8(&error),
    })
}

/// A file whose every byte counts.
fn credential(full: &Path) -> io::Result<Content> {
    if fs::metadata(full)?.len() > TEXT_LIMIT {
        return Ok(Content::Fault(Code::FileTooLarge));
    }
    Ok(Content::Credential(fs::read(full)?.into()))
}

/// A text in another encoding: the first letter that shows it is underlined. A file that
/// holds the byte 0 is no text at all, and has no place worth showing.
fn not_utf8(error: &std::string::FromUtf8Error) -> Content {
    let bytes = error.as_bytes();
    if bytes.contains(&0) {
        return Content::NotText(String::new(), 0..0);
    }
    let at = error.utf8_error().valid_up_to();
    let shown = String::from_utf8_lossy(bytes).into_owned();
    Content::NotText(shown, at..at + char::REPLACEMENT_CHARACTER.len_utf8())
}

fn picture(full: &Path) -> io::Result<Content> {
    let bytes = fs::read(full)?;
    Ok(match dimensions(&bytes) {
        Some((width, height)) if u64::from(width) * u64::from(height) <= PIXEL_LIMIT => {
            Content::Picture { width, height, hash: short_hash(&bytes) }
        }
        Some(_) => Content::Fault(Code::PictureTooLarge),
        None => Content::Fault(Code::PictureUnreadable),
    })
}

/// How wide a logo that is a picture is published at most, in pixels.
const LOGO_WIDTH: u32 = 480;

/// The largest logo that is read, in bytes.
const LOGO_LIMIT: u64 = 2_000_000;

/// The logo, as it will be published: shapes or pixels and nothing else.
fn logo_file(path: &str, full: &Path) -> io::Result<Content> {
    if fs::metadata(full)?.len() > LOGO_LIMIT {
        return Ok(Content::Logo(Err("size")));
    }
    let bytes = fs::read(full)?;
    Ok(Content::Logo(understood_logo(path, &bytes)))
}

fn understood_logo(path: &str, bytes: &[u8]) -> Result<Logo, &'static str> {
    let ending = ending(path).ok_or("format")?;
    if ending == "svg" {
        let text = std::str::from_utf8(bytes).map_err(|_| "syntax")?;
        let (plain, width, height) = images::plain_drawing(text.trim_start_matches('\u{feff}'))?;
        return Ok(Logo { ending, width, height, bytes: plain.into_bytes().into() });
    }
    let (width, height) = dimensions(bytes).ok_or("syntax")?;
    if u64::from(width) * u64::from(height) > PIXEL_LIMIT {
        return Err("size");
    }
    let bytes = images::at_width(bytes, LOGO_WIDTH).map_err(|_| "syntax")?;
    let (width, height) = dimensions(&bytes).ok_or("syntax")?;
    let ending = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
    Ok(Logo { ending, width, height, bytes: bytes.into() })
}

fn static_file(full: &Path, inside: &str) -> io::Result<Content> {
    if !inside.split('/').all(|part| part.bytes().all(is_url_byte) && part != "..") {
        return Ok(Content::Fault(Code::FileName));
    }
    let bytes = fs::read(full)?;
    Ok(Content::Static { hash: short_hash(&bytes), dimensions: dimensions(&bytes) })
}

/// Whether a byte needs no escape in a path of a URL.
fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'~')
}

/// Width and height of a PNG or JPEG picture, from its header alone.
fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

/// The first 64 bits of the SHA-256 of some bytes, in hexadecimal: names of published
/// files carry it, so that a changed file has a new address.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
