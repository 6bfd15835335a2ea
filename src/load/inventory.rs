//! The files of a network's folder, read from disk: the only stage that reads it.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Picture, StaticFile};
use crate::source::{FileId, SourceMap, Span};

/// The largest text file that is read.
pub(super) const TEXT_LIMIT: u64 = 5_000_000;

/// The most pixels a picture may have.
pub(super) const PIXEL_LIMIT: u64 = 50_000_000;

/// What lies in a network's folder, before anything is understood of it.
#[derive(Debug, Default)]
pub(super) struct Inventory {
    /// Texts, in the order of their paths.
    pub texts: Vec<TextFile>,
    /// Pictures that lie beside texts, in the order of their paths.
    pub pictures: Vec<Picture>,
    /// Files of content/static.
    pub static_files: Vec<StaticFile>,
    /// What could not be read.
    pub diagnostics: Diagnostics,
}

/// A text that was read.
#[derive(Debug, Clone)]
pub(super) struct TextFile {
    /// Where, relative to the network's folder.
    pub path: String,
    /// Its identity in the source map.
    pub file: FileId,
}

/// Reads every file that can matter; `with_private` adds private/members.toml.
///
/// # Errors
/// The folder itself, or a file in it, cannot be read.
pub(super) fn read(root: &Path, with_private: bool, sources: &mut SourceMap) -> Result<Inventory> {
    let mut inventory = Inventory::default();
    let site = root.join("site.toml");
    if site.is_file() {
        inventory.text(root, "site.toml", false, sources)?;
    }
    let content = root.join("content");
    if content.is_dir() {
        inventory.content(root, &content, sources)?;
    }
    if with_private && root.join("private/members.toml").is_file() {
        inventory.text(root, "private/members.toml", true, sources)?;
    }
    Ok(inventory)
}

/// A path relative to the network's folder, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts = inside.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Whether a file is an editor's or the system's own: those are passed over.
fn is_litter(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| part.starts_with('.') && part != ".well-known")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.starts_with('#')
        || name == "Thumbs.db"
        || name == "desktop.ini"
}

impl Inventory {
    /// Walks through `content`. Symbolic links are followed inside it and nowhere else: one
    /// that led to `private`, or out of the network, would publish what nobody meant to.
    fn content(&mut self, root: &Path, content: &Path, sources: &mut SourceMap) -> Result<()> {
        let inside = content.canonicalize().context("the folder content cannot be read")?;
        let mut walk = WalkDir::new(content).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let Some(path) = error.path() else {
                        return Err(error).context("the folder content cannot be read");
                    };
                    let path = relative(root, path);
                    let missing = error.io_error().map(std::io::Error::kind)
                        == Some(std::io::ErrorKind::NotFound);
                    if error.loop_ancestor().is_some() {
                        self.unread(Code::FileLoop, path, sources);
                    } else if missing {
                        self.link(path, "broken", sources);
                    } else {
                        return Err(error).with_context(|| format!("{path} cannot be read"));
                    }
                    continue;
                }
            };
            if entry.path_is_symlink() {
                let target = entry.path().canonicalize();
                if !target.is_ok_and(|target| target.starts_with(&inside)) {
                    self.link(relative(root, entry.path()), "outside", sources);
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    continue;
                }
            }
            if entry.file_type().is_file() {
                self.entry(root, entry.path(), sources)?;
            }
        }
        Ok(())
    }

    /// Reports a file of which nothing is read.
    fn unread(&mut self, code: Code, path: String, sources: &mut SourceMap) {
        let file = sources.add_unread(path, "", false);
        self.diagnostics.push(Diagnostic::new(code, Span::file(file)));
    }

    fn link(&mut self, path: String, state: &str, sources: &mut SourceMap) {
        let file = sources.add_unread(path, "", false);
        let finding = Diagnostic::new(Code::FileLink, Span::file(file));
        self.diagnostics.push(finding.arg("state", state));
    }

    fn entry(&mut self, root: &Path, full: &Path, sources: &mut SourceMap) -> Result<()> {
        let path = relative(root, full);
        let hidden_static = path.starts_with("content/static/");
        if is_litter(&path) && !(hidden_static && path.contains("/.well-known/")) {
            return Ok(());
        }
        if full.to_str().is_none() {
            self.unread(Code::FileName, path, sources);
            return Ok(());
        }
        if let Some(inside) = path.strip_prefix("content/static/") {
            let inside = inside.to_owned();
            return self.static_file(full, path, inside, sources);
        }
        match path.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
            Some("md" | "toml") => self.text(root, &path, false, sources),
            Some("png" | "jpg" | "jpeg") => self.picture(full, path, sources),
            _ => {
                self.unread(Code::FileUnexpected, path, sources);
                Ok(())
            }
        }
    }

    fn text(
        &mut self,
        root: &Path,
        path: &str,
        private: bool,
        sources: &mut SourceMap,
    ) -> Result<()> {
        let full = root.join(path);
        if fs::metadata(&full).is_ok_and(|data| data.len() > TEXT_LIMIT) {
            let file = sources.add_unread(path, "", private);
            self.texts.push(TextFile { path: path.to_owned(), file });
            self.diagnostics.push(Diagnostic::new(Code::FileTooLarge, Span::file(file)));
            return Ok(());
        }
        let bytes = fs::read(&full).with_context(|| format!("{path} cannot be read"))?;
        let file = match String::from_utf8(bytes) {
            Ok(text) if private => sources.add_private(path, text),
            Ok(text) => sources.add(path, text),
            Err(error) => self.not_utf8(path, private, &error, sources),
        };
        self.texts.push(TextFile { path: path.to_owned(), file });
        Ok(())
    }

    /// Reports a text in another encoding, at the first letter that shows it. A file
    /// that holds the byte 0 is no text at all, and has no place worth showing.
    fn not_utf8(
        &mut self,
        path: &str,
        private: bool,
        error: &std::string::FromUtf8Error,
        sources: &mut SourceMap,
    ) -> FileId {
        let bytes = error.as_bytes();
        let at = error.utf8_error().valid_up_to();
        let is_text = !bytes.contains(&0);
        let shown =
            if is_text { String::from_utf8_lossy(bytes).into_owned() } else { String::new() };
        let file = sources.add_unread(path, shown, private);
        let span = if is_text {
            Span::new(file, at..at + char::REPLACEMENT_CHARACTER.len_utf8())
        } else {
            Span::file(file)
        };
        self.diagnostics.push(Diagnostic::new(Code::FileEncoding, span));
        file
    }

    fn picture(&mut self, full: &Path, path: String, sources: &mut SourceMap) -> Result<()> {
        let bytes = fs::read(full).with_context(|| format!("{path} cannot be read"))?;
        match dimensions(&bytes) {
            Some((width, height)) if u64::from(width) * u64::from(height) <= PIXEL_LIMIT => {
                self.pictures.push(Picture { path, width, height, hash: short_hash(&bytes) });
            }
            found => {
                let code =
                    if found.is_some() { Code::PictureTooLarge } else { Code::PictureUnreadable };
                self.unread(code, path, sources);
            }
        }
        Ok(())
    }

    fn static_file(
        &mut self,
        full: &Path,
        source: String,
        path: String,
        sources: &mut SourceMap,
    ) -> Result<()> {
        if !path.split('/').all(|part| part.bytes().all(is_url_byte) && part != "..") {
            self.unread(Code::FileName, source, sources);
            return Ok(());
        }
        let bytes = fs::read(full).with_context(|| format!("{source} cannot be read"))?;
        let dimensions = dimensions(&bytes);
        self.static_files.push(StaticFile { path, source, hash: short_hash(&bytes), dimensions });
        Ok(())
    }
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
