//! Private data cannot reach a page: canaries in every private field, all output searched.

use crate::{files, pignon, sample};

/// A private file with a canary in every field: a word or number where it can hold one,
/// else a value that would change a page.
const PRIVATE: &str = r#"
[giulia-marchetti]
[[giulia-marchetti.registration]]
register = "order_of_physicians"
number = "KANARIE-1"
checked_on = 2026-03-17
[[giulia-marchetti.registration]]
register = "nihdi"
number = "10000199000"
[giulia-marchetti.reflexivity]
not_met = true
[[giulia-marchetti.knowledge]]
area = "sociology"
lacking = true
"#;

/// The other files of the folder, none of which these commands read.
const OTHERS: [(&str, &str); 5] = [
    ("recipients.csv", "name,street,email\nKANARIE-2,KANARIE-3,kanarie-4@exemple.example\n"),
    ("opt-out.csv", "hash,reason,date\nKANARIE-5,KANARIE-6,2026-03-17\n"),
    ("ledger.jsonl", "{\"campaign\":\"KANARIE-7\",\"key\":\"KANARIE-8\"}\n"),
    ("salts.json", "{\"KANARIE-9\":\"KANARIE-10\"}\n"),
    ("dossier.json", "{\"note\":\"KANARIE-11\"}\n"),
];

/// What may appear nowhere, in whatever spelling.
const CANARIES: [&str; 7] = [
    "KANARIE",
    "kanarie",
    "10000199000",
    "1-00001-99-000",
    "1 00001 99 000",
    "2026-03-17",
    "17 mars 2026",
];

fn assert_no_canary(text: &str, place: &str) {
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} in {place}");
    }
}

fn with_canaries() -> tempfile::TempDir {
    let folder = sample();
    let private = folder.path().join("private");
    for (name, text) in [("members.toml", PRIVATE)].into_iter().chain(OTHERS) {
        std::fs::write(private.join(name), text).expect("a temporary folder can be written");
    }
    folder
}

/// A field that is added later wants its canary.
#[test]
fn every_private_field_has_a_canary() {
    let folder = sample();
    let outcome = pignon(folder.path(), &["schema", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let schema = folder.path().join("schema/private-members.schema.json");
    let schema = std::fs::read(schema).expect("it was just written");
    let schema: serde_json::Value = serde_json::from_slice(&schema).expect("it is JSON");
    let definitions = schema["definitions"].as_object().expect("it has definitions");
    let fields = definitions.values().filter_map(|table| table["properties"].as_object());
    let fields: Vec<&String> = fields.flat_map(serde_json::Map::keys).collect();
    assert!(fields.len() >= 8, "{fields:?}");
    for field in fields {
        let is_there = PRIVATE.lines().any(|line| {
            line.starts_with(&format!("{field} = "))
                || line.ends_with(&format!(".{field}]"))
                || line.ends_with(&format!(".{field}]]"))
        });
        assert!(is_there, "{field} has no canary");
    }
}

#[test]
fn no_private_value_reaches_the_site() {
    let (with, without) = (with_canaries(), sample());
    std::fs::remove_dir_all(without.path().join("private")).expect("the sample has it");
    for folder in [&with, &without] {
        let outcome = pignon(folder.path(), &["build"]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        assert_no_canary(&outcome.stdout, "stdout");
        assert_no_canary(&outcome.stderr, "stderr");
    }
    let built = files(&with.path().join("public"));
    for (path, bytes) in &built {
        assert_no_canary(path, path);
        assert_no_canary(&String::from_utf8_lossy(bytes), path);
    }
    // Not even by what a page leaves out.
    assert_eq!(built, files(&without.path().join("public")));
}

#[test]
fn no_command_says_a_private_value() {
    let folder = with_canaries();
    let commands: [&[&str]; 8] = [
        &["check"],
        &["check", "--format", "short"],
        &["check", "--format", "json"],
        &["check", "--strict", "--ui-lang", "en"],
        &["legitimacy"],
        &["legitimacy", "--format", "json"],
        &["build", "--drafts", "--output", "essai"],
        &["schema"],
    ];
    for command in commands {
        let outcome = pignon(folder.path(), command);
        assert_no_canary(&outcome.stdout, &command.join(" "));
        assert_no_canary(&outcome.stderr, &command.join(" "));
    }
    for (path, bytes) in files(&folder.path().join("schema")) {
        assert_no_canary(&String::from_utf8_lossy(&bytes), &path);
    }
}

/// A link in a folder that is published must not lead to one that is not.
#[cfg(unix)]
#[test]
fn no_link_of_a_theme_leads_to_a_private_file() {
    let folder = with_canaries();
    let theme = folder.path().join("themes/mien/assets");
    std::fs::create_dir_all(&theme).expect("a temporary folder can be written");
    std::os::unix::fs::symlink("../../../private/recipients.csv", theme.join("r.csv"))
        .expect("a link can be made");
    std::os::unix::fs::symlink("../../../private", theme.join("all")).expect("a link can be made");
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has it");
    std::fs::write(&site, format!("theme = \"mien\"\n{text}")).expect("it can be written");
    let outcome = pignon(folder.path(), &["build"]);
    assert_eq!(outcome.code, 1, "{}{}", outcome.stdout, outcome.stderr);
    assert_eq!(outcome.stderr.matches("file.link").count(), 3, "{}", outcome.stderr);
    assert_no_canary(&outcome.stderr, "stderr");
    assert!(!folder.path().join("public").exists());
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
