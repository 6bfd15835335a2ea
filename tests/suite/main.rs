//! Tests of what a user sees: one binary, folders as fixtures.
//!
//! Expected outputs are files; `SNAPSHOTS=overwrite cargo test` writes them anew, and the
//! diff is then read.

mod attacks;
mod badge;
mod broken;
mod canaries;
mod cli;
mod crowd;
mod disk;
#[cfg(feature = "letters")]
mod doctors;
mod documents;
mod examples;
mod finder;
#[cfg(feature = "letters")]
mod guide;
mod import;
mod layering;
#[cfg(feature = "letters")]
mod letters;
mod licences;
mod links;
mod look;
mod machine;
mod mutations;
mod new;
mod odd;
mod privacy;
mod publish;
mod search;
mod serve;
mod signed;
mod sites;
mod theme;
mod tls;
mod words;
mod workshop;

use std::path::{Path, PathBuf};

/// The day all tests take for today.
pub const TODAY: &str = "2026-12-01";

/// The repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder of this package's tests.
pub fn fixture(path: &str) -> PathBuf {
    repository().join("tests").join(path)
}

/// Copies a folder's files over another, folder by folder.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).sort_by_file_name() {
        let entry = entry.expect("fixtures can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("entries lie inside"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).expect("a temporary folder can be written");
        } else {
            std::fs::copy(entry.path(), &target).expect("a temporary folder can be written");
        }
    }
}

/// Copies the sample network into a fresh folder.
pub fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for part in ["content", "private"] {
        copy(&repository().join(part), &folder.path().join(part));
    }
    std::fs::copy(repository().join("site.toml"), folder.path().join("site.toml"))
        .expect("the sample has a site.toml");
    folder
}

/// Where pignon keeps what is dear to make, for all tests.
pub const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

/// The result of a command: exit code, standard output, standard error.
pub struct Outcome {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// Runs pignon in a folder on the tests' day.
pub fn pignon(folder: &Path, args: &[&str]) -> Outcome {
    pignon_on(TODAY, folder, args)
}

/// Runs pignon in a folder on a day.
pub fn pignon_on(today: &str, folder: &Path, args: &[&str]) -> Outcome {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_pignon"))
        .args(args)
        .args(["--today", today, "--color", "never"])
        .current_dir(folder)
        .env("LC_ALL", "fr_BE.UTF-8")
        .env("PIGNON_CACHE", CACHE)
        .env_remove("NO_COLOR")
        .output()
        .expect("pignon can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("pignon writes UTF-8");
    Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Every file below a folder, by its path relative to it.
pub fn files(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("an output can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("entries lie inside");
            let bytes = std::fs::read(entry.path()).expect("an output can be read");
            (path.to_string_lossy().into_owned(), bytes)
        })
        .collect()
}
