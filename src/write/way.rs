//! Whether there is room for the new files: what stands where they must come.
//!
//! A folder may stand where a file must come, and the reverse; a link may lead out of the
//! output; a file may have changed in nothing but capitals. Everything is looked at before
//! the first file is put in place, and what is not pignon's is never removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::Refused;
use super::manifest::Entry;
use crate::plan::route::SitePath;

type Files = BTreeMap<SitePath, Entry>;

/// What has to be done before the new files can be put in place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    /// Former files that stand where a folder must come, or lie in a folder where a file
    /// must come: they go first.
    pub(super) displaced: Vec<SitePath>,
    /// Former files that get new capitals, on disks that do not tell them apart.
    pub(super) renamed: Vec<(SitePath, SitePath)>,
}

/// Looks at what stands in the way of new files.
///
/// # Errors
/// Something that pignon did not make.
pub(super) fn look(folder: &Path, former: &Files, new: &Files) -> Result<Way, Refused> {
    let mut way = Way { renamed: renamed(folder, former, new), ..Way::default() };
    let mut folders = BTreeMap::new();
    // In the order of the paths all that must come into a folder follows on each other.
    let mut missing: Option<&str> = None;
    for path in new.keys() {
        let is_below = |folder: &str| {
            path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
        };
        if missing.is_some_and(is_below) {
            continue;
        }
        let parent = path.as_str().rsplit_once('/').map(|(parent, _)| parent);
        let is_there = parent.map_or(Ok(true), |parent| {
            look_at_folder(folder, parent, former, &mut folders, &mut way)
        })?;
        // Nothing is in a folder that is not there.
        if is_there {
            look_at_file(folder, path, former, &mut way)?;
        } else {
            let parts = path.as_str().match_indices('/').map(|(end, _)| &path.as_str()[..end]);
            missing = parts.into_iter().find(|part| folders.get(part) == Some(&false));
        }
    }
    Ok(way)
}

/// Where a folder must be, and those around it: whether it is there. Each is looked at once.
fn look_at_folder<'p>(
    folder: &Path,
    path: &'p str,
    former: &Files,
    known: &mut BTreeMap<&'p str, bool>,
    way: &mut Way,
) -> Result<bool, Refused> {
    if let Some(is_there) = known.get(path) {
        return Ok(*is_there);
    }
    let around = path.rsplit_once('/').map(|(around, _)| around);
    let mut is_there =
        around.map_or(Ok(true), |around| look_at_folder(folder, around, former, known, way))?;
    if is_there {
        let full = folder.join(path);
        let data = fs::symlink_metadata(&full).ok();
        is_there = data.as_ref().is_some_and(|data| data.is_dir());
        if let Some(data) = data.filter(|data| !data.is_dir()) {
            let ours = SitePath::new(path);
            let ours = ours.filter(|path| data.is_file() && former.contains_key(path));
            way.displaced.push(ours.ok_or(Refused::InTheWay { path: full })?);
        }
    }
    known.insert(path, is_there);
    Ok(is_there)
}

/// Where a file must be. A file or a link there is replaced.
fn look_at_file(
    folder: &Path,
    path: &SitePath,
    former: &Files,
    way: &mut Way,
) -> Result<(), Refused> {
    let full = folder.join(path.as_str());
    if !fs::symlink_metadata(&full).is_ok_and(|data| data.is_dir()) {
        return Ok(());
    }
    for entry in WalkDir::new(&full).sort_by_file_name() {
        let refused = || Refused::InTheWay { path: full.clone() };
        let entry = entry.map_err(|_| refused())?;
        if entry.file_type().is_dir() {
            continue;
        }
        let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let inside = inside.to_string_lossy().replace('\\', "/");
        let ours = SitePath::new(inside).filter(|path| former.contains_key(path));
        way.displaced.push(ours.ok_or_else(refused)?);
    }
    Ok(())
}

/// Former files whose new names differ in capitals alone and that the disk takes for the
/// same.
fn renamed(folder: &Path, former: &Files, new: &Files) -> Vec<(SitePath, SitePath)> {
    let mut gone: Vec<&SitePath> = former.keys().filter(|path| !new.contains_key(*path)).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let lower = |path: &SitePath| path.as_str().to_ascii_lowercase();
    let added = new.keys().filter(|path| !former.contains_key(*path));
    let added: BTreeMap<String, &SitePath> = added.map(|path| (lower(path), path)).collect();
    gone.retain(|path| added.contains_key(&lower(path)));
    let same = |old: &SitePath| {
        let new = *added.get(&lower(old))?;
        let is_there = fs::symlink_metadata(folder.join(new.as_str())).is_ok();
        (is_there && !is_spelt_so(folder, new)).then(|| (old.clone(), new.clone()))
    };
    gone.into_iter().filter_map(same).collect()
}

/// Whether a file is listed under this very name, in folders that are too. Where capitals do
/// not count, a file answers to other names than its own; nor can the system be asked whether
/// two names are of one file, since some drives count a file anew for each name.
fn is_spelt_so(folder: &Path, path: &SitePath) -> bool {
    let mut place = folder.to_owned();
    path.as_str().split('/').all(|name| {
        let is_listed = is_listed(&place, name);
        place.push(name);
        is_listed
    })
}

fn is_listed(folder: &Path, name: &str) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| entry.file_name() == name)
}

/// Gives a file the capitals of its new name, folder by folder.
///
/// # Errors
/// The disk refuses.
pub(super) fn rename(folder: &Path, old: &SitePath, new: &SitePath) -> std::io::Result<()> {
    let mut place = folder.to_owned();
    for (old, new) in old.as_str().split('/').zip(new.as_str().split('/')) {
        if old != new && !is_listed(&place, new) {
            fs::rename(place.join(old), place.join(new))?;
        }
        place.push(new);
    }
    Ok(())
}

/// Whether every folder on the way to a path is a folder, and not a link to elsewhere.
pub(super) fn is_inside(folder: &Path, path: &SitePath) -> bool {
    path.as_str().match_indices('/').all(|(end, _)| {
        let parent = folder.join(&path.as_str()[..end]);
        fs::symlink_metadata(parent).is_ok_and(|data| data.is_dir())
    })
}
