//! Key files and passphrases: where they may lie, who may read them.
//!
//! What a key is, and what its file holds, knows `legitimacy::signature` alone.

use std::fs;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use zeroize::Zeroizing;

use super::args::{Key, Passphrase};
use crate::cli::shown;
use crate::cli::words::Words;
use crate::legitimacy::signature::{SecretKey, UnlockFault};
use crate::modes::is_open_to_others;

/// The shortest passphrase of a new key, in characters.
const LEAST_CHARACTERS: usize = 10;

/// The largest key or passphrase file, in bytes.
const FILE_LIMIT: u64 = 10_000;

/// Makes a key and writes its file, which nobody else may read.
pub(super) fn generate(out: &Path, passphrase: &Passphrase, words: &Words) -> Result<SecretKey> {
    refuse_public_place(out, words)?;
    if out.exists() {
        bail!(words.text("error-key-exists", &[("path", shown(out))]));
    }
    let passphrase = read_passphrase(passphrase, true, words)?;
    if passphrase.chars().count() < LEAST_CHARACTERS {
        let least = [("least", LEAST_CHARACTERS.into())];
        bail!(words.text("error-passphrase-short", &least));
    }
    let key = SecretKey::generate()?;
    let pem = key.to_pem(&passphrase)?;
    write_private(out, pem.as_bytes(), true)
        .with_context(|| words.text("error-write", &[("path", shown(out))]))?;
    Ok(key)
}

/// Opens a key file.
pub(super) fn unlock(key: &Key, words: &Words) -> Result<SecretKey> {
    let path = &key.key;
    refuse_public_place(path, words)?;
    let text = read_private(path, words)?;
    let passphrase = read_passphrase(&key.passphrase, false, words)?;
    SecretKey::from_pem(&text, &passphrase).map_err(|fault| {
        let id = match fault {
            UnlockFault::Shape => "error-key-shape",
            UnlockFault::Unencrypted => "error-key-unencrypted",
            UnlockFault::Passphrase => "error-key-passphrase",
            UnlockFault::OtherKey => "error-key-other",
        };
        anyhow!(words.text(id, &[("path", shown(path))]))
    })
}

/// The passphrase: from a file, the environment, else the terminal, where a new one is
/// asked for twice.
fn read_passphrase(
    passphrase: &Passphrase,
    is_new: bool,
    words: &Words,
) -> Result<Zeroizing<String>> {
    if let Some(path) = &passphrase.passphrase_file {
        let text = read_private(path, words)?;
        return Ok(Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned()));
    }
    if let Some(text) = std::env::var("PIGNON_PASSPHRASE").ok().filter(|text| !text.is_empty()) {
        return Ok(Zeroizing::new(text));
    }
    let ask = |key: &str| -> Result<Zeroizing<String>> {
        let typed = rpassword::prompt_password(format!("{} ", words.plain(key)));
        typed.map(Zeroizing::new).map_err(|_| anyhow!(words.plain("error-passphrase-terminal")))
    };
    let first = ask(if is_new { "ask-passphrase-new" } else { "ask-passphrase" })?;
    if is_new && *first != *ask("ask-passphrase-again")? {
        bail!(words.plain("error-passphrase-differs"));
    }
    Ok(first)
}

/// Reads a file that nobody else may read.
fn read_private(path: &Path, words: &Words) -> Result<Zeroizing<String>> {
    let args = [("path", shown(path))];
    let refused = || words.text("error-read", &args);
    let data = fs::metadata(path).with_context(refused)?;
    if is_open_to_others(&data) {
        bail!(words.text("error-key-mode", &args));
    }
    if data.len() > FILE_LIMIT {
        bail!(words.text("error-key-shape", &args));
    }
    fs::read_to_string(path).map(Zeroizing::new).with_context(refused)
}

/// Writes a file that nobody else may read; `anew` refuses to replace one.
pub(super) fn write_private(path: &Path, bytes: &[u8], anew: bool) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Temporary files are the user's alone, and stay so under their last name.
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let placed = if anew { file.persist_noclobber(path) } else { file.persist(path) };
    placed.map(drop).map_err(|error| error.error)
}

/// A key inside a folder that is published would sooner or later be published.
fn refuse_public_place(path: &Path, words: &Words) -> Result<()> {
    match published_above(path) {
        Some(folder) => {
            let args = [("path", shown(path)), ("folder", shown(&folder))];
            Err(anyhow!(words.text("error-key-place", &args)))
        }
        None => Ok(()),
    }
}

/// The network or register in which a path lies, links followed.
fn published_above(path: &Path) -> Option<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let real = path.canonicalize().or_else(|_| folder.unwrap_or(Path::new(".")).canonicalize());
    let written = std::path::absolute(path).ok().map(|path| without_dots(&path));
    let published = ["site.toml", "register.json", ".pignon-manifest.json"];
    let is_published = |folder: &&Path| published.iter().any(|name| folder.join(name).is_file());
    [real.ok(), written]
        .into_iter()
        .flatten()
        .find_map(|path| path.ancestors().find(is_published).map(Path::to_path_buf))
}

/// A path as it is written, less the folders that `..` leaves again.
fn without_dots(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut whole, part| {
        if part == Component::ParentDir {
            whole.pop();
        } else {
            whole.push(part);
        }
        whole
    })
}

/// Asks whether to go on; without a terminal, the answer is no.
pub(super) fn confirms(question: &str) -> Result<bool> {
    if !io::stdin().is_terminal() {
        return Ok(false);
    }
    let mut out = io::stderr().lock();
    write!(out, "{question} ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(["y", "yes", "o", "oui", "j", "ja"].contains(&answer.as_str()))
}
