//! Whether anything changed since the last build: one key over all that a site is made
//! from.
//!
//! In come the network's public files, the options, and the sources the program itself was
//! compiled from; out comes a hash. It is the same on any machine, and it is no part of
//! the site. private/ is not read.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// What a site is made from, relative to the network's folder. Of a theme's folder only
/// the chosen one counts; that another changes costs one build.
const PARTS: [&str; 3] = ["site.toml", "content", "themes"];

/// The sources, libraries, compiler and features this program was made from: see
/// build.rs.
pub const PROGRAM: &str = env!("PIGNON_PROGRAM");

/// The largest text that is read.
pub(crate) const TEXT_LIMIT: u64 = 5_000_000;

/// Texts that were read a moment ago, by the paths they were read from.
pub type Known = HashMap<PathBuf, Arc<str>>;

/// Whether files whose names end so are texts.
pub(crate) fn is_text_ending(ending: &str) -> bool {
    ["md", "toml"].iter().any(|text| ending.eq_ignore_ascii_case(text))
}

/// The files a site is made from, at one moment.
#[derive(Debug)]
pub struct Inputs {
    /// The hash of everything, in hexadecimal.
    pub key: String,
    stamps: Vec<Stamp>,
    texts: Known,
}

/// What shows cheaply that a file is still the same.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    path: PathBuf,
    length: u64,
    modified: SystemTime,
}

impl Inputs {
    /// Reads everything, once; `None` when a file cannot be read: then whoever needs it
    /// says so. `options` stands for all that the site depends on beside its files.
    #[must_use]
    pub fn read(root: &Path, options: &str) -> Option<Self> {
        let files = files(root)?;
        let read: Vec<_> =
            files.into_par_iter().map(|path| read(path).ok()).collect::<Option<_>>()?;
        let mut whole = Sha256::new();
        let mut add = |bytes: &[u8]| {
            whole.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            whole.update(bytes);
        };
        add(PROGRAM.as_bytes());
        add(options.as_bytes());
        let mut texts = Known::with_capacity(read.len());
        let mut stamps = Vec::with_capacity(read.len());
        for (stamp, hash, text) in read {
            let path = stamp.path.strip_prefix(root).unwrap_or(&stamp.path);
            for part in path {
                add(part.as_encoded_bytes());
            }
            add(&hash);
            if let Some(text) = text {
                texts.insert(stamp.path.clone(), text);
            }
            stamps.push(stamp);
        }
        let key = hex::encode(whole.finalize());
        Some(Self { key, stamps, texts })
    }

    /// The texts, so that nobody reads them from disk once more.
    pub fn take_texts(&mut self) -> Known {
        std::mem::take(&mut self.texts)
    }

    /// Whether the files are still those that were read.
    #[must_use]
    pub fn are_unchanged(&self, root: &Path) -> bool {
        let is_same = |(path, old): (PathBuf, &Stamp)| {
            fs::metadata(&path)
                .is_ok_and(|data| Stamp::of(path, &data).is_ok_and(|new| new == *old))
        };
        files(root).is_some_and(|files| {
            files.len() == self.stamps.len() && files.into_iter().zip(&self.stamps).all(is_same)
        })
    }
}

impl Stamp {
    fn of(path: PathBuf, data: &fs::Metadata) -> io::Result<Self> {
        Ok(Self { path, length: data.len(), modified: data.modified()? })
    }
}

/// A file as it is, its hash, and what it says where it is a text, which is UTF-8.
fn read(path: PathBuf) -> io::Result<(Stamp, sha2::digest::Output<Sha256>, Option<Arc<str>>)> {
    let mut file = fs::File::open(&path)?;
    let stamp = Stamp::of(path, &file.metadata()?)?;
    let is_text = stamp.path.extension().and_then(OsStr::to_str).is_some_and(is_text_ending);
    if is_text && stamp.length <= TEXT_LIMIT {
        // A byte more shows the end of the file without another question.
        let mut bytes = Vec::with_capacity(usize::try_from(stamp.length).unwrap_or(0) + 1);
        file.read_to_end(&mut bytes)?;
        return Ok((stamp, Sha256::digest(&bytes), str::from_utf8(&bytes).ok().map(Arc::from)));
    }
    let mut hasher = Sha256::new();
    io::copy(&mut file, &mut hasher)?;
    Ok((stamp, hasher.finalize(), None))
}

/// Every file of the parts, in the order of their paths.
fn files(root: &Path) -> Option<Vec<PathBuf>> {
    let mut files = Vec::new();
    for part in PARTS.map(|part| root.join(part)).iter().filter(|part| part.exists()) {
        for entry in WalkDir::new(part).follow_links(true).sort_by_file_name() {
            let entry = entry.ok()?;
            if !entry.file_type().is_dir() {
                files.push(entry.into_path());
            }
        }
    }
    // Whom the network trusts is a file of JSON beside site.toml, named there. No other folder is
    // even opened.
    let mut beside: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(root).ok()? {
        let path = entry.ok()?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            beside.push(path);
        }
    }
    beside.sort();
    files.extend(beside);
    Some(files)
}
