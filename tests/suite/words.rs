//! The same phrases in every language, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pignon::diagnostic::Code;
use pignon::phrases::{Layer, Phrases};

use crate::repository;

/// The phrases of a language below a folder, and what is wrong with their files.
fn phrases(folder: &Path, lang: &str) -> Phrases {
    let mut texts = Vec::new();
    for entry in walkdir::WalkDir::new(folder.join(lang)).sort_by_file_name() {
        let entry = entry.expect("locales can be read");
        if entry.file_type().is_file() {
            let text = std::fs::read_to_string(entry.path()).expect("locales are UTF-8");
            texts.push((entry.path().display().to_string(), text));
        }
    }
    let layers: Vec<Layer<'_>> = texts.iter().map(|(path, text)| Layer { path, text }).collect();
    let (phrases, faults) = Phrases::new(lang, &layers);
    assert!(faults.is_empty(), "{faults:?}");
    let mut seen = BTreeMap::new();
    for (path, text) in &texts {
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            if key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains(' ') {
                let first = seen.insert(key.to_owned(), path.clone());
                assert!(
                    first.is_none(),
                    "{key} stands in {path} and in {}",
                    first.unwrap_or_default()
                );
            }
        }
    }
    phrases
}

fn keys(phrases: &Phrases) -> BTreeSet<String> {
    phrases.keys().into_iter().map(str::to_owned).collect()
}

#[test]
fn the_site_says_the_same_in_each_language() {
    let folder = repository().join("themes/default/locales");
    let french = phrases(&folder, "fr");
    for lang in ["nl", "de", "en"] {
        let other = phrases(&folder, lang);
        assert_eq!(keys(&french), keys(&other), "fr and {lang}");
        for key in keys(&french) {
            // Each language addresses people in its own way: of the same facts it takes
            // what it needs.
            if key.starts_with("letter-salutation") || key.starts_with("letter-closing") {
                let given = ["address", "docteure", "gender", "name", "whole"];
                let asked = other.variables(&key);
                assert!(asked.iter().all(|name| given.contains(name)), "{key} in {lang}");
                continue;
            }
            assert_eq!(french.variables(&key), other.variables(&key), "{key} in fr and {lang}");
        }
    }
}

#[test]
fn every_code_has_its_words_in_french_and_english() {
    let folder = repository().join("src/cli/locales");
    for lang in ["fr", "en"] {
        let phrases = phrases(&folder, lang);
        for code in Code::ALL {
            let message = code.name().replace('.', "-");
            for key in [message.clone(), format!("{message}.hint"), format!("{message}.explain")] {
                assert!(phrases.has(&key), "{key} is missing in {lang}");
            }
        }
    }
    assert_eq!(keys(&phrases(&folder, "fr")), keys(&phrases(&folder, "en")));
}
