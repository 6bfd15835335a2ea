//! Imports go one way: the table of src/ARCHITECTURE.md, held by reading the `use` lines.

use std::collections::BTreeMap;

use crate::repository;

/// What each module may import from the crate. A stage never knows a later one.
const MAY_USE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diagnostic", &["source"]),
    ("diagram", &["html"]),
    ("html", &[]),
    ("kept", &[]),
    ("typography", &[]),
    ("fonts", &[]),
    ("qr", &[]),
    ("images", &[]),
    ("lettering", &[]),
    ("licences", &[]),
    ("modes", &[]),
    ("map", &["html", "geography"]),
    ("seeds", &[]),
    ("phrases", &["source", "diagnostic", "seeds"]),
    ("theme", &["source", "diagnostic"]),
    ("exchange", &[]),
    ("typeset", &["source", "diagnostic", "fonts"]),
    ("model", &["source", "diagnostic", "html", "images"]),
    ("look", &["fonts", "lettering", "model"]),
    ("geography", &["model"]),
    ("professions", &["model"]),
    ("load", &["source", "diagnostic", "html", "images", "inputs", "typography", "model"]),
    (
        "check",
        &[
            "source",
            "diagnostic",
            "kept",
            "seeds",
            "look",
            "model",
            "geography",
            "professions",
            "legitimacy",
        ],
    ),
    ("legitimacy", &["source", "diagnostic", "model", "html", "images", "lettering"]),
    (
        "plan",
        &[
            "source",
            "diagnostic",
            "kept",
            "seeds",
            "diagram",
            "html",
            "typography",
            "map",
            "phrases",
            "theme",
            "model",
            "geography",
            "professions",
            "fonts",
            "images",
            "lettering",
            "look",
            "qr",
            "check",
            "legitimacy",
        ],
    ),
    ("render", &["source", "diagnostic", "model", "seeds", "phrases", "theme", "plan", "typeset"]),
    ("write", &["modes", "plan"]),
    (
        "letters",
        &[
            "modes",
            "source",
            "diagnostic",
            "exchange",
            "phrases",
            "theme",
            "typeset",
            "model",
            "geography",
            "check",
            "plan",
            "write",
        ],
    ),
    ("register", &["diagnostic", "legitimacy", "model", "phrases", "theme", "plan", "write"]),
    (
        "serve",
        &[
            "source",
            "diagnostic",
            "html",
            "media",
            "modes",
            "theme",
            "model",
            "load",
            "plan",
            "render",
        ],
    ),
    ("media", &[]),
    ("web", &[]),
    ("links", &["source", "diagnostic", "web", "model", "write"]),
    ("import", &["source", "diagnostic", "exchange", "model", "load", "letters"]),
    ("export", &["source", "exchange", "model", "load", "import"]),
    ("publish", &["media", "modes", "web", "model", "plan", "write"]),
    ("inputs", &[]),
    ("cache", &["inputs", "modes", "write"]),
];

#[test]
fn imports_go_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let source = repository().join("src");
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new(&source) {
        let entry = entry.expect("src can be read");
        let path = entry.path();
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let inside = path.strip_prefix(&source).expect("entries lie inside");
        let first = inside.components().next().expect("a file has a name");
        let module = first.as_os_str().to_string_lossy();
        let module = module.trim_end_matches(".rs");
        if ["lib", "main", "cli", "workshop"].contains(&module) {
            continue;
        }
        let Some(may) = allowed.get(module) else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        let text = std::fs::read_to_string(path).expect("src can be read");
        let text = code(&text);
        if inside.ends_with("tests.rs") {
            continue;
        }
        for used in text.split("crate::").skip(1) {
            let used = used.split(|c: char| !c.is_alphanumeric() && c != '_').next();
            let used = used.unwrap_or_default();
            if used != module && !may.contains(&used) && !used.is_empty() {
                wrong.push(format!("{} uses crate::{used}", inside.display()));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The badge is drawn from what was verified, and from nothing else: every public function
/// of its folder that draws asks for a `Verified` first, only verification makes one, and
/// neither a template nor an asset of the theme holds the drawing.
#[test]
fn no_badge_without_verification() {
    let source = repository().join("src");
    let read = |path: &str| code(&std::fs::read_to_string(source.join(path)).expect("it is there"));
    let drawing = read("legitimacy/badge/mod.rs");
    let mut drawn = 0;
    for function in drawing.split("\npub fn ").skip(1) {
        let (name, rest) = function.split_once('(').expect("a function has arguments");
        let arguments = rest.split_once(") ->").expect("a function gives something").0;
        if name == "host" {
            continue;
        }
        drawn += 1;
        let first = arguments.trim_start();
        assert!(first.starts_with("verified: &Verified"), "{name} draws from {first}");
    }
    assert_eq!(drawn, 2, "svg and png draw");
    let verify = read("legitimacy/verify.rs");
    assert!(verify.contains("pub struct Verified {\n    attestation:"), "its fields are its own");
    assert_eq!(verify.matches("Ok(Verified {").count(), 1, "one place makes one");
    let theme = repository().join("themes/default");
    let wall = drawing.split("const WALL: &str = \"").nth(1).expect("the wall");
    let start = wall.get(..20).expect("a path");
    for entry in walkdir::WalkDir::new(theme) {
        let entry = entry.expect("the theme can be read");
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        assert!(!text.contains(start), "{} holds the gable", entry.path().display());
    }
}

#[test]
fn only_load_theme_and_write_touch_the_disk() {
    let source = repository().join("src");
    let mut wrong = Vec::new();
    for module in ["check", "plan", "render", "legitimacy", "model"] {
        for entry in walkdir::WalkDir::new(source.join(module)) {
            let entry = entry.expect("src can be read");
            if !entry.file_type().is_file() || entry.path().ends_with("tests.rs") {
                continue;
            }
            let text = code(&std::fs::read_to_string(entry.path()).unwrap_or_default());
            for forbidden in ["std::fs", "std::env", "SystemTime", "Instant::now", "Zoned::now"] {
                if text.contains(forbidden) {
                    wrong.push(format!("{} names {forbidden}", entry.path().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A file without its comments and without the tests at its end.
fn code(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let tests = lines
        .windows(2)
        .position(|pair| pair[0] == "#[cfg(test)]" && pair[1].ends_with('{'))
        .unwrap_or(lines.len());
    let lines = lines[..tests].iter().filter(|line| !line.trim_start().starts_with("//"));
    lines.copied().collect::<Vec<_>>().join("\n")
}
