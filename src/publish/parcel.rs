//! What is published: the files of a finished site, with those that its host wants.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use flate2::{Compression as Level, GzBuilder};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::fault::Fault;
use super::manifest::Listing;
use crate::media::media_type;
use crate::model::publish::Compression;
use crate::plan::route::SitePath;
use crate::write::{Entry, listing};

/// Smaller texts are not worth compressing, in bytes.
const WORTH_COMPRESSING: u64 = 512;

/// The files of a site, as they are to be published.
#[derive(Debug)]
pub struct Parcel {
    folder: PathBuf,
    files: BTreeMap<SitePath, (Entry, Origin)>,
}

/// Where the bytes of a file come from.
#[derive(Debug, Clone)]
enum Origin {
    /// The file of the finished site.
    Built,
    /// Made for the host.
    Made(Vec<u8>),
    /// A file of the finished site, compressed.
    Compressed(SitePath),
}

impl Parcel {
    /// The site in a folder that a build made, without the pages `led_on` and with the files
    /// `made` for the host.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn new(
        folder: PathBuf,
        led_on: &[&SitePath],
        made: Vec<(SitePath, String)>,
        compression: Compression,
    ) -> Result<Self> {
        let built = listing(&folder)?.unwrap_or_default();
        let built = built.into_iter().filter(|(path, _)| !led_on.contains(&path));
        let mut files: BTreeMap<_, _> =
            built.map(|(path, entry)| (path, (entry, Origin::Built))).collect();
        for (path, text) in made {
            let bytes = text.into_bytes();
            files.insert(path, (entry(&bytes), Origin::Made(bytes)));
        }
        let mut parcel = Self { folder, files };
        parcel.compress(compression)?;
        Ok(parcel)
    }

    /// Adds compressed files, or puts them in place of plain ones.
    fn compress(&mut self, compression: Compression) -> Result<()> {
        if compression == Compression::No {
            return Ok(());
        }
        let texts: Vec<SitePath> = self
            .files
            .iter()
            .filter(|(path, (entry, origin))| {
                matches!(origin, Origin::Built)
                    && entry.size >= WORTH_COMPRESSING
                    && is_compressible(path)
            })
            .map(|(path, _)| path.clone())
            .collect();
        let compressed = |path: &SitePath| Ok((path.clone(), entry(&gzip(&self.bytes(path)?))));
        let compressed: Vec<(SitePath, Entry)> =
            texts.par_iter().map(compressed).collect::<Result<_>>()?;
        for (path, entry) in compressed {
            let place = match compression {
                Compression::Beside => SitePath::new(format!("{path}.gz")),
                _ => Some(path.clone()),
            };
            if let Some(place) = place {
                self.files.insert(place, (entry, Origin::Compressed(path)));
            }
        }
        Ok(())
    }

    /// Every file with its size and hash.
    #[must_use]
    pub fn listing(&self) -> Listing {
        self.files.iter().map(|(path, (entry, _))| (path.clone(), entry.clone())).collect()
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &SitePath> {
        self.files.keys()
    }

    /// The bytes of a file as they are sent.
    ///
    /// # Errors
    /// The disk cannot be read, or the file is not the one that was built any more.
    pub fn bytes(&self, path: &SitePath) -> Result<Vec<u8>> {
        let changed = || Fault::Changed(path.to_string());
        let (entry, origin) = self.files.get(path).ok_or_else(changed)?;
        let bytes = match origin {
            Origin::Made(bytes) => return Ok(bytes.clone()),
            Origin::Built => self.read(path)?,
            Origin::Compressed(path) => gzip(&self.read(path)?),
        };
        let is_same = hex::encode(Sha256::digest(&bytes)) == entry.sha256;
        Ok(is_same.then_some(bytes).ok_or_else(changed)?)
    }

    /// The bytes of a file as a visitor gets them.
    ///
    /// # Errors
    /// The disk cannot be read.
    pub fn plain(&self, path: &SitePath) -> Result<Vec<u8>> {
        match self.files.get(path) {
            Some((_, Origin::Compressed(plain))) => self.read(plain),
            _ => self.bytes(path),
        }
    }

    /// Whether a file is sent compressed in place of the plain one.
    #[must_use]
    pub fn is_encoded(&self, path: &SitePath) -> bool {
        matches!(self.files.get(path), Some((_, Origin::Compressed(plain))) if plain == path)
    }

    /// Whether a file is a copy of another, compressed.
    #[must_use]
    pub fn is_copy(&self, path: &SitePath) -> bool {
        matches!(self.files.get(path), Some((_, Origin::Compressed(plain))) if plain != path)
    }

    fn read(&self, path: &SitePath) -> Result<Vec<u8>> {
        let file = self.folder.join(path.as_str());
        fs::read(&file).with_context(|| file.display().to_string())
    }
}

/// How long browsers and networks of delivery may keep a file: for good where its name holds
/// the hash of its bytes, else never without asking.
#[must_use]
pub fn cache_control(path: &SitePath) -> &'static str {
    if path.as_str().starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// What kind of file it is: feeds are known by their name alone.
#[must_use]
pub fn content_type(path: &SitePath) -> String {
    match path.as_str().rsplit('/').next() {
        Some("feed.xml") => "application/atom+xml; charset=utf-8".to_owned(),
        _ => media_type(path.as_str()),
    }
}

fn entry(bytes: &[u8]) -> Entry {
    Entry { size: bytes.len() as u64, sha256: hex::encode(Sha256::digest(bytes)) }
}

/// Texts; pictures and fonts are compressed already.
fn is_compressible(path: &SitePath) -> bool {
    content_type(path).contains("charset=utf-8")
}

/// The same bytes for the same bytes: no name, no time (RFC 1952, 2.3).
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Level::best());
    let written = writer.write_all(bytes).and_then(|()| writer.finish());
    written.expect("memory can be written")
}
