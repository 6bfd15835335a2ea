//! Whether anything changed since the last build: one key over all that a site is made
//! from.
//!
//! In come the network's public files, the options, and the sources the program itself was
//! compiled from; out comes a hash. It is the same on any machine, and it is no part of
//! the site. private/ is not read.

use std::cmp;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

/// What a site is made from, relative to the network's folder. Of a theme's folder only
/// the chosen one counts; that another changes costs one build.
const PARTS: [&str; 3] = ["site.toml", "content", "themes"];

/// The sources, libraries, compiler and features this program was made from: see
/// build.rs.
pub const PROGRAM: &str = env!("PIGNON_PROGRAM");

/// The largest text that is read.
pub(crate) const TEXT_LIMIT: u64 = 5_000_000;

/// What was read a moment ago. Paths are relative to the network's folder, with `/`.
#[derive(Debug, Default)]
pub struct Known {
    /// Texts.
    pub texts: HashMap<String, Arc<str>>,
    /// Every file of `content`, in the order of their names; none where one is not a plain file
    /// with a name of plain text, or lies behind a link.
    pub content: Option<Vec<String>>,
}

/// Whether files whose names end so are texts.
pub(crate) fn is_text_ending(ending: &str) -> bool {
    ["md", "toml"].iter().any(|text| ending.eq_ignore_ascii_case(text))
}

/// The files a site is made from, at one moment.
#[derive(Debug)]
pub struct Inputs {
    /// The hash of everything, in hexadecimal.
    pub key: String,
    /// The parts that are listed from disk once more, and their files.
    parts: &'static [&'static str],
    listed: Vec<Stamp>,
    /// Other files whose bytes are taken from disk once more.
    reread: Vec<Stamp>,
    known: Known,
}

/// What shows cheaply that a file is still the same.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    path: PathBuf,
    length: u64,
    modified: SystemTime,
}

impl Inputs {
    /// Reads everything, once; `None` when a file cannot be read: then whoever needs it
    /// says so. `options` stands for all that the site depends on beside its files.
    #[must_use]
    pub fn read(root: &Path, options: &str) -> Option<Self> {
        // Files are read while others are still looked for.
        let is_plain = AtomicBool::new(true);
        let read = walk(root, &PARTS, &is_plain)?.par_bridge().map(|path| read(root, path?).ok());
        let mut read: Vec<_> = read.collect::<Option<_>>()?;
        read.par_sort_unstable_by(|a, b| by_name(&a.stamp.path, &b.stamp.path));
        let mut whole = Sha256::new();
        let mut add = |bytes: &[u8]| {
            whole.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            whole.update(bytes);
        };
        add(PROGRAM.as_bytes());
        add(options.as_bytes());
        let is_plain = is_plain.into_inner();
        let content = |path: &&String| path.starts_with("content/");
        let content = read.iter().map(|input| &input.path).filter(content).cloned();
        let content = is_plain.then(|| content.collect());
        let mut texts = HashMap::with_capacity(read.len());
        let (mut listed, mut reread) = (Vec::new(), Vec::new());
        for Input { stamp, path, hash, text } in read {
            whole.update(hash);
            if !(is_plain && path.starts_with("content/")) {
                listed.push(stamp);
            } else if text.is_none() || path.starts_with("content/static/") {
                reread.push(stamp);
            }
            if let Some(text) = text {
                texts.insert(path, text);
            }
        }
        let key = hex::encode(whole.finalize());
        let parts = if is_plain { &["site.toml", "themes"][..] } else { &PARTS };
        Some(Self { key, parts, listed, reread, known: Known { texts, content } })
    }

    /// What was read, so that nobody asks the disk once more.
    pub fn take_known(&mut self) -> Known {
        std::mem::take(&mut self.known)
    }

    /// Whether the files are still those that were read, as far as anybody looks at the disk again:
    /// what is handed on is what the key was made of, whatever becomes of it.
    #[must_use]
    pub fn are_unchanged(&self, root: &Path) -> bool {
        let is_same = |path: PathBuf, old: &Stamp| {
            fs::metadata(&path)
                .is_ok_and(|data| Stamp::of(path, &data).is_ok_and(|new| new == *old))
        };
        let is_plain = AtomicBool::new(true);
        let files = walk(root, self.parts, &is_plain);
        let files = files.and_then(|files| files.collect::<Option<Vec<_>>>());
        files.is_some_and(|mut files| {
            files.sort_unstable_by(|a, b| by_name(a, b));
            files.len() == self.listed.len()
                && files.into_iter().zip(&self.listed).all(|(path, old)| is_same(path, old))
        }) && self.reread.iter().all(|old| is_same(old.path.clone(), old))
    }
}

impl Stamp {
    fn of(path: PathBuf, data: &fs::Metadata) -> io::Result<Self> {
        Ok(Self { path, length: data.len(), modified: data.modified()? })
    }
}

/// A file as it is.
struct Input {
    stamp: Stamp,
    /// Relative to the network's folder, with `/`.
    path: String,
    /// Of its path and its bytes.
    hash: sha2::digest::Output<Sha256>,
    /// What it says, where it is a text, which is UTF-8.
    text: Option<Arc<str>>,
}

fn read(root: &Path, path: PathBuf) -> io::Result<Input> {
    let mut file = fs::File::open(&path)?;
    let stamp = Stamp::of(path, &file.metadata()?)?;
    let path = relative(root, &stamp.path);
    let mut hasher = Sha256::new();
    let name = if stamp.path.to_str().is_some() {
        path.as_bytes()
    } else {
        inside(root, &stamp.path).as_os_str().as_encoded_bytes()
    };
    hasher.update(u64::try_from(name.len()).unwrap_or(u64::MAX).to_be_bytes());
    hasher.update(name);
    let is_text = stamp.path.extension().and_then(OsStr::to_str).is_some_and(is_text_ending);
    if is_text && stamp.length <= TEXT_LIMIT {
        let bytes = read_text(file, stamp.length)?;
        hasher.update(&bytes);
        let text = str::from_utf8(&bytes).ok().map(Arc::from);
        return Ok(Input { stamp, path, hash: hasher.finalize(), text });
    }
    io::copy(&mut file, &mut hasher)?;
    Ok(Input { stamp, path, hash: hasher.finalize(), text: None })
}

/// All bytes of a file that was so long a moment ago.
///
/// # Errors
/// It cannot be read.
pub(crate) fn read_text(file: fs::File, length: u64) -> io::Result<Vec<u8>> {
    // A byte more shows the end of the file without another question. A file by itself would ask
    // the system for its length once more.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
    file.take(u64::MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Every file of the parts, as the system lists them; `None` for one that it cannot list.
/// `is_plain` is told where one lies behind a link, is no plain file or has no name of plain text.
fn walk(
    root: &Path,
    parts: &[&str],
    is_plain: &AtomicBool,
) -> Option<impl Iterator<Item = Option<PathBuf>> + Send> {
    let is_odd = |entry: &DirEntry| {
        let kind = entry.file_type();
        entry.path_is_symlink()
            || !(kind.is_dir() || kind.is_file())
            || entry.file_name().to_str().is_none()
    };
    let look = move |entry: &DirEntry| {
        if is_odd(entry) {
            is_plain.store(false, Ordering::Relaxed);
        }
    };
    let parts: Vec<PathBuf> = parts.iter().map(|part| root.join(part)).collect();
    let parts = parts.into_iter().filter(|part| part.exists());
    let files = parts.flat_map(|part| WalkDir::new(part).follow_links(true));
    let files = files.filter_map(move |entry| {
        // Of a pipe or a socket nothing is ever made, and reading one would wait for ever.
        let file = entry.inspect(look).map(|entry| {
            let is_file = entry.file_type().is_file();
            is_file.then(|| entry.into_path())
        });
        file.map_or(Some(None), |file| file.map(Some))
    });
    // Whom the network trusts is a file of JSON beside site.toml, named there. No other folder is
    // even opened.
    let beside = fs::read_dir(root).ok()?.filter_map(|entry| {
        let is_json = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "json");
        entry.map_or(Some(None), |entry| Some(entry.path()).filter(is_json).map(Some))
    });
    Some(files.chain(beside))
}

/// A path relative to the network's folder, with `/` on every system.
pub(crate) fn relative(root: &Path, path: &Path) -> String {
    let inside = inside(root, path);
    match inside.to_str() {
        Some(inside) if std::path::MAIN_SEPARATOR == '/' => inside.to_owned(),
        _ => {
            let parts = inside.components().map(|part| part.as_os_str().to_string_lossy());
            parts.collect::<Vec<_>>().join("/")
        }
    }
}

/// The order of paths by their bytes: any order does that is always the same.
fn by_name(one: &Path, other: &Path) -> cmp::Ordering {
    one.as_os_str().cmp(other.as_os_str())
}

fn inside<'p>(root: &Path, path: &'p Path) -> &'p Path {
    path.strip_prefix(root).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("the system has room");
        for (path, text) in [
            ("site.toml", "name = \"N\""),
            ("content/charter.md", "Charter"),
            ("content/members/a.md", "A"),
            ("content/members/a.png", "no picture"),
            ("content/static/b.md", "B"),
            ("themes/own/locales/fr/own.ftl", "a = A"),
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
            fs::write(path, text).expect("it can be written");
        }
        folder
    }

    #[test]
    fn what_is_handed_on_may_change_and_what_is_read_again_may_not() {
        for (path, is_same) in [
            ("content/members/a.md", true),
            ("content/charter.md", true),
            ("content/new.md", true),
            ("content/members/a.png", false),
            ("content/static/b.md", false),
            ("site.toml", false),
            ("themes/own/locales/fr/own.ftl", false),
            ("themes/own/locales/fr/new.ftl", false),
            ("trust.json", false),
        ] {
            let folder = network();
            let inputs = Inputs::read(folder.path(), "").expect("all of it can be read");
            assert!(inputs.are_unchanged(folder.path()));
            fs::write(folder.path().join(path), "longer than it was").expect("it can be written");
            assert_eq!(inputs.are_unchanged(folder.path()), is_same, "{path}");
            let now = Inputs::read(folder.path(), "").expect("all of it can be read");
            assert_ne!(now.key, inputs.key, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn where_a_link_is_nothing_is_handed_on_but_texts() {
        let folder = network();
        let plain = Inputs::read(folder.path(), "").expect("all of it can be read").known.content;
        let all = ["charter.md", "members/a.md", "members/a.png", "static/b.md"];
        assert_eq!(plain, Some(all.map(|path| format!("content/{path}")).into()));
        let link = folder.path().join("content/members/c.md");
        std::os::unix::fs::symlink("a.md", link).expect("the disk has links");
        let inputs = Inputs::read(folder.path(), "").expect("all of it can be read");
        assert_eq!(inputs.known.content, None);
        fs::write(folder.path().join("content/members/a.md"), "Another").expect("it is ours");
        assert!(!inputs.are_unchanged(folder.path()));
    }
}
