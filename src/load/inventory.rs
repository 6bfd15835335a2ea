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
use walkdir::WalkDir;

use super::shelf::{Place, place_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Picture, StaticFile};
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
    /// Nothing that can be used.
    Nothing,
}

/// A file as the folder lists it.
struct Listed {
    path: String,
    full: PathBuf,
    /// Whether it is a link that leads back to a folder above.
    is_loop: bool,
}

/// The bytes of a file, as far as they are understood without its neighbours.
enum Content {
    Text(Arc<str>),
    Picture { width: u32, height: u32, hash: String },
    Static { hash: String, dimensions: Option<(u32, u32)> },
    Fault(Code),
    Gone,
}

impl Inventory {
    /// A folder of which nothing is known yet; `with_private` adds private/members.toml.
    pub(super) fn new(root: &Path, with_private: bool) -> Self {
        Self { root: root.to_owned(), with_private, entries: BTreeMap::new() }
    }

    /// Every file that is looked at, by its path.
    pub(super) fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
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
        let mut relist = false;
        for path in paths {
            if !self.is_ours(path) || is_litter(path) {
                continue;
            }
            let full = self.root.join(path);
            match fs::symlink_metadata(&full) {
                Ok(data) if data.is_file() && !path.contains(char::REPLACEMENT_CHARACTER) => {
                    wanted.push(Listed { path: path.clone(), full, is_loop: false });
                }
                Err(error) if is_gone(&error) && !path.contains(char::REPLACEMENT_CHARACTER) => {
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
            || is_within(path, "content")
            || self.with_private && is_within("private/members.toml", path)
    }

    /// Every file that can matter, in the order of the paths.
    fn list(&self) -> Result<Vec<Listed>> {
        let mut listed = Vec::new();
        let mut single = |path: &str| {
            let full = self.root.join(path);
            if full.is_file() {
                listed.push(Listed { path: path.to_owned(), full, is_loop: false });
            }
        };
        single("site.toml");
        if self.with_private {
            single("private/members.toml");
        }
        let content = self.root.join("content");
        if content.is_dir() {
            for entry in WalkDir::new(&content).follow_links(true) {
                let found = match &entry {
                    Ok(entry) => Some(entry.path()),
                    Err(error) => error.path(),
                };
                let path = found.map(|path| relative(&self.root, path)).unwrap_or_default();
                if is_litter(&path) {
                    continue;
                }
                match entry {
                    Ok(entry) if entry.file_type().is_file() => {
                        listed.push(Listed { path, full: entry.into_path(), is_loop: false });
                    }
                    Ok(_) => {}
                    Err(error) if error.loop_ancestor().is_some() => {
                        let full = error.path().unwrap_or(&content).to_owned();
                        listed.push(Listed { path, full, is_loop: true });
                    }
                    // Removed while the folder is read.
                    Err(error) if error.io_error().is_some_and(is_gone) && is_absent(&error) => {}
                    Err(error) => return Err(error).context("the folder content cannot be read"),
                }
            }
        }
        listed.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(listed)
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
        let (text, fault) = match &content {
            Content::Text(text) => (Arc::clone(text), None),
            Content::Fault(code) => (Arc::from(""), Some(*code)),
            Content::Gone => {
                sources.empty(&path);
                self.entries.remove(&path);
                return;
            }
            Content::Picture { width, height, hash } => {
                let picture = Picture {
                    path: path.clone(),
                    width: *width,
                    height: *height,
                    hash: hash.clone(),
                };
                self.entries.insert(path, Entry { found: Found::Picture(picture), fault: None });
                return;
            }
            Content::Static { hash, dimensions } => {
                let inside = path.strip_prefix(STATIC).unwrap_or(&path).to_owned();
                let (source, hash, dimensions) = (path.clone(), hash.clone(), *dimensions);
                let file = StaticFile { path: inside, source, hash, dimensions };
                self.entries.insert(path, Entry { found: Found::Static(file), fault: None });
                return;
            }
        };
        let file = if private {
            sources.add_private(path.as_str(), text)
        } else {
            sources.add(path.as_str(), text)
        };
        let fault = fault.map(|code| Diagnostic::new(code, Span::file(file)));
        let is_text = matches!(content, Content::Text(_)) || is_text_path(&path);
        let entry = if is_text && !path.starts_with(STATIC) {
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

/// Whether not even a link is left of what could not be read.
fn is_absent(error: &walkdir::Error) -> bool {
    error.path().is_none_or(|path| fs::symlink_metadata(path).is_err())
}

/// Reads one file, as far as it can be understood by itself.
fn read(listed: &Listed) -> Result<Content> {
    if listed.is_loop {
        return Ok(Content::Fault(Code::FileLoop));
    }
    let (path, full) = (listed.path.as_str(), &listed.full);
    let content = if full.to_str().is_none() {
        Ok(Content::Fault(Code::FileName))
    } else if let Some(inside) = path.strip_prefix(STATIC) {
        static_file(full, inside)
    } else if is_text_path(path) {
        text(full)
    } else {
        match path.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
            Some("png" | "jpg" | "jpeg") => picture(full),
            _ => Ok(Content::Fault(Code::FileUnexpected)),
        }
    };
    match content {
        Err(error) if is_gone(&error) => Ok(Content::Gone),
        content => content.with_context(|| format!("{path} cannot be read")),
    }
}

fn text(full: &Path) -> io::Result<Content> {
    if fs::metadata(full)?.len() > TEXT_LIMIT {
        return Ok(Content::Fault(Code::FileTooLarge));
    }
    Ok(match String::from_utf8(fs::read(full)?) {
        Ok(text) => Content::Text(text.into()),
        Err(_) => Content::Fault(Code::FileEncoding),
    })
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
