//! Files and folders for their owner alone.

use std::fs::{self, OpenOptions};
use std::path::Path;

use anyhow::{Context as _, Result};

/// Opens files that nobody else may read.
#[must_use]
pub(super) fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Makes a folder that nobody else may open, unless it is there already.
///
/// # Errors
/// It cannot be made.
pub(super) fn private_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder).with_context(|| folder.display().to_string())
}
