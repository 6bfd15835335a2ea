//! One build at a time in an output folder; another waits until it is done.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use same_file::Handle;

/// The name of the file that is locked, in the folder of what waits.
const NAME: &str = "lock";

/// Whether a file is what some drives make of one that is removed while it is open: they keep
/// it under another name until it is closed.
pub(super) fn is_kept_open(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(".fuse_hidden") || name.starts_with(".nfs")
}

/// Keeps every other run of pignon from replacing a file as long as the value lives, and waits
/// while another one does. `None` where there is no file yet, and where the drive knows no locks.
#[cfg(unix)]
pub(super) fn hold(path: &Path) -> Option<File> {
    loop {
        let file = File::open(path).ok()?;
        file.lock().ok()?;
        let held = Handle::from_file(file.try_clone().ok()?).ok()?;
        // Whoever held it has put another file in its place.
        match Handle::from_path(path) {
            Ok(there) if there != held => {}
            _ => return Some(file),
        }
    }
}

/// A file that is open cannot be replaced there.
#[cfg(not(unix))]
pub(super) fn hold(_: &Path) -> Option<File> {
    None
}

/// A lock, held as long as it lives. The system opens it when the program is killed.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "its life is the lock")] File);

impl Lock {
    /// Takes the lock of a folder, which is made if need be; calls `waiting` once when
    /// another build holds it.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(super) fn take(staging: &Path, waiting: &dyn Fn()) -> io::Result<Self> {
        let path = staging.join(NAME);
        loop {
            fs::create_dir_all(staging)?;
            let file = match File::options().create(true).append(true).open(&path) {
                Ok(file) => file,
                // The other build has just removed the folder.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    waiting();
                    file.lock()?;
                }
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // The build that held it removes it at its end: then it is no lock any more.
            let held = Handle::from_file(file.try_clone()?)?;
            if Handle::from_path(&path).is_ok_and(|there| there == held) {
                return Ok(Self(file));
            }
        }
    }

    /// Removes everything in the folder but the lock: what a killed build left.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(super) fn sweep(&self, staging: &Path) -> io::Result<()> {
        for entry in fs::read_dir(staging)? {
            let entry = entry?;
            if entry.file_name() == NAME || is_kept_open(&entry.file_name()) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}
