//! What is dear to make and depends on nothing but its inputs, kept from one run to the
//! next: pictures at their widths, pictures of links, referral sheets.
//!
//! A folder of the machine, outside of every network, that builds and previews share. An entry
//! is called by the hash of all that it is made from, this program included, and begins with
//! the hash of what follows: one that a crash cut short is made again. Nothing depends on the
//! folder: without it, or when it cannot be written, everything is made each time. Only what
//! is published comes here, for its owner alone (mode 0600), and stays a month.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::inputs::PROGRAM;
use crate::modes;
use crate::write::{WAITING, sweep_waiting};

/// How long an entry is kept.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// How long a hash is, in bytes.
const HASH: usize = 32;

/// A folder of entries, or none.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    swept: OnceLock<()>,
}

impl Cache {
    /// Entries in a folder, which is made when the first one is stored; `None` keeps nothing.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, swept: OnceLock::new() }
    }

    /// What was made from some inputs before, or else is made now and kept.
    ///
    /// # Errors
    /// It cannot be made. That it cannot be kept is no error.
    pub fn get<E>(
        &self,
        inputs: &[&[u8]],
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        let Some(folder) = &self.folder else { return make() };
        let path = folder.join(name(inputs));
        if let Some(bytes) = read(&path) {
            return Ok(bytes);
        }
        let bytes = make()?;
        if store(folder, &path, &bytes).is_ok() {
            self.swept.get_or_init(|| sweep(folder, &path));
        }
        Ok(bytes)
    }
}

fn name(inputs: &[&[u8]]) -> String {
    let mut whole = Sha256::new();
    for input in [PROGRAM.as_bytes()].iter().chain(inputs) {
        whole.update(u64::try_from(input.len()).unwrap_or(u64::MAX).to_be_bytes());
        whole.update(input);
    }
    whole.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of an entry that is whole.
fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = fs::read(path).ok()?;
    let rest = bytes.split_off(bytes.len().min(HASH));
    (*bytes == *Sha256::digest(&rest)).then_some(rest)
}

/// Stores an entry: it is there as a whole or not at all.
fn store(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    modes::private_folder(folder)?;
    let mut file = tempfile::Builder::new().prefix(WAITING).tempfile_in(folder)?;
    // As long as it is held somebody is at work: see `sweep_waiting`.
    let _ = file.as_file().try_lock();
    file.write_all(&Sha256::digest(bytes))?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// Deletes what was made long before the newest entry, and what a killed run left.
fn sweep(folder: &Path, newest: &Path) {
    sweep_waiting(folder);
    let modified = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let Some(now) = modified(newest) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_old = |at| now.duration_since(at).is_ok_and(|age| age > KEPT);
        if modified(&path).is_some_and(is_old) {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn made(cache: &Cache, inputs: &[&[u8]], bytes: &str) -> String {
        let bytes = cache.get(inputs, || Ok::<_, Infallible>(bytes.as_bytes().to_vec()));
        let Ok(bytes) = bytes;
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn the_same_inputs_are_made_once() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let cache = Cache::new(Some(folder.path().join("deep/pignon")));
        assert_eq!(made(&cache, &[b"a", b"b"], "1"), "1");
        assert_eq!(made(&cache, &[b"a", b"b"], "2"), "1");
        assert_eq!(made(&cache, &[b"ab"], "3"), "3", "inputs do not run together");
        assert_eq!(made(&Cache::default(), &[b"a", b"b"], "4"), "4");
        assert_eq!(cache.get(&[b"c"], || Err("no")), Err("no"));
        assert_eq!(made(&cache, &[b"c"], "5"), "5", "a failure is not kept");
    }

    #[test]
    fn what_is_damaged_is_made_again() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let cache = Cache::new(Some(folder.path().to_owned()));
        assert_eq!(made(&cache, &[b"a"], "whole"), "whole");
        let entry = fs::read_dir(folder.path()).expect("there").flatten().next().expect("one");
        let bytes = fs::read(entry.path()).expect("readable");
        for damaged in [&bytes[..0], &bytes[..20], &bytes[..bytes.len() - 1]] {
            fs::write(entry.path(), damaged).expect("writable");
            assert_eq!(made(&cache, &[b"a"], "again"), "again");
            assert_eq!(made(&cache, &[b"a"], "never"), "again");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_written_changes_nothing() {
        let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
        let cache = Cache::new(Some(file.path().join("inside-a-file")));
        assert_eq!(made(&cache, &[b"a"], "1"), "1");
        assert_eq!(made(&cache, &[b"a"], "2"), "2");
    }

    #[test]
    fn what_a_killed_run_left_goes() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let left = folder.path().join(format!("{WAITING}a1b2c3"));
        fs::write(&left, "half").expect("writable");
        let cache = Cache::new(Some(folder.path().to_owned()));
        assert_eq!(made(&cache, &[b"a"], "1"), "1");
        assert!(!left.exists());
        assert_eq!(fs::read_dir(folder.path()).expect("there").count(), 1);
    }

    #[test]
    fn old_entries_go() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let old = folder.path().join("old");
        fs::write(&old, "x").expect("writable");
        let written = fs::metadata(&old).and_then(|data| data.modified()).expect("it has a time");
        let file = fs::File::options().write(true).open(&old).expect("writable");
        file.set_modified(written - 2 * KEPT).expect("times can be set");
        let cache = Cache::new(Some(folder.path().to_owned()));
        assert_eq!(made(&cache, &[b"a"], "1"), "1");
        assert!(!old.exists());
        assert_eq!(made(&cache, &[b"a"], "2"), "1");
    }
}
