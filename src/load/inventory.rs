//! The files of a network's folder, read from disk: the only stage that reads it.
//!
//! [`Inventory::reread`] brings what is known in step with the disk: at first everything,
//! later the files that are said to have changed. What a file is for follows from its path
//! and is found when it is read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;
use toml::de::{DeTable, DeValue};
use walkdir::WalkDir;

use super::file::{
    ATTESTATION, Content, DISCLOSURES, Kind, Listed, STATIC, STATUS_LIST, is_gone, is_text_path,
    read,
};
use super::logo::named_logo;
use super::shelf::{Place, place_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::images::LogoFault;
use crate::inputs::{Known, relative};
use crate::model::{Credential, Credentials, Logo, Picture, StaticFile};
use crate::source::{FileId, SourceMap, Span};

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
    /// The trust list that site.toml names.
    trust: Option<String>,
    /// The logo that site.toml names.
    logo: Option<String>,
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
    /// The attestation, or what belongs to it.
    Credential(Credential),
    /// The logo, or why it cannot be used.
    Logo(Result<Logo, LogoFault>),
    /// Nothing that can be used.
    Nothing,
}

impl Inventory {
    /// A folder of which nothing is known yet; `with_private` adds private/members.toml.
    pub(super) fn new(root: &Path, with_private: bool) -> Self {
        let root = root.to_owned();
        Self { root, with_private, trust: None, logo: None, entries: BTreeMap::new() }
    }

    /// Every file that is looked at, by its path.
    pub(super) fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// Adds a text that somebody sent.
    pub(super) fn add_text(&mut self, path: &str, text: &str, sources: &mut SourceMap) {
        self.enter(path.to_owned(), Content::Text(text.into()), sources);
    }

    /// The attestation and what belongs to it.
    pub(super) fn credentials(&self) -> Credentials {
        let at = |path: &str| match self.entries.get(path).map(|entry| &entry.found) {
            Some(Found::Credential(credential)) => Some(credential.clone()),
            _ => None,
        };
        Credentials {
            attestation: at(ATTESTATION),
            disclosures: at(DISCLOSURES),
            status_list: at(STATUS_LIST),
            trust: self.trust.as_deref().and_then(at),
        }
    }

    /// Reads what changed; what is `known` was read a moment ago.
    ///
    /// # Errors
    /// The folder itself, or a file in it, cannot be read.
    pub(super) fn reread(
        &mut self,
        changes: &Changes,
        known: &Known,
        sources: &mut SourceMap,
    ) -> Result<()> {
        let wanted = match changes {
            Changes::Everything => {
                let listed = self.list(known.content.as_deref())?;
                self.forget(sources, &|path| !contains(&listed, path));
                listed
            }
            Changes::Paths(paths) => self.changed(paths, sources)?,
        };
        let read: Vec<_> = wanted
            .into_par_iter()
            .map(|listed| {
                let content = read(&listed, known.texts.get(&listed.path))?;
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
        // site.toml may name another trust list.
        let mut relist = paths.contains("site.toml");
        for path in paths {
            if !self.is_ours(path) || is_litter(path) {
                continue;
            }
            let full = self.root.join(path);
            let is_exact = !path.contains(char::REPLACEMENT_CHARACTER);
            match fs::symlink_metadata(&full) {
                Ok(data) if data.is_file() && is_exact && self.is_inside(path, &full) => {
                    let kind = if self.trust.as_deref() == Some(path) {
                        Kind::Trust
                    } else if self.logo.as_deref() == Some(path) {
                        Kind::Logo
                    } else {
                        Kind::File
                    };
                    wanted.push(Listed { path: path.clone(), full, kind });
                }
                Err(error) if is_gone(&error) && is_exact => {
                    self.forget(sources, &|known| is_within(known, path));
                }
                // A folder, or a link, whose files only a walk finds.
                _ => relist = true,
            }
        }
        if relist {
            let listed = self.list(None)?;
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
            || self.trust.as_deref() == Some(path)
            || is_within(path, "content")
            || self.with_private && is_within("private/members.toml", path)
    }

    /// Whether a file of `content` lies there without a link on its way, or through links
    /// that stay inside.
    fn is_inside(&self, path: &str, full: &Path) -> bool {
        let content = || self.root.join("content").canonicalize();
        !path.starts_with("content/")
            || full.canonicalize().is_ok_and(|full| content().is_ok_and(|at| full.starts_with(at)))
    }

    /// Every file that can matter, in the order of the paths; `content` are the plain files that
    /// are known to be all there are.
    fn list(&mut self, content: Option<&[String]>) -> Result<Vec<Listed>> {
        self.trust = trust_list(&self.root);
        let logo = named_logo(&self.root);
        if logo != self.logo {
            // What a file is read as depends on whether it is the logo.
            for path in [self.logo.take(), logo.clone()].into_iter().flatten() {
                self.entries.remove(&path);
            }
            self.logo = logo;
        }
        let mut listed = Vec::new();
        let mut single = |path: &str| {
            let full = self.root.join(path);
            if full.is_file() {
                listed.push(Listed { path: path.to_owned(), full, kind: Kind::File });
            }
        };
        single("site.toml");
        if self.with_private {
            single("private/members.toml");
        }
        if let Some(content) = content {
            let wanted = content.iter().filter(|path| !path.split('/').any(is_litter));
            listed.extend(wanted.map(|path| {
                let (path, full) = (path.clone(), self.root.join(path));
                Listed { path, full, kind: Kind::File }
            }));
        } else if self.root.join("content").is_dir() {
            self.list_content(&mut listed)?;
        }
        for listed in &mut listed {
            if listed.kind == Kind::File && self.logo.as_ref() == Some(&listed.path) {
                listed.kind = Kind::Logo;
            }
        }
        if let Some(trust) = &self.trust {
            listed.retain(|listed| listed.path != *trust);
            let full = self.root.join(trust);
            listed.push(Listed { path: trust.clone(), full, kind: Kind::Trust });
        }
        listed.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(listed)
    }

    /// Walks through `content`. Symbolic links are followed inside it and nowhere else: one
    /// that led to `private`, or out of the network, would publish what nobody meant to.
    fn list_content(&self, listed: &mut Vec<Listed>) -> Result<()> {
        let content = self.root.join("content");
        let inside = content.canonicalize().context("content")?;
        let mut walk = WalkDir::new(&content).follow_links(true).into_iter();
        while let Some(entry) = walk.next() {
            let found = match &entry {
                Ok(entry) => entry.path(),
                Err(error) => error.path().unwrap_or(&content),
            };
            let path = relative(&self.root, found);
            if is_litter(&path) {
                if entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir()) {
                    walk.skip_current_dir();
                }
                continue;
            }
            let full = found.to_owned();
            let kind = match entry {
                Ok(entry) if entry.path_is_symlink() && !leads_into(&full, &inside) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    Kind::Outside
                }
                Ok(entry) if entry.file_type().is_file() => Kind::File,
                Ok(_) => continue,
                Err(error) if error.loop_ancestor().is_some() => Kind::Loop,
                Err(error) if error.io_error().is_some_and(is_gone) => {
                    // Without even a link there, it was removed while the folder is read.
                    if fs::symlink_metadata(&full).is_err() {
                        continue;
                    }
                    Kind::Broken
                }
                // A link to itself, or the first of too many.
                Err(error) if is_endless(&full, &error) => Kind::Broken,
                Err(error) => return Err(error).with_context(|| path.to_owned()),
            };
            listed.push(Listed { path, full, kind });
        }
        Ok(())
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
        let mut unread = |text: String| sources.add_unread(path.as_str(), text, private);
        let (file, fault) = match content {
            Content::Text(text) if private => (sources.add_private(path.as_str(), text), None),
            Content::Text(text) => (sources.add(path.as_str(), text), None),
            Content::NotText(text, range) => {
                let file = unread(text);
                (file, Some(Diagnostic::new(Code::FileEncoding, Span::new(file, range))))
            }
            Content::Fault(code) => {
                let file = unread(String::new());
                (file, Some(Diagnostic::new(code, Span::file(file))))
            }
            Content::Link(state) => {
                let finding = Diagnostic::new(Code::FileLink, Span::file(unread(String::new())));
                let entry =
                    Entry { found: Found::Nothing, fault: Some(finding.arg("state", state)) };
                self.entries.insert(path, entry);
                return;
            }
            Content::Gone => {
                sources.empty(&path);
                self.entries.remove(&path);
                return;
            }
            Content::Picture { width, height, hash } => {
                let picture = Picture { path: path.clone(), width, height, hash };
                self.entries.insert(path, Entry { found: Found::Picture(picture), fault: None });
                return;
            }
            Content::Credential(bytes) => {
                let file = sources.add(path.as_str(), "");
                let found = Found::Credential(Credential { file, bytes });
                self.entries.insert(path, Entry { found, fault: None });
                return;
            }
            Content::Logo(logo) => {
                self.entries.insert(path, Entry { found: Found::Logo(logo), fault: None });
                return;
            }
            Content::Static { hash, dimensions } => {
                let inside = path.strip_prefix(STATIC).unwrap_or(&path).to_owned();
                let file = StaticFile { path: inside, source: path.clone(), hash, dimensions };
                self.entries.insert(path, Entry { found: Found::Static(file), fault: None });
                return;
            }
        };
        let entry = if is_text_path(&path) && !path.starts_with(STATIC) {
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

/// The trust list that site.toml names: a file of JSON beside it.
fn trust_list(root: &Path) -> Option<String> {
    let site = fs::read_to_string(root.join("site.toml")).ok()?;
    let (tree, _) = DeTable::parse_recoverable(&site);
    let named = match tree.get_ref().get("legitimacy")?.get_ref() {
        DeValue::Table(table) => table.get("trust")?.get_ref().as_str()?.to_owned(),
        _ => return None,
    };
    let is_beside = !named.contains(['/', '\\']) && named.ends_with(".json");
    (is_beside && root.join(&named).is_file()).then_some(named)
}

/// Whether a path is another, or lies below it.
fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a sorted list has a path.
fn contains(listed: &[Listed], path: &str) -> bool {
    listed.binary_search_by(|listed| listed.path.as_str().cmp(path)).is_ok()
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
        // Vim makes it to see whether the folder can be written.
        || name == "4913"
        || name == "Thumbs.db"
        || name == "desktop.ini"
}

/// Whether a link cannot be followed to an end, whoever asks.
fn is_endless(link: &Path, error: &walkdir::Error) -> bool {
    let is_forbidden = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    error.io_error().is_some_and(|error| !is_forbidden(error))
        && fs::symlink_metadata(link).is_ok_and(|data| data.is_symlink())
}

/// Whether a link leads into a folder.
fn leads_into(link: &Path, inside: &Path) -> bool {
    link.canonicalize().is_ok_and(|target| target.starts_with(inside))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::Inputs;

    #[test]
    fn what_is_handed_on_is_what_a_walk_finds() {
        let folder = tempfile::tempdir().expect("the system has room");
        for path in [
            "site.toml",
            "content/charter.md",
            "content/members/a.md",
            "content/members/.a.md.swp",
            "content/members/b.md~",
            "content/pages.tmp/c.md",
            "content/#d/e.md",
            "content/.git/f.md",
            "content/static/.well-known/g.txt",
            "content/static/Thumbs.db",
            "content/news/h/i.md",
            "trust.json",
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
            fs::write(path, "").expect("it can be written");
        }
        let mut inputs = Inputs::read(folder.path(), "").expect("all of it can be read");
        let known = inputs.take_known().content.expect("there is no link");
        let listed = |content: Option<&[String]>| -> Vec<(String, PathBuf)> {
            let mut inventory = Inventory::new(folder.path(), false);
            let listed = inventory.list(content).expect("all of it can be read");
            listed.into_iter().map(|listed| (listed.path, listed.full)).collect()
        };
        let walked = listed(None);
        assert_eq!(listed(Some(&known)), walked);
        assert_eq!(walked.len(), 5, "{walked:?}");
    }
}
