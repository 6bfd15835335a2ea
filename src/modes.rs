//! Who may read a file, and what the system notes beside its bytes: the one place that knows
//! systems apart in this. A leaf. Where there are no modes, the rights of the user's own folders
//! hold, and these functions change nothing.

use std::fs::{DirBuilder, Metadata, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};

/// Opens files; one that is made by it is for its owner alone, before it has any text.
#[must_use]
pub(crate) fn private_options() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    options.mode(0o600);
    options
}

/// Makes a folder, and those around it that lack, for their owner alone; one that is there
/// already stays as it is.
///
/// # Errors
/// It cannot be made.
pub(crate) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(folder)
}

/// Lets everybody read a file, as a web server must.
///
/// # Errors
/// The mode cannot be set.
#[cfg_attr(not(unix), expect(clippy::unnecessary_wraps, reason = "there are no modes"))]
pub(crate) fn make_public(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    return std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644));
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(())
    }
}

/// Whether somebody beside its owner may read or write a file.
#[must_use]
pub(crate) fn is_open_to_others(data: &Metadata) -> bool {
    #[cfg(unix)]
    return data.permissions().mode() & 0o077 != 0;
    #[cfg(not(unix))]
    {
        let _ = data;
        false
    }
}

/// When a file was last touched in any way, content, name or mode, which nobody can set (ctime,
/// POSIX 2024, `<sys/stat.h>`); elsewhere when its content was.
#[cfg(unix)]
pub(crate) type Touched = (i64, i64);
#[cfg(not(unix))]
pub(crate) type Touched = std::time::SystemTime;

/// When a file was last touched; none where the system does not say.
#[must_use]
pub(crate) fn touched(data: &Metadata) -> Option<Touched> {
    #[cfg(unix)]
    return Some((data.ctime(), data.ctime_nsec()));
    #[cfg(not(unix))]
    data.modified().ok()
}

/// What tells a file from another that was put in its place (the number of its inode); 0 where
/// the system has none.
#[must_use]
pub(crate) fn identity(data: &Metadata) -> u64 {
    #[cfg(unix)]
    return data.ino();
    #[cfg(not(unix))]
    {
        let _ = data;
        0
    }
}
