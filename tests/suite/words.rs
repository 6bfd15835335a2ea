//! The same phrases in every language, with the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pignon::diagnostic::Code;
use pignon::model::locale::Lang;
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
    for lang in Lang::ALL.iter().map(|lang| lang.key()) {
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
fn the_command_line_says_the_same_in_each_language() {
    let folder = repository().join("src/cli/locales");
    let english = phrases(&folder, "en");
    for lang in Lang::ALL.iter().map(|lang| lang.key()).filter(|lang| *lang != "en") {
        let other = phrases(&folder, lang);
        assert_eq!(keys(&english), keys(&other), "en and {lang}");
        for key in keys(&english) {
            assert_eq!(english.variables(&key), other.variables(&key), "{key} in {lang}");
            let (text, theirs) = (english.text(&key, &[]), other.text(&key, &[]));
            assert!(theirs.as_deref().is_some_and(|said| !said.is_empty()), "{key} in {lang}");
            // Commands are typed alike, and a name or a number is no word to translate.
            let is_said = !key.ends_with(".examples") && text.as_deref().is_some_and(is_sentence);
            assert!(!is_said || text != theirs, "{key} is English in {lang}");
        }
    }
}

/// Whether a text holds three words or more.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    text.split_whitespace().filter(is_word).count() > 2
}

#[test]
fn every_code_has_its_words() {
    let english = phrases(&repository().join("src/cli/locales"), "en");
    for code in Code::ALL {
        let message = code.name().replace('.', "-");
        for key in [message.clone(), format!("{message}.hint"), format!("{message}.explain")] {
            assert!(english.has(&key), "{key} is missing");
        }
    }
}

/// Every phrase that the commands of the badge name exists, and every reason has words.
#[test]
fn the_commands_of_the_badge_say_nothing_that_has_no_words() {
    let english = phrases(&repository().join("src/cli/locales"), "en");
    let mut named = BTreeSet::new();
    for entry in walkdir::WalkDir::new(repository().join("src/cli/badge")) {
        let entry = entry.expect("the source can be read");
        if entry.file_type().is_file() {
            let text = std::fs::read_to_string(entry.path()).expect("source is UTF-8");
            let literals = text.split('"').map(str::to_owned);
            named.extend(literals.filter(|literal| is_phrase(literal)));
        }
    }
    assert!(named.len() > 60, "{}", named.len());
    for (_, _, outcome) in crate::attacks::ATTACKS {
        if let Some(status) = outcome.strip_prefix("revocation not checked: ") {
            named.insert(format!("verify-{status}"));
        } else if let Some((step, reason)) = outcome.split_once(": ") {
            named.extend([format!("verify-step-{step}"), format!("verify-reason-{reason}")]);
        }
    }
    let missing: Vec<&String> = named.iter().filter(|key| !english.has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Whether a text of the source is the name of a phrase of the badge's.
fn is_phrase(text: &str) -> bool {
    const SUBJECTS: [&str; 9] =
        ["error", "ask", "keygen", "register", "dossier", "review", "issue", "revoke", "verify"];
    let rest = text.split_once('-').filter(|(subject, _)| SUBJECTS.contains(subject));
    rest.is_some_and(|(_, rest)| {
        !rest.is_empty()
            && !rest.ends_with('-')
            && rest.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit())
    })
}
