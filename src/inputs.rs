//! Whether anything changed since the last build: one key over all that a site is made
//! from.
//!
//! In come the network's public files, the options, and the sources the program itself was
//! compiled from; out comes a hash. It is the same on any machine, and it is no part of
//! the site. private/ is not read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
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

/// The files a site is made from, at one moment.
#[derive(Debug)]
pub struct Inputs {
    /// The hash of everything, in hexadecimal.
    pub key: String,
    stamps: Vec<Stamp>,
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
        let stamps = stamps(root)?;
        let hashes: Vec<_> =
            stamps.par_iter().map(|stamp| hash(&stamp.path).ok()).collect::<Option<_>>()?;
        let mut whole = Sha256::new();
        let mut add = |bytes: &[u8]| {
            whole.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            whole.update(bytes);
        };
        add(PROGRAM.as_bytes());
        add(options.as_bytes());
        for (stamp, hash) in stamps.iter().zip(hashes) {
            let path = stamp.path.strip_prefix(root).unwrap_or(&stamp.path);
            for part in path {
                add(part.as_encoded_bytes());
            }
            add(&hash);
        }
        let key = hex::encode(whole.finalize());
        Some(Self { key, stamps })
    }

    /// Whether the files are still those that were read.
    #[must_use]
    pub fn are_unchanged(&self, root: &Path) -> bool {
        stamps(root).is_some_and(|stamps| stamps == self.stamps)
    }
}

fn hash(path: &Path) -> io::Result<sha2::digest::Output<Sha256>> {
    let mut hasher = Sha256::new();
    io::copy(&mut fs::File::open(path)?, &mut hasher)?;
    Ok(hasher.finalize())
}

/// Every file of the parts, in the order of their paths.
fn stamps(root: &Path) -> Option<Vec<Stamp>> {
    let mut stamps = Vec::new();
    for part in PARTS.map(|part| root.join(part)).iter().filter(|part| part.exists()) {
        for entry in WalkDir::new(part).follow_links(true).sort_by_file_name() {
            let entry = entry.ok()?;
            if entry.file_type().is_dir() {
                continue;
            }
            let data = entry.metadata().ok()?;
            let modified = data.modified().ok()?;
            stamps.push(Stamp { path: entry.into_path(), length: data.len(), modified });
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
    for path in beside {
        let data = fs::metadata(&path).ok()?;
        let modified = data.modified().ok()?;
        stamps.push(Stamp { path, length: data.len(), modified });
    }
    Some(stamps)
}
