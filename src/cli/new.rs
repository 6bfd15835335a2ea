//! The folder of a new network: a small, complete one in the language wanted.
//!
//! The networks lie in `starter/LANG/`, compiled in, and are copied as they are: no date is
//! shifted, no name asked for. Beside them go the schemas that explain their keys to an
//! editor. A folder that does not exist yet appears whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::schema;
use crate::model::locale::Lang;
use crate::modes;

static STARTERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// The folder that its owner alone may read.
const PRIVATE: &str = "private";

/// What stands in a starter beside every value that belongs to nobody.
#[must_use]
pub(super) const fn placeholder_mark(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "À REMPLACER",
        Lang::Nl => "TE VERVANGEN",
        Lang::De => "ZU ERSETZEN",
        Lang::En => "TO REPLACE",
    }
}

/// Whether something is there already that a network must not be mixed with.
///
/// # Errors
/// The folder is there and cannot be read.
pub(super) fn is_taken(dir: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
        Ok(_) if dir.is_dir() => Ok(fs::read_dir(dir)?.next().is_some()),
        Ok(_) => Ok(true),
    }
}

/// Makes a network in a folder that [`is_taken`] lets pass.
///
/// # Errors
/// The disk refuses. A folder that did not exist is then still not there.
pub(super) fn make(dir: &Path, lang: Lang) -> io::Result<()> {
    if dir.is_dir() {
        return fill(dir, lang);
    }
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    // Beside its place, so that the last step is a renaming on one disk. The network lies
    // one folder deeper since temporary folders are closed to others, and it is not.
    let beside = tempfile::Builder::new().prefix(".pignon-new-").tempdir_in(parent)?;
    let whole = beside.path().join("network");
    fs::create_dir(&whole)?;
    fill(&whole, lang)?;
    fs::rename(&whole, dir)
}

fn fill(root: &Path, lang: Lang) -> io::Result<()> {
    for (path, bytes) in files(lang) {
        write(root, &path, &bytes)?;
    }
    Ok(())
}

/// The files of a new network, by their paths.
fn files(lang: Lang) -> Vec<(String, Vec<u8>)> {
    let starter = STARTERS.get_dir(lang.key()).expect("every language has a starter");
    let mut files = Vec::new();
    collect(starter, lang, &mut files);
    for file in schema::FILES {
        files.push((format!("schema/{}.schema.json", file.name), schema::schema(file).into()));
    }
    files
}

fn collect(folder: &Dir<'_>, lang: Lang, files: &mut Vec<(String, Vec<u8>)>) {
    for file in folder.files() {
        let path = file.path().strip_prefix(lang.key()).expect("a starter lies in its folder");
        let path = path.to_string_lossy().replace('\\', "/");
        // Under its own name it would rule over the starters themselves.
        let path = if path == "gitignore" { ".gitignore".to_owned() } else { path };
        files.push((path, file.contents().to_vec()));
    }
    for inner in folder.dirs() {
        collect(inner, lang, files);
    }
}

/// Writes a file that is not there yet, and its folder. What is private has its mode
/// before its text.
fn write(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let is_private = path.split('/').next() == Some(PRIVATE);
    let full = root.join(path);
    let folder = full.parent().unwrap_or(root);
    let mut options = if is_private {
        modes::private_folder(folder)?;
        modes::private_options()
    } else {
        fs::create_dir_all(folder)?;
        OpenOptions::new()
    };
    options.write(true).create_new(true).open(full)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{Reach, load};

    fn made(lang: Lang) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        make(&folder.path().join("network"), lang).expect("a temporary folder can be written");
        folder
    }

    #[test]
    fn starters_load_without_a_word() {
        for &lang in Lang::ALL {
            let folder = made(lang);
            let loaded = load(&folder.path().join("network"), Reach::WithPrivate)
                .expect("what was just written can be read");
            let found: Vec<_> = loaded
                .diagnostics
                .iter()
                .map(|found| (found, loaded.sources.path(found.span.file)))
                .collect();
            assert!(found.is_empty(), "{}: {found:#?}", lang.key());
            assert_eq!(loaded.network.members.len(), 2, "{}", lang.key());
            assert_eq!(loaded.network.services.len(), 2, "{}", lang.key());
        }
    }

    /// A coordinator meets an explanation first, and placeholders are easy to find.
    #[test]
    fn files_explain_themselves() {
        for &lang in Lang::ALL {
            for (path, bytes) in files(lang) {
                if path.starts_with("schema/") {
                    continue;
                }
                let text = String::from_utf8(bytes).expect("starters are texts");
                let first = text.trim_start_matches("+++\n");
                assert!(first.starts_with('#') || first.starts_with("<!--"), "{lang:?} {path}");
                let (_, name) = path.rsplit_once('/').unwrap_or(("", &path));
                if let Some((_, schema)) = text.split_once("#:schema ") {
                    let schema = schema.lines().next().expect("split leaves a line");
                    let name = schema.rsplit('/').next().expect("split gives one");
                    assert!(
                        schema::FILES
                            .iter()
                            .any(|file| format!("{}.schema.json", file.name) == name),
                        "{lang:?} {path}: {schema}"
                    );
                } else {
                    assert!(!name.ends_with(".toml"), "{lang:?} {path} names no schema");
                }
                let is_placeholder = path.starts_with("content/") || path == "site.toml";
                let marked = text.contains(placeholder_mark(lang));
                assert!(!is_placeholder || marked, "{lang:?} {path} lacks the mark");
            }
        }
    }

    /// A key explained in one language is explained in all: the starters hold the same
    /// keys, in the same order.
    #[test]
    fn starters_are_alike() {
        let keys = |lang| -> Vec<String> {
            let mut files = files(lang);
            files.retain(|(path, _)| path.ends_with(".toml"));
            files.sort();
            let lines = files.iter().flat_map(|(path, bytes)| {
                let text = std::str::from_utf8(bytes).expect("starters are texts");
                let line = |line: &str| {
                    let key = line.split_once(" = ").map(|(key, _)| key).or(Some(line));
                    key.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase() || c == '['))
                        .map(|key| format!("{path}: {key}"))
                };
                text.lines().filter_map(line).collect::<Vec<_>>()
            });
            lines.collect()
        };
        let french = keys(Lang::Fr);
        for lang in [Lang::Nl, Lang::De, Lang::En] {
            for (ours, theirs) in french.iter().zip(keys(lang)) {
                assert_eq!(*ours, theirs, "{lang:?}");
            }
            assert_eq!(french.len(), keys(lang).len(), "{lang:?}");
        }
    }

    #[test]
    fn only_an_empty_place_is_free() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("empty")).expect("a temporary folder can be written");
        fs::write(at("file"), "").expect("a temporary folder can be written");
        let is_taken = |name: &str| is_taken(&at(name)).expect("it can be read");
        assert!(!is_taken("nothing") && !is_taken("empty"));
        assert!(is_taken("file") && is_taken("."));
        for place in ["empty", "some/where/new"] {
            make(&at(place), Lang::Fr).expect("a temporary folder can be written");
            assert!(at(place).join(".gitignore").is_file(), "{place}");
            assert!(is_taken(place));
        }
        let names = fs::read_dir(folder.path()).expect("it can be read").count();
        assert_eq!(names, 3, "nothing is left beside");
    }

    #[cfg(unix)]
    #[test]
    fn private_files_are_closed_to_others() {
        use std::os::unix::fs::PermissionsExt;
        let folder = made(Lang::Fr);
        let mode = |path: &str| {
            let data = fs::metadata(folder.path().join("network").join(path));
            data.expect("it was just made").permissions().mode() & 0o777
        };
        assert_eq!((mode("private"), mode("private/members.toml")), (0o700, 0o600));
        assert_ne!(mode(""), 0o700, "the network itself is not private");
    }
}
