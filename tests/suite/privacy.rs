//! Private data cannot reach a page: canaries in every private field, all output searched.

use crate::{files, pignon, sample};

/// A private file with a canary in every field that can hold one.
const PRIVATE: &str = r#"
[giulia-marchetti]
[[giulia-marchetti.registration]]
register = "order_of_physicians"
number = "KANARIE-1"
checked_on = 2026-10-01
[[giulia-marchetti.registration]]
register = "nihdi"
number = "10000199000"
[giulia-marchetti.reflexivity]
not_met = true
[[giulia-marchetti.knowledge]]
area = "sociology"
lacking = true
"#;

#[test]
fn no_private_value_reaches_the_site() {
    let folder = sample();
    std::fs::write(folder.path().join("private/members.toml"), PRIVATE)
        .expect("a temporary folder can be written");
    let outcome = pignon(folder.path(), &["build"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let canaries = ["KANARIE", "10000199000", "1-00001-99-000"];
    for (path, bytes) in files(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        for canary in canaries {
            assert!(!text.contains(canary) && !path.contains(canary), "{canary} in {path}");
        }
    }
    for canary in canaries {
        assert!(!outcome.stdout.contains(canary) && !outcome.stderr.contains(canary));
    }
}

#[test]
fn a_build_does_not_need_the_private_folder() {
    let (with, without) = (sample(), sample());
    std::fs::remove_dir_all(without.path().join("private")).expect("the sample has it");
    for folder in [&with, &without] {
        let outcome = pignon(folder.path(), &["build", "--quiet"]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    }
    assert_eq!(files(&with.path().join("public")), files(&without.path().join("public")));
}

#[test]
fn a_mistake_in_a_private_file_shows_the_place_and_never_the_line() {
    let folder = sample();
    std::fs::write(
        folder.path().join("private/members.toml"),
        "[giulia-marchetti]\nKANARIE_KEY = \"KANARIE-2\"\n[[giulia-marchetti.registration]]\nregister = \"KANARIE-3\"\nnumber = 12\n",
    )
    .expect("a temporary folder can be written");
    for format in ["human", "short", "json"] {
        let outcome = pignon(folder.path(), &["check", "--format", format]);
        assert_eq!(outcome.code, 1, "{}", outcome.stderr);
        let said = outcome.stdout + &outcome.stderr;
        assert!(said.contains("private/members.toml"), "{said}");
        assert!(!said.contains("KANARIE"), "{format}: {said}");
    }
}

#[test]
fn hidden_fields_stay_hidden() {
    let folder = sample();
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    for (path, bytes) in files(&folder.path().join("public")) {
        if path.contains("giulia-marchetti") {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("000 00 07") && !text.contains("+3220000007"), "{path}");
        }
    }
}
