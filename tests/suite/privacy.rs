//! Private data cannot reach a page: canaries in every private field, all output searched.

use crate::{files, pignon, sample};

/// A private file with a canary in every field: a word or number where it can hold one,
/// else a value that would change a page.
pub(crate) const PRIVATE: &str = r#"
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

/// A network with a badge whose first member is named by everything that can name one: the
/// coordination, a service, an act, prices of today and of tomorrow, a number that is disclosed.
fn named_by_all(draft: bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let root = folder.path();
    crate::copy(&crate::fixture("broken/base"), root);
    for (path, bytes) in crate::signed::disclosing() {
        std::fs::write(root.join(path), bytes).expect("a temporary folder can be written");
    }
    let edit = |path: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(root.join(path)).expect("the base has it");
        assert!(text.contains(from), "{path} has {from}");
        std::fs::write(root.join(path), text.replacen(from, to, 1)).expect("it can be written");
    };
    let ada = "content/members/ada-exemple.md";
    edit(ada, "\"Exemple\"", "\"Kanariëwicz\"\nphone = \"+32 4 000 00 77\"");
    edit(ada, "Je reçois", "Kanarietekst : je reçois");
    edit("site.toml", "name = \"Ada Exemple\"", "name = \"Bo Modèle\"");
    if draft {
        edit(ada, "clinical = true", "draft = true\nclinical = true");
    }
    edit("content/offer/suivi.md", "acts =", "members = [\"ada-exemple\", \"bo-modele\"]\nacts =");
    let own = |from: &str, cents: u32| {
        format!(
            "[[act.price]]\nscheme = \"private\"\nmember = \"ada-exemple\"\nfrom = {from}\n\
             fee_cents = {cents}\nchecked_on = 2026-10-01\n\
             share = [{{ who = \"patient\", cents = {cents} }}]\n\n"
        )
    };
    let rows = format!(
        "{}{}[[act]]\nid = \"kine\"",
        own("2026-01-01\nuntil = 2026-12-31", 7771),
        own("2027-01-01", 7772)
    );
    edit("content/tariffs.toml", "[[act]]\nid = \"kine\"", &rows);
    edit(
        "content/tariffs.toml",
        "professions = [\"clinical_psychologist\"]",
        "members = [\"ada-exemple\"]",
    );
    folder
}

#[test]
fn a_draft_is_named_in_no_file() {
    const OWN: [&str; 7] = [
        "Kanari",
        "KANARI",
        "ada-exemple",
        "000000001",
        "000\u{a0}00\u{a0}77",
        "240000077",
        "77,7",
    ];
    let built = |draft: bool| {
        let folder = named_by_all(draft);
        let outcome = pignon(folder.path(), &["build", "--ui-lang", "en"]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        let check = pignon(folder.path(), &["check", "--ui-lang", "en", "--format", "short"]);
        (files(&folder.path().join("public")), check.stdout)
    };
    // Everything that could name the person does, once the page is published.
    let (open, said) = built(false);
    let has = |path: &str, word: &str| {
        let (_, bytes) = open.iter().find(|(own, _)| own.contains(path)).expect("it is written");
        assert!(String::from_utf8_lossy(bytes).contains(word), "{path} has no {word}");
    };
    for word in OWN {
        let of = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains(word);
        assert!(open.values().any(of) || word == "KANARI", "{word}");
    }
    has("tarifs/index.html", "Kanariëwicz");
    has("disclosures.json", "ada-exemple");
    assert!(!said.contains("reference.draft"), "{said}");
    let (draft, said) = built(true);
    assert!(draft.keys().any(|path| path.ends_with("attestation.json")), "the badge is shown");
    // The text of a PDF is packed; it is written from the same views.
    for (path, bytes) in draft.iter().filter(|(path, _)| !path.ends_with(".pdf")) {
        let text = String::from_utf8_lossy(bytes);
        for word in OWN {
            assert!(!path.contains(word) && !text.contains(word), "{word} in {path}");
        }
    }
    // The coordination, the service, the act, the price of today.
    assert_eq!(said.matches("reference.draft").count(), 4, "{said}");
}

#[test]
fn a_draft_is_published_under_the_same_law_as_any_page() {
    let folder = named_by_all(true);
    let ada = folder.path().join("content/members/ada-exemple.md");
    let text = std::fs::read_to_string(&ada).expect("it is there");
    let text = text.replace("regulated = { state = \"BE\" }\n", "");
    let text = text.replace("consent = { published_on = 2026-01-15, ", "consent = { ");
    std::fs::write(&ada, text).expect("it can be written");
    for command in [&["build"][..], &["check"]] {
        let outcome = pignon(folder.path(), &[command, &["--ui-lang", "en"]].concat());
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    }
    let outcome =
        pignon(folder.path(), &["build", "--drafts", "--output", "trial", "--ui-lang", "en"]);
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    assert_eq!(outcome.code, 1, "{said}");
    for code in ["law.member_consent", "law.regulated"] {
        assert!(said.contains(code), "{code}\n{said}");
    }
    assert!(!said.contains("reference.draft"), "the name is not left out\n{said}");
    assert!(!folder.path().join("trial").exists());
}
