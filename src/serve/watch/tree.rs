//! What of a network's folder is watched, and what a place on disk is called in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use crate::load::is_litter;
use crate::modes;

/// What matters in a network's folder. private/ and the output are not among it.
const TOPS: [&str; 3] = ["site.toml", "content", "themes"];

/// Real places on disk and what they are called. A folder that is linked to has several
/// names, and lies anywhere.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Names(Vec<(PathBuf, String)>);

impl Names {
    /// What a place is called, relative to the network's folder and with `/` on every
    /// system; nothing for what does not matter.
    pub(super) fn of(&self, place: &Path) -> BTreeSet<String> {
        let named = self.0.iter().filter_map(|(real, name)| {
            let rest = place.strip_prefix(real).ok()?;
            let parts = rest.components().map(|part| part.as_os_str().to_string_lossy());
            let parts: Vec<_> = std::iter::once(name.as_str().into()).chain(parts).collect();
            Some(parts.join("/"))
        });
        named.filter(|name| !is_litter(name)).collect()
    }
}

/// What tells one state of a file from the next without reading it. Of a folder it says
/// that it is one: what changes in it has stamps of its own.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Inode, and when it last changed: a file put in the place of another may have its time.
    node: (u64, Option<modes::Touched>),
}

/// A network's folder as it was at some moment.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// What places are called.
    pub names: Names,
    /// What is to be watched, and whether with all that lies below.
    pub places: BTreeMap<PathBuf, bool>,
    links: BTreeSet<String>,
    stamps: BTreeMap<String, Stamp>,
}

impl Survey {
    /// Looks at a network's folder.
    pub(super) fn of(root: &Path) -> Self {
        let mut survey = Self::default();
        survey.places.insert(root.to_owned(), false);
        for top in TOPS {
            let path = root.join(top);
            survey.names.0.push((path.clone(), top.to_owned()));
            if path.symlink_metadata().is_ok_and(|data| data.is_dir()) {
                survey.places.insert(path.clone(), true);
            }
            let walk = WalkDir::new(&path).follow_links(true).into_iter();
            let is_ours =
                |entry: &DirEntry| !is_litter(&name(root, entry)) && !leads_astray(root, entry);
            for entry in walk.filter_entry(is_ours) {
                match entry {
                    Ok(entry) => survey.add(root, &entry),
                    // What cannot be read, or leads back to itself, is for `load` to report.
                    Err(error) => drop(error.path().and_then(|path| survey.add_broken(root, path))),
                }
            }
        }
        let folders: Vec<PathBuf> = survey
            .places
            .iter()
            .filter(|(_, below)| **below)
            .map(|(path, _)| path.clone())
            .collect();
        survey.places.retain(|path, _| {
            !folders.iter().any(|folder| folder != path && path.starts_with(folder))
        });
        survey
    }

    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let name = name(root, entry);
        if entry.path_is_symlink()
            && let Ok(real) = entry.path().canonicalize()
        {
            self.links.insert(name.clone());
            // The folder around it sees it deleted and made anew.
            if let Some(parent) = real.parent() {
                self.places.entry(parent.to_owned()).or_insert(false);
            }
            if entry.file_type().is_dir() {
                self.places.insert(real.clone(), true);
            }
            self.names.0.push((real, name.clone()));
        }
        if let Some(stamp) = stamp(entry.path()) {
            self.stamps.insert(name, stamp);
        }
    }

    /// A link to nothing: what it leads to may come to be.
    fn add_broken(&mut self, root: &Path, link: &Path) -> Option<()> {
        let target = link.parent()?.join(link.read_link().ok()?);
        let around = target.parent()?.canonicalize().ok()?;
        let name = relative(root, link);
        self.names.0.push((around.join(target.file_name()?), name.clone()));
        self.places.entry(around).or_insert(false);
        self.links.insert(name);
        Some(())
    }

    /// Whether a change of this name may change what is to be watched: a folder or a link
    /// that came, changed or went.
    pub(super) fn is_structural(&self, root: &Path, name: &str) -> bool {
        let was_one = self.links.contains(name) || self.stamps.get(name) == Some(&Stamp::default());
        was_one
            || root
                .join(name)
                .symlink_metadata()
                .is_ok_and(|data| data.is_dir() || data.is_symlink())
    }

    /// Whether a name came and went unnoticed: it is not there and was not there.
    pub(super) fn is_fleeting(&self, root: &Path, name: &str) -> bool {
        root.join(name).symlink_metadata().is_err()
            && !self.stamps.contains_key(name)
            && !self.links.contains(name)
    }

    /// Notes a file as it is now.
    pub(super) fn note(&mut self, root: &Path, name: &str) {
        match stamp(&root.join(name)) {
            Some(stamp) => self.stamps.insert(name.to_owned(), stamp),
            None => self.stamps.remove(name),
        };
    }

    /// The files that differ from an earlier survey, and the files and folders that came or
    /// went.
    pub(super) fn differences(&self, earlier: &Self) -> BTreeSet<String> {
        let changed =
            self.stamps.iter().filter(|(name, stamp)| earlier.stamps.get(*name) != Some(stamp));
        let gone = earlier.stamps.keys().filter(|name| !self.stamps.contains_key(*name));
        changed.map(|(name, _)| name).chain(gone).cloned().collect()
    }
}

/// The name of what a walk found.
fn name(root: &Path, entry: &DirEntry) -> String {
    relative(root, entry.path())
}

/// A path relative to the network's folder, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts = inside.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Whether a link leads out of what is watched by design: to private/, or to a folder that
/// the network itself lies in.
fn leads_astray(root: &Path, entry: &DirEntry) -> bool {
    entry.path_is_symlink()
        && entry
            .path()
            .canonicalize()
            .is_ok_and(|real| root.starts_with(&real) || real.starts_with(root.join("private")))
}

/// The stamp of a file or folder; `None` when it is gone.
fn stamp(path: &Path) -> Option<Stamp> {
    let data = path.metadata().ok()?;
    if data.is_dir() {
        return Some(Stamp::default());
    }
    let node = (modes::identity(&data), modes::touched(&data));
    Some(Stamp { length: data.len(), modified: data.modified().ok(), node })
}
