//! Every code there is has a folder with the mistake, and the exact words a user gets.

use std::collections::BTreeSet;
use std::path::Path;

use pignon::diagnostic::Code;
use rayon::prelude::*;
use snapbox::Assert;

use crate::{copy, fixture, pignon};

/// The folders of mistakes, by code.
fn folders() -> BTreeSet<String> {
    std::fs::read_dir(fixture("broken"))
        .expect("tests/broken can be read")
        .map(|entry| entry.expect("tests/broken can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name != "base")
        .collect()
}

#[test]
fn every_code_has_a_folder_and_every_folder_a_code() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    assert_eq!(codes, folders());
}

#[test]
fn the_base_has_no_mistake() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("broken/base"), folder.path());
    let outcome = pignon(folder.path(), &["check", "--format", "short"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    assert!(!outcome.stdout.contains("warning["), "{}", outcome.stdout);
}

#[test]
fn each_mistake_is_explained() {
    let is_possible = |code: &String| cfg!(feature = "letters") || !code.starts_with("letters.");
    let folders: Vec<String> = folders().into_iter().filter(is_possible).collect();
    folders.par_iter().for_each(|code| {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        copy(&fixture("broken/base"), folder.path());
        let own = fixture("broken").join(code);
        copy(&own, folder.path());
        let expected = folder.path().join("expected.txt");
        if expected.exists() {
            std::fs::remove_file(&expected).expect("a temporary folder can be written");
        }
        arrange(&own, folder.path());
        let command = std::fs::read_to_string(own.join("command.txt"));
        let command = command.unwrap_or_else(|_| "check".to_owned());
        let outcome = pignon(folder.path(), &command.split_whitespace().collect::<Vec<_>>());
        let said = format!("{}{}", outcome.stdout, outcome.stderr);
        // Reminders are listed by code, without brackets.
        let found = said.contains(&format!("[{code}]")) || said.contains(&format!("\n  {code}\n"));
        assert!(found, "{code} is not found:\n{said}");
        let path = own.join("expected.txt");
        Assert::new().action_env("SNAPSHOTS").eq(said, snapbox::Data::read_from(&path, None));
    });
}

/// What a folder cannot hold as a file: `removed.txt` lists files of the base that are left
/// out, `large.txt` files by size, `links.txt` symbolic links with their targets;
/// `command.txt` holds the command that finds the mistake, when it is not `check`.
fn arrange(own: &Path, folder: &Path) {
    for (path, _) in listed(own, "removed.txt") {
        std::fs::remove_file(folder.join(path)).expect("a listed file is there");
    }
    for (path, size) in listed(own, "large.txt") {
        let size = size.parse().expect("a size is a number");
        let target = folder.join(path);
        std::fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("a temporary folder can be written");
        std::fs::write(target, vec![b'a'; size]).expect("a temporary folder can be written");
    }
    for (path, target) in listed(own, "links.txt") {
        let link = folder.join(path);
        std::fs::create_dir_all(link.parent().expect("a link has a folder"))
            .expect("a temporary folder can be written");
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.join(target), link)
            .expect("a temporary folder can be written");
    }
    for list in ["removed.txt", "large.txt", "links.txt", "command.txt"] {
        let _ = std::fs::remove_file(folder.join(list));
    }
}

/// The lines of a list: a path, and what follows a space.
fn listed(own: &Path, name: &str) -> Vec<(String, String)> {
    let list = std::fs::read_to_string(own.join(name)).unwrap_or_default();
    let split = |line: &str| {
        let (path, rest) = line.split_once(' ').unwrap_or((line, ""));
        (path.to_owned(), rest.to_owned())
    };
    list.lines().map(split).collect()
}
