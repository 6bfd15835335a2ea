//! The manifest: what pignon wrote into an output folder, and from what.
//!
//! It is the only memory between two builds. It holds no time and no name of a machine:
//! the same inputs give the same manifest wherever they are built.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::Refused;
use crate::modes::touched;
use crate::plan::route::SitePath;

/// Its name begins with a dot, so that hosts do not publish it.
pub const MANIFEST: &str = ".pignon-manifest.json";

/// The version of its shape, that of a place at a distance included.
pub(crate) const VERSION: u32 = 1;

/// What a build wrote.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    /// What a finished build was made from and what it found; none while files are put
    /// in place.
    pub(super) memo: Option<Memo>,
    /// By path, what was written there.
    pub(super) files: BTreeMap<SitePath, Entry>,
}

/// What a finished build leaves for the next one, so that nothing is done twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memo {
    /// The key over everything the site was made from.
    pub key: String,
    /// How many pages the site has.
    pub pages: usize,
    /// How many warnings were shown.
    pub warnings: usize,
    /// How many reminders were shown.
    pub reminders: usize,
}

/// A file that was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its length in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// The manifest as it is written.
#[derive(Serialize)]
struct Document<'m> {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    build: Option<&'m Memo>,
    files: BTreeMap<&'m str, &'m Entry>,
}

/// The manifest as it is read.
#[derive(Deserialize)]
struct Found {
    version: u32,
    build: Option<Memo>,
    files: BTreeMap<String, Entry>,
}

impl Manifest {
    /// Reads the manifest of an output folder; `None` when there is none.
    ///
    /// # Errors
    /// It cannot be read, or not understood: then nobody knows any more which files of
    /// the folder are pignon's, and none may be touched.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(MANIFEST);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("{}", path.display())),
        };
        let understood = Self::parse(&bytes);
        understood.map(Some).ok_or_else(|| Refused::Manifest { path }.into())
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let document: Found = serde_json::from_slice(bytes).ok()?;
        let files = listed(document.files)?;
        (document.version == VERSION).then_some(Self { memo: document.build, files })
    }

    /// The manifest as it is written.
    ///
    /// # Errors
    /// None that can happen: its shape has a form in JSON.
    pub(super) fn to_json(&self) -> Result<Vec<u8>> {
        let files = self.files.iter().map(|(path, entry)| (path.as_str(), entry));
        let document =
            Document { version: VERSION, build: self.memo.as_ref(), files: files.collect() };
        Ok(serde_json::to_vec_pretty(&document)?)
    }

    /// Whether every file is in place as it was written: of its length, and not touched
    /// since the manifest, which was written last.
    pub(super) fn holds(&self, folder: &Path) -> bool {
        let Some(written) =
            fs::symlink_metadata(folder.join(MANIFEST)).ok().and_then(|data| touched(&data))
        else {
            return false;
        };
        self.files.iter().all(|(path, entry)| {
            fs::symlink_metadata(folder.join(path.as_str())).is_ok_and(|data| {
                data.is_file()
                    && data.len() == entry.size
                    && touched(&data).is_some_and(|at| at <= written)
            })
        })
    }
}

/// The files that a manifest lists; `None` when one of them could not be pignon's: then the list
/// is none of ours, and nothing may be deleted by it.
pub(crate) fn listed(files: BTreeMap<String, Entry>) -> Option<BTreeMap<SitePath, Entry>> {
    files.into_iter().map(|(path, entry)| Some((listed_path(path)?, entry))).collect()
}

/// A path that a manifest may list: inside the site, and none of pignon's own files.
pub(crate) fn listed_path(path: String) -> Option<SitePath> {
    SitePath::new(path).filter(|path| !path.as_str().starts_with(".pignon-"))
}
