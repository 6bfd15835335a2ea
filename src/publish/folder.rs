//! A folder of this machine: what `write` does for a build, done for a publication.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::manifest::{Listing, Manifest};
use super::parcel::Parcel;
use super::{Step, Tell};
use crate::plan::route::SitePath;
use crate::write::{Output, is_unfinished, listing, refuse_sources};

/// A folder.
pub(super) struct Folder {
    path: PathBuf,
    root: PathBuf,
}

impl Folder {
    pub(super) fn new(path: PathBuf, root: &Path) -> Self {
        Self { path, root: root.to_owned() }
    }

    /// What the folder's manifest lists; what is on the disk otherwise than listed is unsure.
    pub(super) fn manifest(&self) -> Result<Option<Manifest>> {
        refuse_sources(&self.path, &self.root)?;
        let Some(files) = listing(&self.path)? else { return Ok(None) };
        let is_there = |path: &SitePath, hash: &str| {
            let bytes = fs::read(self.path.join(path.as_str()));
            bytes.is_ok_and(|bytes| hex::encode(Sha256::digest(bytes)) == hash)
        };
        let listed: Vec<_> = files.iter().collect();
        let unsure = listed
            .into_par_iter()
            .filter(|(path, entry)| !is_there(path, &entry.sha256))
            .map(|(path, _)| path.clone())
            .collect();
        Ok(Some(Manifest { files, unsure, ..Manifest::default() }))
    }

    /// Whether a publication did not come to its end: files may wait there for ever, although
    /// the site is complete.
    pub(super) fn is_unfinished(&self) -> bool {
        is_unfinished(&self.path)
    }

    /// Puts a site in place of what is there.
    pub(super) fn publish(&self, parcel: &Parcel, tell: &Tell<'_>) -> Result<()> {
        let output = Output::open(&self.path, &self.root, &|| tell(Step::Waiting))?;
        let files: Listing = parcel.listing();
        let paths: Vec<&SitePath> = files.keys().collect();
        let total = paths.len();
        tell(Step::Sending { done: 0, total });
        let stage = |path: &SitePath| output.stage(path, &parcel.bytes(path)?);
        let staged = paths.into_par_iter().map(stage).collect::<Result<Vec<_>>>()?;
        output.finish(staged, None).with_context(|| self.path.display().to_string())?;
        Ok(())
    }
}
