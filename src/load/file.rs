//! One file of a network's folder, read as far as it can be understood without its neighbours.

use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::logo::{LOGO_LIMIT, published};
use crate::diagnostic::Code;
use crate::images::{LogoFault, PIXEL_LIMIT};
use crate::inputs::{TEXT_LIMIT, is_text_ending, read_text};
use crate::model::Logo;

/// A file as the folder lists it.
pub(super) struct Listed {
    pub path: String,
    pub full: PathBuf,
    pub kind: Kind,
}

/// What the folder says of a file before it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
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
pub(super) enum Content {
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
    Logo(Result<Logo, LogoFault>),
    Link(&'static str),
    /// Bytes that are no UTF-8: the text for the place of that, and the place in it.
    NotText(String, std::ops::Range<usize>),
    Fault(Code),
    Gone,
}

/// Files whose every byte counts.
pub(super) const ATTESTATION: &str = "content/attestation.json";
pub(super) const DISCLOSURES: &str = "content/disclosures.json";
pub(super) const STATUS_LIST: &str = "content/status-list.json";

/// Files that are published as they are.
pub(super) const STATIC: &str = "content/static/";

/// Whether a path is that of a text or a table.
pub(super) fn is_text_path(path: &str) -> bool {
    path.rsplit('.').next().is_some_and(is_text_ending)
}

/// Whether a file is not there, and that is why it cannot be read.
pub(super) fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Reads one file, as far as it can be understood by itself, unless it is a text that is known.
pub(super) fn read(listed: &Listed, known: Option<&Arc<str>>) -> Result<Content> {
    match listed.kind {
        Kind::File => {}
        Kind::Trust => {
            let path = &listed.path;
            return credential(&listed.full).with_context(|| format!("{path} cannot be read"));
        }
        Kind::Logo => {
            let path = &listed.path;
            return match logo(path, &listed.full) {
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
        known.map_or_else(|| text(full), |text| Ok(Content::Text(Arc::clone(text))))
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

/// A text, which is UTF-8.
fn text(full: &Path) -> io::Result<Content> {
    let file = fs::File::open(full)?;
    let length = file.metadata()?.len();
    if length > TEXT_LIMIT {
        return Ok(Content::Fault(Code::FileTooLarge));
    }
    Ok(match String::from_utf8(read_text(file, length)?) {
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

/// A picture, as far as its header says what it is.
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

/// The logo, as it will be published; none of it is read that is larger than a logo.
fn logo(path: &str, full: &Path) -> io::Result<Content> {
    if fs::metadata(full)?.len() > LOGO_LIMIT {
        return Ok(Content::Logo(Err(LogoFault::Size)));
    }
    Ok(Content::Logo(published(path, &fs::read(full)?)))
}

/// A file that is published as it is, under a name that needs no escape.
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
pub(super) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

/// The first 64 bits of the SHA-256 of some bytes, in hexadecimal: names of published
/// files carry it, so that a changed file has a new address.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    hex::encode(&Sha256::digest(bytes)[..8])
}
