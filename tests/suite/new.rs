//! A new network, in each language: it can be checked and built as it is, today and when
//! its dates have aged.

use pignon::model::locale::Lang;

use crate::{TODAY, files, pignon, pignon_on};

#[test]
fn new_networks_are_sound() {
    for lang in Lang::ALL.iter().map(|lang| lang.key()) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let made = pignon(folder.path(), &["new", "réseau", "--lang", lang]);
        assert_eq!((made.code, made.stderr.as_str()), (0, ""), "{lang}");
        let network = folder.path().join("réseau");
        for today in [TODAY, "2031-12-01"] {
            let checked = pignon_on(today, &network, &["check", "--format", "short"]);
            assert_eq!(checked.code, 0, "{lang} on {today}: {}{}", checked.stdout, checked.stderr);
        }
        let strict = pignon(&network, &["check", "--strict", "--format", "short"]);
        assert_eq!(strict.code, 0, "{lang}: {}{}", strict.stdout, strict.stderr);
        let built = pignon(&network, &["build"]);
        assert_eq!(built.code, 0, "{lang}: {}{}", built.stdout, built.stderr);
    }
}

#[test]
fn what_is_there_is_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    std::fs::write(folder.path().join("lettre.txt"), "chère amie").expect("it can be written");
    let refused = pignon(folder.path(), &["new", "."]);
    assert_eq!(refused.code, 2, "{}", refused.stdout);
    assert!(refused.stderr.contains("n’est pas vide"), "{}", refused.stderr);
    assert_eq!(files(folder.path()).len(), 1);
}

/// Without `--lang`, the network speaks as the terminal does.
#[test]
fn the_terminals_language_is_taken() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let made = pignon(folder.path(), &["new", "netz", "--ui-lang", "de"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    assert!(made.stdout.contains("ZU ERSETZEN"), "{}", made.stdout);
    let site = std::fs::read_to_string(folder.path().join("netz/site.toml")).expect("it is there");
    assert!(site.contains("languages = [\"de\"]"), "{site}");
}
