//! Rendered files to disk: each replaced as a whole, none touched that did not change.
//!
//! New bytes go to a temporary folder beside the site while pages are rendered; nothing is
//! renamed into place before every page is known to be sound. Then assets go first, so
//! that no page is ever there without its style sheet, then pages, and last what the
//! former manifest lists and the new one does not is deleted. After a kill or a full disk
//! every file is old or new and whole, and the next build completes the work.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::route::SitePath;

/// The manifest: what pignon wrote, so that it deletes nothing else. Its name begins with
/// a dot, so that hosts do not publish it.
const MANIFEST: &str = ".pignon-manifest.json";

/// Where files wait until all are sound.
const STAGING: &str = ".pignon-staging";

/// What a former build wrote.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Manifest {
    /// The version of this file's shape.
    version: u32,
    /// By path, the SHA-256 of the bytes.
    files: BTreeMap<String, String>,
}

/// What a build did to the output folder.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were the same.
    pub unchanged: usize,
    /// Files that are gone.
    pub deleted: usize,
}

/// An output folder under way.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
    staging: PathBuf,
    former: Manifest,
}

/// A file that waits to be put in place, or that is there already.
#[derive(Debug)]
pub struct Staged {
    path: SitePath,
    hash: String,
    /// Where it waits; none when the file in place is the same.
    waiting: Option<PathBuf>,
}

impl Output {
    /// Opens an output folder, empty or made by pignon before.
    ///
    /// # Errors
    /// The folder holds files that pignon did not make, or cannot be written.
    pub fn open(folder: &Path) -> Result<Self> {
        let shown = folder.display();
        let manifest = folder.join(MANIFEST);
        let former = match fs::read(&manifest) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let staging_only = |entry: io::Result<fs::DirEntry>| {
                    entry.is_ok_and(|entry| entry.file_name() == STAGING)
                };
                let foreign = match fs::read_dir(folder) {
                    Ok(mut entries) => entries.any(|entry| !staging_only(entry)),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => false,
                    Err(error) => return Err(error).with_context(|| format!("{shown}")),
                };
                if foreign {
                    bail!(NotOurs { folder: folder.to_owned() });
                }
                Manifest::default()
            }
            Err(error) => return Err(error).with_context(|| format!("{}", manifest.display())),
        };
        let staging = folder.join(STAGING);
        match fs::remove_dir_all(&staging) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("{}", staging.display())),
        }
        Ok(Self { folder: folder.to_owned(), staging, former })
    }

    /// Puts a file's bytes aside, unless the file in place is the same already. Several
    /// threads may call it.
    ///
    /// # Errors
    /// The disk is full or cannot be written.
    pub fn stage(&self, path: &SitePath, bytes: &[u8]) -> Result<Staged> {
        let hash = hex(&Sha256::digest(bytes));
        let target = self.folder.join(path.as_str());
        let listed = self.former.files.get(path.as_str()) == Some(&hash);
        let same = fs::metadata(&target).is_ok_and(|data| data.len() == bytes.len() as u64)
            && (listed || !self.former.files.contains_key(path.as_str()))
            && fs::read(&target).is_ok_and(|there| there == bytes);
        if same {
            return Ok(Staged { path: path.clone(), hash, waiting: None });
        }
        let name = &hex(&Sha256::digest(path.as_str()))[..32];
        let waiting = self.staging.join(&name[..2]).join(name);
        let parent = waiting.parent().unwrap_or(&self.staging);
        fs::create_dir_all(parent).with_context(|| format!("{}", parent.display()))?;
        let write = || -> io::Result<()> {
            let mut file = fs::File::create(&waiting)?;
            file.write_all(bytes)
        };
        write().with_context(|| path.as_str().to_string())?;
        Ok(Staged { path: path.clone(), hash, waiting: Some(waiting) })
    }

    /// Puts every file in place: first what pages need, then pages, then deletes what is
    /// no longer part of the site.
    ///
    /// # Errors
    /// The disk is full or cannot be written; what is in place is whole all the same.
    pub fn finish(self, mut staged: Vec<Staged>) -> Result<Written> {
        let mut done = Written::default();
        staged.sort_by(|a, b| (is_page(&a.path), &a.path).cmp(&(is_page(&b.path), &b.path)));
        let files: BTreeMap<String, String> =
            staged.iter().map(|file| (file.path.as_str().to_owned(), file.hash.clone())).collect();
        // The manifest of what may be there from now on comes first: after a kill the next
        // build knows both the old files and the new ones as its own.
        let mut union = self.former.files.clone();
        union.extend(files.keys().map(|path| (path.clone(), String::new())));
        let anything = staged.iter().any(|file| file.waiting.is_some())
            || self.former.files.keys().any(|path| !files.contains_key(path))
            || self.former.files != files;
        if anything {
            self.write_manifest(&Manifest { version: 1, files: union })?;
        }
        for file in &staged {
            match &file.waiting {
                Some(waiting) => {
                    self.place(&file.path, waiting)?;
                    done.written += 1;
                }
                None => done.unchanged += 1,
            }
        }
        for path in self.former.files.keys().filter(|path| !files.contains_key(*path)) {
            if self.delete(path)? {
                done.deleted += 1;
            }
        }
        if anything {
            self.write_manifest(&Manifest { version: 1, files })?;
        }
        match fs::remove_dir_all(&self.staging) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("{}", self.staging.display()))
            }
            _ => Ok(done),
        }
    }

    /// Leaves the folder as it was: what waits is thrown away.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn abandon(self) -> Result<()> {
        match fs::remove_dir_all(&self.staging) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("{}", self.staging.display()))
            }
            _ => Ok(()),
        }
    }

    fn place(&self, path: &SitePath, waiting: &Path) -> Result<()> {
        let target = self.folder.join(path.as_str());
        let parent = target.parent().unwrap_or(&self.folder);
        fs::create_dir_all(parent).with_context(|| format!("{}", parent.display()))?;
        fs::rename(waiting, &target).with_context(|| format!("{}", target.display()))
    }

    /// Deletes a file that an earlier build wrote, and folders that it leaves empty.
    fn delete(&self, path: &str) -> Result<bool> {
        let Some(path) = SitePath::new(path) else { return Ok(false) };
        let target = self.folder.join(path.as_str());
        match fs::remove_file(&target) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error).with_context(|| format!("{}", target.display())),
        }
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.folder) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
        Ok(true)
    }

    fn write_manifest(&self, manifest: &Manifest) -> Result<()> {
        let json = serde_json::to_vec_pretty(manifest)?;
        fs::create_dir_all(&self.folder).with_context(|| format!("{}", self.folder.display()))?;
        replace(&self.folder.join(MANIFEST), &json)
    }
}

/// Replaces a file as a whole: its old bytes or its new ones are there at any moment.
///
/// # Errors
/// The disk is full or cannot be written.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let parent = path.parent().unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(parent)?;
        file.write_all(bytes)?;
        let mode = file.as_file().metadata()?;
        set_public(file.path(), &mode)?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().with_context(|| format!("{}", path.display()))
}

/// Temporary files are private; what is published may be read by the web server.
#[cfg(unix)]
fn set_public(path: &Path, data: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut mode = data.permissions();
    mode.set_mode(0o644);
    fs::set_permissions(path, mode)
}

#[cfg(not(unix))]
fn set_public(_: &Path, _: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

/// Pages and what lists them go last.
fn is_page(path: &SitePath) -> bool {
    !path.as_str().starts_with("assets/")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The output folder holds files that pignon did not make.
#[derive(Debug)]
pub struct NotOurs {
    /// The folder.
    pub folder: PathBuf,
}

impl std::fmt::Display for NotOurs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} holds files that pignon did not make", self.folder.display())
    }
}

impl std::error::Error for NotOurs {}
