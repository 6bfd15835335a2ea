//! What a place knows of itself: the files that pignon put there, by their hashes.
//!
//! The shape is that of the manifest of an output folder (`write`), with three things more
//! for places where files are replaced one by one, at a distance: who is at work, which files
//! may be old or new, and which are about to be deleted. So an interrupted publication, or
//! two at once, leave a list that the next one can rely on.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::plan::route::SitePath;
use crate::write::{Entry, VERSION, listed, listed_path};

/// The files of a place, by path.
pub type Listing = BTreeMap<SitePath, Entry>;

/// What a place knows of itself.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The publication that is at work, or that was interrupted; none when all is done.
    pub run: Option<String>,
    /// What was put there, and what may have been.
    pub files: Listing,
    /// Files of which nobody knows whether they are old or new: they are sent again.
    pub unsure: BTreeSet<SitePath>,
    /// Files that no page needs any more, and that are still to be deleted.
    pub leaving: BTreeSet<SitePath>,
}

/// The manifest as it is written.
#[derive(Serialize, Deserialize)]
struct Document {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    run: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unsure: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    leaving: Vec<String>,
    files: BTreeMap<String, Entry>,
}

impl Manifest {
    /// Reads a manifest; `None` when it is none of this version: then nobody knows which
    /// files are pignon's.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let document: Document = serde_json::from_slice(bytes).ok()?;
        let paths = |list: Vec<String>| list.into_iter().map(listed_path).collect::<Option<_>>();
        (document.version == VERSION).then_some(())?;
        Some(Self {
            run: document.run,
            files: listed(document.files)?,
            unsure: paths(document.unsure)?,
            leaving: paths(document.leaving)?,
        })
    }

    /// The manifest as it is written.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let names = |paths: &BTreeSet<SitePath>| paths.iter().map(ToString::to_string).collect();
        let files = self.files.iter().map(|(path, entry)| (path.to_string(), entry.clone()));
        let document = Document {
            version: VERSION,
            run: self.run.clone(),
            unsure: names(&self.unsure),
            leaving: names(&self.leaving),
            files: files.collect(),
        };
        serde_json::to_vec_pretty(&document).expect("its shape has a form in JSON")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let path = |name| SitePath::new(name).expect("tests name sound paths");
        let entry = Entry { size: 3, sha256: "ab".to_owned() };
        let manifest = Manifest {
            run: Some("1".to_owned()),
            files: [(path("index.html"), entry)].into(),
            unsure: [path("index.html")].into(),
            leaving: [path("old/index.html")].into(),
        };
        assert_eq!(Manifest::parse(&manifest.to_json()), Some(manifest));
        assert_eq!(Manifest::parse(b"{\"version\":2,\"files\":{}}"), None);
        assert_eq!(Manifest::parse(b"{\"version\":1,\"files\":{\"../x\":{}}}"), None);
        assert_eq!(Manifest::parse(b"<html>"), None);
    }
}
