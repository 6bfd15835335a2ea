//! Rendered files to disk: each replaced as a whole, none touched that did not change.
//!
//! New bytes go to a temporary folder inside the output while pages are rendered; nothing
//! is renamed into place before every page is known to be sound. Then come, in this order:
//! what pages need (style sheets, pictures, vCards, downloads), pages that are new, pages
//! and lists that changed, and last what the former manifest lists and the new one does
//! not is deleted: at any moment, what a page links to is there. After a kill or a full
//! disk every file is old or new and whole, and the next build completes the work.
//!
//! A folder that is new has nobody who looks at it, and nothing to be kept: what waits for it
//! stands in folders as it will, and these are put in place as they are.
//!
//! Pages are not forced to the platter one by one: after a power cut some may be short,
//! and the next build, which compares bytes, mends them. The manifest and whatever else
//! [`replace`] writes are.

mod lock;
mod manifest;
mod way;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::modes;
use crate::plan::route::SitePath;
use lock::Lock;
use manifest::Manifest;
pub use manifest::{Entry, MANIFEST, Memo};
pub(crate) use manifest::{VERSION, listed, listed_path};

/// Where files wait until all are sound.
const STAGING: &str = ".pignon-staging";

/// How many files wait in one folder.
const SHELF: usize = 256;

/// Where the files of a new output folder wait, under their own names.
const WHOLE: &str = "site";

/// How the name of a file begins that waits to be put in place: hidden, and known to be ours.
pub(crate) const WAITING: &str = ".pignon-new-";

/// Files that file managers leave in folders that are empty to the eye.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The parts of a network's folder that a site is made from, or must never lie in.
const SOURCES: [&str; 3] = ["content", "private", "themes"];

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

/// Finds out whether a folder holds a finished site made from what `key` stands for, every
/// file as it was written. Nothing of it is touched.
///
/// # Errors
/// The folder may not be written to ([`Refused`]), or cannot be read.
pub fn current(folder: &Path, root: &Path, key: &str) -> Result<Option<(Memo, Written)>> {
    refuse_sources(folder, root)?;
    let Some(manifest) = former(folder)? else { return Ok(None) };
    let Some(memo) = manifest.memo.clone().filter(|memo| memo.key == key) else { return Ok(None) };
    let is_whole = !is_unfinished(folder) && manifest.holds(folder);
    if is_whole {
        // What was killed when nothing but an empty folder was left to be removed.
        let _ = fs::remove_dir(folder.join(STAGING));
    }
    let written = Written { unchanged: manifest.files.len(), ..Written::default() };
    Ok(is_whole.then_some((memo, written)))
}

/// Whether a folder holds a site that was made before, finished or not.
#[must_use]
pub fn holds_site(folder: &Path) -> bool {
    folder.join(MANIFEST).exists()
}

/// Whether a build of a folder did not come to its end, or is at work at this moment.
#[must_use]
pub fn is_unfinished(folder: &Path) -> bool {
    let mut waiting = fs::read_dir(folder.join(STAGING)).into_iter().flatten().flatten();
    waiting.any(|entry| !lock::is_kept_open(&entry.file_name()))
}

/// An output folder under way. When it is dropped, what waits is thrown away.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
    staging: PathBuf,
    former: Manifest,
    /// Whether the folder was made for this build.
    is_new: bool,
    /// How many files wait, for their names.
    waiting: AtomicUsize,
    /// Held until the value is dropped.
    lock: Option<Lock>,
}

/// A file that waits to be put in place, or that is there already.
#[derive(Debug)]
pub struct Staged {
    path: SitePath,
    entry: Entry,
    /// Where it waits; none when the file in place is the same.
    waiting: Option<PathBuf>,
}

impl Output {
    /// Opens an output folder, empty or made by pignon before, for the site of the network
    /// in `root`. While another build is at work in it, waits, after a word to `waiting`.
    ///
    /// # Errors
    /// The folder may not be written to ([`Refused`]), or the disk refuses.
    pub fn open(folder: &Path, root: &Path, waiting: &dyn Fn()) -> Result<Self> {
        refuse_sources(folder, root)?;
        former(folder)?;
        let is_new = !folder.exists();
        let staging = folder.join(STAGING);
        let lock = Lock::take(&staging, waiting);
        let lock = lock.with_context(|| folder.display().to_string())?;
        lock.sweep(&staging).with_context(|| staging.display().to_string())?;
        // Read again: a build that was waited for has written since.
        let former = former(folder)?.unwrap_or_default();
        let (folder, lock, waiting) = (folder.to_owned(), Some(lock), AtomicUsize::new(0));
        Ok(Self { folder, staging, former, is_new, waiting, lock })
    }

    /// Puts a file's bytes aside, unless the file in place is the same already. Several
    /// threads may call it.
    ///
    /// # Errors
    /// The disk is full or cannot be written.
    pub fn stage(&self, path: &SitePath, bytes: &[u8]) -> Result<Staged> {
        let entry = Entry { size: bytes.len() as u64, sha256: hex::encode(Sha256::digest(bytes)) };
        let target = self.folder.join(path.as_str());
        let is_same = !self.is_empty()
            && fs::symlink_metadata(&target)
                .is_ok_and(|data| data.is_file() && data.len() == entry.size)
            && fs::read(&target).is_ok_and(|there| there == bytes);
        if is_same {
            return Ok(Staged { path: path.clone(), entry, waiting: None });
        }
        let waiting = if self.is_empty() {
            self.staging.join(WHOLE).join(path.as_str())
        } else {
            let number = self.waiting.fetch_add(1, Ordering::Relaxed);
            self.staging.join((number / SHELF).to_string()).join(number.to_string())
        };
        let shelf = waiting.parent().unwrap_or(&self.staging);
        let create = || fs::File::create_new(&waiting);
        let write = || -> io::Result<()> {
            if self.is_empty() {
                // Most pages have a folder to themselves; one that is there already is no mistake.
                let _ = fs::create_dir(shelf);
            }
            let created = create().or_else(|error| match error.kind() {
                io::ErrorKind::NotFound => fs::create_dir_all(shelf).and_then(|()| create()),
                _ => Err(error),
            });
            created?.write_all(bytes)
        };
        write().with_context(|| target.display().to_string())?;
        Ok(Staged { path: path.clone(), entry, waiting: Some(waiting) })
    }

    /// Puts every file in place, in the order of this module, and deletes what is no
    /// longer part of the site. `memo` is what the next build may rely on.
    ///
    /// # Errors
    /// Something that pignon did not make stands in the way ([`Refused`]; nothing was
    /// touched), or the disk refuses; what is in place is whole all the same.
    pub fn finish(self, mut staged: Vec<Staged>, memo: Option<Memo>) -> Result<Written> {
        let files = staged.iter().map(|file| (file.path.clone(), file.entry.clone())).collect();
        let mut manifest = Manifest { memo: None, files };
        let files = &manifest.files;
        let is_first = self.former.files.is_empty();
        // Both look at every file, and neither at what the other does.
        let (way, first) = rayon::join(
            || way::look(&self.folder, &self.former.files, files),
            || is_first.then(|| manifest.to_json()).transpose(),
        );
        let (way, first) = (way?, first?);
        let mut gone: Vec<&SitePath> =
            self.former.files.keys().filter(|path| !files.contains_key(*path)).collect();
        // Pages first: none must be left without what it shows.
        gone.sort_by_key(|path| !is_page(path));
        let mut done = Written::default();
        if staged.iter().any(|file| file.waiting.is_some()) || !gone.is_empty() {
            // The manifest of what may be there from now on comes first: after a kill the
            // next build knows both the old files and the new ones as its own.
            if let Some(first) = first {
                self.write_manifest(&first)?;
            } else {
                let mut files = self.former.files.clone();
                files.extend(manifest.files.clone());
                self.write_manifest(&Manifest { memo: None, files }.to_json()?)?;
            }
        }
        for (old, new) in &way.renamed {
            way::rename(&self.folder, old, new).with_context(|| new.to_string())?;
        }
        for path in &way.displaced {
            done.deleted += usize::from(self.delete(path)?);
        }
        let all = staged.len();
        staged.retain(|file| file.waiting.is_some());
        (done.written, done.unchanged) = (staged.len(), all - staged.len());
        manifest.memo = memo;
        // Of a large site the manifest takes as long to be written down as its files to be placed.
        let is_placing = !staged.is_empty();
        let (placed, json) = rayon::join(
            || self.place_all(staged),
            || is_placing.then(|| manifest.to_json()).transpose(),
        );
        placed?;
        let json = json?;
        for path in gone {
            // On a disk that does not tell capitals apart it is the new file by now.
            if !way.renamed.iter().any(|(old, _)| old == path) {
                done.deleted += usize::from(self.delete(path)?);
            }
        }
        if let Some(json) = json {
            self.write_manifest(&json)?;
        } else if manifest != self.former || done.deleted > 0 || !manifest.holds(&self.folder) {
            self.write_manifest(&manifest.to_json()?)?;
        }
        Ok(done)
    }

    /// The manifest waits where all files do: a kill leaves nothing else in the folder.
    fn write_manifest(&self, json: &[u8]) -> Result<()> {
        let path = self.folder.join(MANIFEST);
        let written = replace_from(&self.staging, &path, json);
        written.with_context(|| path.display().to_string())
    }

    /// Whether nothing was in the folder when this build began.
    fn is_empty(&self) -> bool {
        self.is_new && self.former.files.is_empty()
    }

    /// Puts what waits in place, in the order of this module.
    fn place_all(&self, mut staged: Vec<Staged>) -> Result<()> {
        if self.is_empty() {
            staged = self.place_whole(staged);
        }
        let turn = |file: &Staged| {
            let (turn, depth, _) = turn(&file.path, !self.former.files.contains_key(&file.path));
            (turn, depth)
        };
        let mut staged: Vec<_> = staged.iter().map(|file| (turn(file), file)).collect();
        staged.sort_by_key(|(turn, _)| *turn);
        for together in staged.chunk_by(|(one, _), (next, _)| one == next) {
            together.par_iter().try_for_each(|(_, file)| match &file.waiting {
                Some(waiting) => self.place(&file.path, waiting),
                None => Ok(()),
            })?;
        }
        Ok(())
    }

    /// Puts the files of a new folder in place, each folder with all that is in it: what pages
    /// need before folders with pages, the home page and what the host reads last. Gives back
    /// what could not be put in place so.
    fn place_whole(&self, staged: Vec<Staged>) -> Vec<Staged> {
        let mut tops: BTreeMap<String, Vec<Staged>> = BTreeMap::new();
        for file in staged {
            let top = file.path.as_str().split('/').next().unwrap_or_default().to_owned();
            tops.entry(top).or_default().push(file);
        }
        let turn = |name: &str, files: &[Staged]| {
            let last = files.iter().map(|file| Role::of(&file.path).turn(true)).max();
            (last, files.iter().any(|file| file.path.as_str() == name))
        };
        let mut tops: Vec<_> = tops.into_iter().collect();
        tops.sort_by_cached_key(|(name, files)| turn(name, files));
        let mut left = Vec::new();
        for (name, files) in tops {
            let waiting = self.staging.join(WHOLE).join(&name);
            // Where somebody has made a folder of this name meanwhile, it goes file by file.
            if fs::rename(waiting, self.folder.join(&name)).is_err() {
                left.extend(files);
            }
        }
        left
    }

    fn place(&self, path: &SitePath, waiting: &Path) -> Result<()> {
        let target = self.folder.join(path.as_str());
        let parent = target.parent().unwrap_or(&self.folder);
        let mut placed = fs::rename(waiting, &target);
        if placed.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            placed = fs::create_dir_all(parent).and_then(|()| fs::rename(waiting, &target));
        }
        placed.with_context(|| target.display().to_string())
    }

    /// Deletes a file that an earlier build wrote, and folders that it leaves empty;
    /// whether there was one.
    fn delete(&self, path: &SitePath) -> Result<bool> {
        let target = self.folder.join(path.as_str());
        let is_ours = way::is_inside(&self.folder, path)
            && fs::symlink_metadata(&target).is_ok_and(|data| !data.is_dir());
        if !is_ours {
            return Ok(false);
        }
        fs::remove_file(&target).with_context(|| target.display().to_string())?;
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.folder) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
        Ok(true)
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // What cannot be removed now the next build sweeps away.
        if let Some(lock) = self.lock.take() {
            let _ = lock.sweep(&self.staging);
            let _ = fs::remove_dir_all(&self.staging);
        }
        // Where a lock stays until it is opened, it is gone now; if another build holds one by
        // now, the folder is not empty and stays.
        let _ = fs::remove_dir(&self.staging);
        if self.is_new {
            // Only an empty one goes: a build that failed leaves nothing.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// What pignon wrote into a folder, by path, as its manifest lists it; `None` when there is
/// none, and the folder is empty or not there.
///
/// # Errors
/// The folder holds what pignon did not make ([`Refused`]), or cannot be read.
pub fn listing(folder: &Path) -> Result<Option<BTreeMap<SitePath, Entry>>> {
    Ok(former(folder)?.map(|manifest| manifest.files))
}

/// When a file is put in place: its turn, and within a turn the deepest first, so that the
/// home page comes last. A compressed copy has the turn of what it is a copy of.
#[must_use]
pub fn turn(path: &SitePath, is_new: bool) -> (u8, Reverse<usize>, SitePath) {
    let turn = Role::of(path).turn(is_new);
    (turn, Reverse(path.as_str().matches('/').count()), path.clone())
}

/// What a file is to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Something that pages need: a style sheet, a picture, a download.
    Need,
    /// A page.
    Page,
    /// A list of pages: a site map, a feed, what the search looks into.
    List,
    /// What the host reads, to send fields with pages and to lead on to them.
    Host,
}

impl Role {
    /// When such a file is put in place.
    const fn turn(self, is_new: bool) -> u8 {
        match (self, is_new) {
            (Self::Need, _) => 0,
            // Nothing links to a new page before one that changed is in place.
            (Self::Page | Self::List, true) => 1,
            (Self::Page, false) => 2,
            (Self::List, false) | (Self::Host, _) => 3,
        }
    }

    fn of(path: &SitePath) -> Self {
        let name = path.as_str().rsplit('/').next().unwrap_or_default();
        match name.strip_suffix(".gz").unwrap_or(name) {
            ".htaccess" | "_headers" | "_redirects" => Self::Host,
            "search.json" => Self::List,
            name if name.ends_with(".xml") => Self::List,
            name if name.ends_with(".html") => Self::Page,
            _ => Self::Need,
        }
    }
}

/// Whether a file is a page, or a compressed copy of one.
#[must_use]
pub fn is_page(path: &SitePath) -> bool {
    Role::of(path) == Role::Page
}

/// Takes over a folder that pignon made and whose manifest is lost, as in a copy made
/// without hidden files: the caller has made sure of what it holds. What is there is
/// replaced by what is written next; nothing is deleted. Whether it was needed.
///
/// # Errors
/// The folder cannot be written.
pub fn adopt(folder: &Path) -> Result<bool> {
    if Manifest::read(folder)?.is_some() {
        return Ok(false);
    }
    replace(&folder.join(MANIFEST), &Manifest::default().to_json()?)?;
    Ok(true)
}

/// What a former build wrote into a folder; `None` when there was none.
fn former(folder: &Path) -> Result<Option<Manifest>> {
    match fs::metadata(folder) {
        Ok(data) if data.is_dir() => {}
        Ok(_) => return Err(Refused::NotAFolder { path: folder.to_owned() }.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| folder.display().to_string()),
    }
    if let Some(manifest) = Manifest::read(folder)? {
        return Ok(Some(manifest));
    }
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let name = entry.with_context(|| folder.display().to_string())?.file_name();
        if name != STAGING && LITTER.iter().all(|litter| name != *litter) {
            return Err(Refused::Foreign { folder: folder.to_owned() }.into());
        }
    }
    Ok(None)
}

/// Refuses an output folder that would mix the site with what it is made from.
///
/// # Errors
/// It would ([`Refused::Source`]), or the disk cannot be read.
pub fn refuse_sources(folder: &Path, root: &Path) -> Result<()> {
    let full = |path: &Path| resolved(path).with_context(|| path.display().to_string());
    let (output, root) = (full(folder)?, full(root)?);
    let is_around = root.starts_with(&output);
    let is_source = SOURCES
        .iter()
        .any(|part| resolved(&root.join(part)).is_ok_and(|source| output.starts_with(source)));
    if is_around || is_source {
        return Err(Refused::Source { folder: folder.to_owned() }.into());
    }
    Ok(())
}

/// A path without links and dots, of which the end need not exist yet.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut rest = Vec::new();
    let mut there = path.as_path();
    loop {
        match fs::canonicalize(there) {
            Ok(found) => return Ok(rest.iter().rev().fold(found, |path, part| path.join(part))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        match (there.parent(), there.file_name()) {
            (Some(parent), Some(name)) => {
                rest.push(name);
                there = parent;
            }
            _ => return Ok(path),
        }
    }
}

/// Replaces a file as a whole: its old bytes or its new ones are there at any moment, even
/// after a power cut.
///
/// # Errors
/// The disk is full or cannot be written.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    replace_from(parent, path, bytes).with_context(|| path.display().to_string())
}

/// Replaces a file as a whole, as [`replace`] does, for its owner alone: a private folder that
/// is missing is made for the owner alone too.
///
/// # Errors
/// The disk is full or cannot be written.
pub fn replace_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        if !parent.exists() {
            modes::private_folder(parent)?;
        }
        let file = temporary(parent, bytes, true)?;
        file.persist(path).map_err(|error| error.error)?;
        sync_folder(parent)
    };
    write().with_context(|| path.display().to_string())
}

/// Replaces a file as [`replace`] and [`replace_private`] do, if it is still what the caller
/// saw: these bytes, or nothing at all, and then whatever came meanwhile is not touched.
///
/// # Errors
/// It is something else by now ([`Refused::Changed`]), or the disk refuses.
pub fn replace_seen(path: &Path, seen: Option<&[u8]>, bytes: &[u8], private: bool) -> Result<()> {
    // Of two runs that saw the same, the second must see what the first has put there.
    let _held = lock::hold(path);
    refuse_changed(path, seen)?;
    let replace = if private { replace_private } else { replace };
    if seen.is_some() {
        return replace(path, bytes);
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let write = || -> io::Result<bool> {
        if !parent.exists() {
            if private { modes::private_folder(parent)? } else { fs::create_dir_all(parent)? }
        }
        match temporary(parent, bytes, private)?.persist_noclobber(path) {
            Ok(_) => sync_folder(parent).map(|()| true),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error.error),
        }
    };
    if write().with_context(|| path.display().to_string())? {
        return Ok(());
    }
    Err(Refused::Changed { path: path.to_owned() }.into())
}

/// Refuses a file that is no longer what the caller saw.
///
/// # Errors
/// It is something else by now ([`Refused::Changed`]), or cannot be read.
pub fn refuse_changed(path: &Path, seen: Option<&[u8]>) -> Result<()> {
    let there = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    if there.as_deref() == seen {
        return Ok(());
    }
    Err(Refused::Changed { path: path.to_owned() }.into())
}

/// A file that holds these bytes, on the platter, and waits to be put in place.
fn temporary(folder: &Path, bytes: &[u8], private: bool) -> io::Result<tempfile::NamedTempFile> {
    // Temporary files are their owner's alone.
    let mut file = tempfile::Builder::new().prefix(WAITING).tempfile_in(folder)?;
    // As long as it is held somebody is at work: see `sweep_waiting`. Where a disk knows no
    // locks, nothing is ever swept.
    let _ = file.as_file().try_lock();
    file.write_all(bytes)?;
    if !private {
        modes::make_public(file.path())?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Removes from a folder what waits there to be put in place and will wait for ever: its
/// program was killed. What somebody else is writing at this moment stays. A folder or file
/// that refuses is passed over: nothing depends on it.
pub fn sweep_waiting(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if !is_file || !entry.file_name().to_string_lossy().starts_with(WAITING) {
            continue;
        }
        let file = fs::File::options().write(true).open(entry.path());
        if file.is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Replaces a file by one written in a folder of the same disk.
fn replace_from(waiting: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = temporary(waiting, bytes, false)?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(path.parent().unwrap_or(path))
}

/// Makes a renaming last: on Unix the folder is what changed.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Why pignon does not write into a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It holds files that pignon did not make.
    Foreign {
        /// The folder.
        folder: PathBuf,
    },
    /// It is the network's own folder, one around it, or one that the site is made from.
    Source {
        /// The folder.
        folder: PathBuf,
    },
    /// It is a file.
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// The manifest cannot be understood, so that nobody knows which files are pignon's.
    Manifest {
        /// The manifest.
        path: PathBuf,
    },
    /// The file is no longer what it was when it was read.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// Something that pignon did not make stands where one of its files must come.
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, why) = match self {
            Self::Foreign { folder } => (folder, "holds files that pignon did not make"),
            Self::Source { folder } => (folder, "is or holds what the site is made from"),
            Self::NotAFolder { path } => (path, "is not a folder"),
            Self::Manifest { path } => (path, "is not a manifest of this version"),
            Self::Changed { path } => (path, "was changed meanwhile"),
            Self::InTheWay { path } => (path, "was not made by pignon and is in the way"),
        };
        write!(f, "{} {why}", path.display())
    }
}

impl std::error::Error for Refused {}

#[cfg(test)]
mod tests;
