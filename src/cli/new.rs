//! The folder of a new network: the sample that is compiled in, in the language wanted.
//!
//! The sample is written in all languages. To begin in another one than its own, each
//! text changes places with its translation; tables keyed by language stay as they are.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::{fs, io};

use toml::de::{DeTable, DeValue};

use crate::model::locale::Lang;

/// Files by their paths, `/` between the parts.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// What git leaves out: what is made anew, and what nobody else may see.
pub(super) const GITIGNORE: &str = "/public/\n/private/\n";

/// Makes the folder private/, which its owner alone can read, and private/members.toml
/// with a note.
///
/// # Errors
/// The disk refuses.
pub(super) fn write_private(root: &Path, note: &str) -> io::Result<()> {
    let folder = root.join("private");
    fs::create_dir_all(&folder)?;
    let file = folder.join("members.toml");
    let note: String = note.lines().map(|line| format!("# {line}\n")).collect();
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&file)?;
    }
    fs::write(&file, note)
}

/// What a translation's front matter can hold: see `TranslationFront`.
const TRANSLATED_KEYS: [&str; 2] = ["title", "summary"];

/// The files of a new network whose main language is `lang`.
#[must_use]
pub(super) fn network(mut files: Files, lang: Lang) -> Files {
    let site = files.get("site.toml").map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let Some((site, former)) = site.and_then(|site| reorder_languages(&site, lang)) else {
        return files;
    };
    if former == lang {
        return files;
    }
    files.insert("site.toml".to_owned(), site.into_bytes());
    let ending = format!(".{}.md", lang.key());
    let translations: Vec<String> =
        files.keys().filter(|path| path.ends_with(&ending)).cloned().collect();
    for path in translations {
        let stem = path.trim_end_matches(&ending).to_owned();
        let original = format!("{stem}.md");
        let (Some(main), Some(translation)) = (text(&files, &original), text(&files, &path)) else {
            continue;
        };
        let (main, translation) = swap(&main, &translation);
        files.remove(&path);
        files.insert(original, main.into_bytes());
        files.insert(format!("{stem}.{}.md", former.key()), translation.into_bytes());
    }
    files
}

fn text(files: &Files, path: &str) -> Option<String> {
    String::from_utf8(files.get(path)?.clone()).ok()
}

/// site.toml with a language first, and the one that was.
fn reorder_languages(site: &str, lang: Lang) -> Option<(String, Lang)> {
    let (tree, _) = DeTable::parse_recoverable(site);
    let list = tree.get_ref().get("languages")?;
    let DeValue::Array(items) = list.get_ref() else { return None };
    let languages = items.iter().filter_map(|item| Lang::from_key(item.get_ref().as_str()?));
    let languages: Vec<Lang> = languages.collect();
    let former = *languages.first()?;
    let others = languages.iter().filter(|other| **other != lang);
    let ordered = std::iter::once(&lang).chain(others).map(|lang| format!("\"{}\"", lang.key()));
    let ordered = format!("[{}]", ordered.collect::<Vec<_>>().join(", "));
    Some((replace(site, list.span(), &ordered), former))
}

/// A text and its translation in each other's place: the facts stay with the first.
fn swap(main: &str, translation: &str) -> (String, String) {
    let (main_front, main_body) = split(main);
    let (translated_front, translated_body) = split(translation);
    let mut new_main = main_front.to_owned();
    let mut new_translation = String::new();
    for key in TRANSLATED_KEYS {
        let ours = literal(main_front, key);
        if let Some(range) = ours.clone() {
            new_translation.push_str(&format!("{key} = {}\n", &main_front[range]));
        }
        if let (Some(_), Some(theirs)) = (ours, literal(translated_front, key))
            && let Some(range) = literal(&new_main, key)
        {
            new_main = replace(&new_main, range, &translated_front[theirs]);
        }
    }
    let join = |front: &str, body: &str| format!("+++\n{front}+++\n{body}");
    let new_translation = match new_translation.as_str() {
        "" => main_body.to_owned(),
        front => join(front, main_body),
    };
    (join(&new_main, translated_body), new_translation)
}

/// The front matter of a text, and the rest.
fn split(text: &str) -> (&str, &str) {
    let inside = text.strip_prefix("+++\n").and_then(|rest| {
        let end = if rest.starts_with("+++\n") { 0 } else { rest.find("\n+++\n")? + 1 };
        Some((&rest[..end], &rest[end + 4..]))
    });
    inside.unwrap_or(("", text))
}

/// Where the string of a key stands, quotes included; none for a table by language.
fn literal(toml: &str, key: &str) -> Option<Range<usize>> {
    let (tree, _) = DeTable::parse_recoverable(toml);
    let value = tree.get_ref().get(key)?;
    value.get_ref().as_str()?;
    Some(value.span())
}

fn replace(text: &str, range: Range<usize>, with: &str) -> String {
    format!("{}{with}{}", &text[..range.start], &text[range.end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, expected: &[(&str, &str)]) {
        let sample = [
            ("site.toml", "# notes\nlanguages = [\"fr\", \"nl\"] # main first\n"),
            (
                "content/charter.md",
                "+++\ntitle = \"Charte\"\nadopted_on = 2020-01-01\n+++\nTexte\n",
            ),
            ("content/charter.nl.md", "+++\ntitle = \"Handvest\"\n+++\nTekst\n"),
            ("content/pages/a.md", "+++\ntitle = { fr = \"A\", nl = \"B\" }\n+++\nBonjour\n"),
            ("content/pages/a.nl.md", "Dag\n"),
        ];
        let files =
            sample.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let made = network(files.collect(), lang);
        let made: Vec<(String, String)> = made
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("texts stay texts")))
            .collect();
        let made: Vec<(&str, &str)> =
            made.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        assert_eq!(made, expected);
    }

    #[test]
    fn texts_change_places() {
        check(
            Lang::Nl,
            &[
                ("content/charter.fr.md", "+++\ntitle = \"Charte\"\n+++\nTexte\n"),
                (
                    "content/charter.md",
                    "+++\ntitle = \"Handvest\"\nadopted_on = 2020-01-01\n+++\nTekst\n",
                ),
                ("content/pages/a.fr.md", "Bonjour\n"),
                ("content/pages/a.md", "+++\ntitle = { fr = \"A\", nl = \"B\" }\n+++\nDag\n"),
                ("site.toml", "# notes\nlanguages = [\"nl\", \"fr\"] # main first\n"),
            ],
        );
    }

    #[test]
    fn the_samples_own_language_changes_nothing() {
        check(
            Lang::Fr,
            &[
                (
                    "content/charter.md",
                    "+++\ntitle = \"Charte\"\nadopted_on = 2020-01-01\n+++\nTexte\n",
                ),
                ("content/charter.nl.md", "+++\ntitle = \"Handvest\"\n+++\nTekst\n"),
                ("content/pages/a.md", "+++\ntitle = { fr = \"A\", nl = \"B\" }\n+++\nBonjour\n"),
                ("content/pages/a.nl.md", "Dag\n"),
                ("site.toml", "# notes\nlanguages = [\"fr\", \"nl\"] # main first\n"),
            ],
        );
    }
}
