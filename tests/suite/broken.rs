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

/// What cannot be read takes nothing else with it: one slip, one finding.
#[test]
fn a_site_that_cannot_be_read_is_one_mistake() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("broken/base"), folder.path());
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the base has it");
    let (first, rest) = text.split_once('\n').expect("it has lines");
    std::fs::write(&site, format!("{}\n{rest}", first.trim_end_matches('"'))).expect("writable");
    let outcome = pignon(folder.path(), &["check", "--format", "short"]);
    let found = outcome.stdout.lines().filter(|line| !line.contains("rappel["));
    assert_eq!(found.count(), 1, "{}{}", outcome.stdout, outcome.stderr);
    assert!(outcome.stdout.contains("site.toml:1:"), "{}", outcome.stdout);
}

/// A name is the same in every language, and read in those of the site.
#[test]
fn a_name_is_held_against_the_words_of_the_sites_languages() {
    for (name, languages, is_found) in [
        ("Réseau Premium", "[\"fr\"]", false),
        ("Réseau Premium", "[\"fr\", \"en\"]", true),
        ("Le meilleur réseau", "[\"fr\"]", true),
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        copy(&fixture("broken/base"), folder.path());
        let site = folder.path().join("site.toml");
        let text = std::fs::read_to_string(&site).expect("the base has it");
        let replaced = |line: &str| match line.split_once(" = ") {
            Some(("name", _)) => format!("name = \"{name}\""),
            Some(("languages", _)) => format!("languages = {languages}"),
            _ => line.to_owned(),
        };
        let (top, rest) = text.split_at(text.find("\n[").expect("it has tables"));
        let top: Vec<_> = top.lines().map(replaced).collect();
        std::fs::write(&site, top.join("\n") + rest).expect("it can be written");
        let outcome = pignon(folder.path(), &["check", "--format", "short"]);
        let is_said =
            |line: &str| line.contains("wording.superlative") && line.contains("site.toml");
        assert_eq!(outcome.stdout.lines().any(is_said), is_found, "{name}: {}", outcome.stdout);
    }
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
        let port = answer(&own, folder.path());
        let command = std::fs::read_to_string(own.join("command.txt"));
        let command = command.unwrap_or_else(|_| "check".to_owned());
        let outcome = pignon(folder.path(), &command.split_whitespace().collect::<Vec<_>>());
        let mut said = format!("{}{}", outcome.stdout, outcome.stderr);
        if let Some(port) = port {
            said = said.replace(&port.to_string(), "{PORT}");
        }
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
    for list in ["removed.txt", "large.txt", "links.txt", "command.txt", "answers.txt"] {
        let _ = std::fs::remove_file(folder.join(list));
    }
}

/// Starts a host that answers as `answers.txt` says, a path and a status a line, and where it
/// leads to; `{PORT}` in the files of the folder becomes its port. It ends with the tests.
fn answer(own: &Path, folder: &Path) -> Option<u16> {
    let answers = listed(own, "answers.txt");
    if answers.is_empty() {
        return None;
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("it is bound");
            let mut head = String::new();
            let mut reader = std::io::BufReader::new(&stream);
            let _ = std::io::BufRead::read_line(&mut reader, &mut head);
            let path = head.split(' ').nth(1).unwrap_or_default();
            let known = answers.iter().find(|(known, _)| known == path);
            let rest = known.map_or("500", |(_, rest)| rest.as_str());
            let (status, to) = rest.split_once(' ').unwrap_or((rest, ""));
            let head = format!(
                "HTTP/1.1 {status} x\r\nLocation: {to}\r\nContent-Length: 0\r\n\
                 Connection: close\r\n\r\n"
            );
            let _ = std::io::Write::write_all(&mut stream, head.as_bytes());
        }
    });
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("a temporary folder can be read");
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        if text.contains("{PORT}") {
            let text = text.replace("{PORT}", &port.to_string());
            std::fs::write(entry.path(), text).expect("a temporary folder can be written");
        }
    }
    Some(port)
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
