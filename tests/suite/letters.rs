//! Letters as a secretary sees them: files, report, ledger, and what is never seen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::{Outcome, files, pignon, pignon_on, sample};

/// Builds a campaign of a network into its folder `out`.
fn build(root: &Path, more: &[&str]) -> Outcome {
    let mut args = vec!["letters", "build", "--campaign", "essai", "--output", "out"];
    args.extend(more);
    pignon(root, &args)
}

fn report(root: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(root.join("out/report.json")).expect("there is a report");
    let json: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(json["version"], 1);
    json["recipients"].as_array().expect("a list").clone()
}

/// Rows by what became of them: `written`, `merged:duplicate`, `excluded:opted_out`.
fn outcomes(root: &Path) -> BTreeMap<String, Vec<u64>> {
    let mut outcomes: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for line in report(root) {
        let status = line["status"].as_str().expect("a word");
        let outcome = match line["reason"].as_str() {
            Some(reason) => format!("{status}:{reason}"),
            None => status.to_owned(),
        };
        outcomes.entry(outcome).or_default().push(line["row"].as_u64().expect("a number"));
    }
    outcomes
}

fn write_recipients(root: &Path, text: &str) {
    std::fs::write(root.join("private/recipients.csv"), text).expect("writable");
}

#[test]
fn every_row_of_the_sample_has_its_fate() {
    let folder = sample();
    let outcome = build(folder.path(), &[]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let outcomes = outcomes(folder.path());
    let expected: BTreeMap<String, Vec<u64>> = [
        ("written", vec![2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17, 18, 19, 20, 21]),
        ("merged:duplicate", vec![15]),
        ("excluded:audience", vec![13]),
        ("excluded:opted_out", vec![14]),
        ("excluded:address_incomplete", vec![16]),
    ]
    .into_iter()
    .map(|(outcome, rows)| (outcome.to_owned(), rows))
    .collect();
    assert_eq!(outcomes, expected);
    let names: BTreeSet<String> = files(&folder.path().join("out")).into_keys().collect();
    let letters = names.iter().filter(|name| name.starts_with("letters/")).count();
    assert_eq!(letters, 16);
    // Two doctors agreed to e-mail.
    assert_eq!(names.iter().filter(|name| name.starts_with("email/")).count(), 2);
    for name in ["print/letters-001.pdf", "labels.pdf", "cleaned.csv", "report.json"] {
        assert!(names.contains(name), "{name} of {names:?}");
    }
    for line in report(folder.path()).iter().filter(|line| line["status"] == "written") {
        let file = line["file"].as_str().expect("a letter has a file");
        assert!(names.contains(file), "{file}");
        assert_eq!(line["pages"], 1);
    }
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = sample();
    let outcome = build(folder.path(), &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let mut paths: Vec<_> = walkdir::WalkDir::new(folder.path().join("out"))
        .into_iter()
        .map(|entry| entry.expect("readable").into_path())
        .collect();
    paths.push(folder.path().join("private/ledger.jsonl"));
    for path in paths {
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
}

#[test]
fn the_same_campaign_gives_the_same_bytes() {
    let folder = sample();
    assert_eq!(build(folder.path(), &[]).code, 0);
    let first = files(&folder.path().join("out"));
    assert_eq!(build(folder.path(), &[]).code, 0);
    assert_eq!(files(&folder.path().join("out")), first);
}

#[test]
fn a_plan_records_nothing() {
    let folder = sample();
    let before = files(folder.path());
    let outcome = pignon(folder.path(), &["letters", "plan", "--campaign", "essai"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("16 lettres"), "{}", outcome.stdout);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn nobody_gets_a_letter_twice_by_accident() {
    let folder = sample();
    let root = folder.path();
    assert_eq!(build(root, &[]).code, 0);
    let keys = |root: &Path| -> Vec<String> {
        let lines = report(root);
        let written = lines.iter().filter(|line| line["status"] == "written");
        written.map(|line| line["key"].as_str().expect("a key").to_owned()).collect()
    };
    let first = keys(root);
    // What is prepared is remade.
    assert_eq!(build(root, &[]).code, 0);
    assert_eq!(keys(root), first);
    let outcome = pignon(root, &["letters", "record", "--campaign", "essai"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("16 envoyées"), "{}", outcome.stdout);
    // What is sent is left out.
    assert_eq!(build(root, &[]).code, 0);
    assert_eq!(outcomes(root)["excluded:already_sent"].len(), 17);
    assert!(!root.join("out/labels.pdf").exists());
    // Reprint of one.
    let one = first[3].as_str();
    assert_eq!(build(root, &["--again", "--only", one]).code, 0);
    assert_eq!(keys(root), [one]);
    // Which nobody posts twice: it is prepared, and the doctor has the letter all the same.
    assert_eq!(build(root, &[]).code, 0);
    assert_eq!(outcomes(root)["excluded:already_sent"].len(), 17);
    // A key that nobody has is no reason to write to nobody, or to everybody.
    let outcome = build(root, &["--only", "zzzzz-zzzzz"]);
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    assert!(outcome.stderr.contains("zzzzz-zzzzz"), "{}", outcome.stderr);
    // Another campaign waits.
    let next = ["letters", "build", "--campaign", "autre", "--output", "next"];
    let outcome = pignon_on("2027-11-01", root, &next);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.starts_with("1 lettre ") || outcome.stdout.starts_with("aucune lettre"));
    let outcome = pignon_on("2027-12-02", root, &next);
    assert!(outcome.stdout.starts_with("16 lettres"), "{}", outcome.stdout);
}

#[test]
fn a_letter_that_came_back_reached_nobody() {
    let folder = sample();
    let root = folder.path();
    assert_eq!(build(root, &[]).code, 0);
    let key = report(root)[0]["key"].as_str().expect("a key").to_owned();
    for args in [
        vec!["letters", "record", "--campaign", "essai", "--sent", "2026-12-03"],
        vec!["letters", "record", "--campaign", "essai", "--returned", &key],
    ] {
        assert_eq!(pignon(root, &args).code, 0);
    }
    assert_eq!(build(root, &[]).code, 0);
    assert_eq!(outcomes(root)["excluded:came_back"], [2, 15]);
    let history = pignon(root, &["letters", "history", "--key", &key]);
    assert!(history.stdout.contains("revenue"), "{}", history.stdout);
    assert!(history.stdout.contains("lignes 2, 15"), "{}", history.stdout);
}

#[test]
fn an_objection_outlives_the_address() {
    let folder = sample();
    let root = folder.path();
    // Entered under the name, found again under the number.
    let args = ["letters", "optout", "add", "--name", "Modèle Bruno", "--postcode", "4000"];
    assert_eq!(pignon(root, &args).code, 0);
    assert_eq!(build(root, &[]).code, 0);
    assert_eq!(outcomes(root)["excluded:opted_out"], [3, 14]);
    let list = std::fs::read_to_string(root.join("private/opt-out.csv")).expect("it is there");
    assert!(!list.to_lowercase().contains("bruno"), "{list}");
}

#[test]
fn households_share_a_letter_when_asked() {
    let folder = sample();
    assert_eq!(build(folder.path(), &["--household", "per-practice"]).code, 0);
    assert_eq!(outcomes(folder.path())["merged:household"], [3]);
    let lines = report(folder.path());
    assert_eq!(lines[0]["file"], lines[1]["file"]);
    assert_ne!(lines[0]["key"], lines[1]["key"]);
}

#[test]
fn a_doctor_who_is_gone_is_withdrawn() {
    let folder = sample();
    let root = folder.path();
    assert_eq!(build(root, &[]).code, 0);
    let all = std::fs::read_to_string(root.join("private/recipients.csv")).expect("there");
    let shorter: Vec<&str> = all.lines().filter(|line| !line.contains("Specimen")).collect();
    write_recipients(root, &shorter.join("\n"));
    assert_eq!(build(root, &[]).code, 0);
    let letters = std::fs::read_dir(root.join("out/letters")).expect("there").count();
    assert_eq!(letters, 15);
    let outcome = pignon(root, &["letters", "record", "--campaign", "essai"]);
    assert!(outcome.stdout.contains("15 envoyées"), "{}", outcome.stdout);
}

#[test]
fn letters_never_lie_inside_a_site() {
    let folder = sample();
    let root = folder.path();
    assert_eq!(pignon(root, &["build", "--quiet", "--output", "www"]).code, 0);
    for output in ["www/letters", "content/letters", "public", "themes/x", "."] {
        let args = ["letters", "build", "--campaign", "essai", "--output", output];
        let outcome = pignon(root, &args);
        assert_eq!(outcome.code, 2, "{output}: {}", outcome.stdout);
    }
    std::fs::create_dir(root.join("mine")).expect("writable");
    std::fs::write(root.join("mine/notes.txt"), "x").expect("writable");
    let args = ["letters", "build", "--campaign", "essai", "--output", "mine"];
    assert_eq!(pignon(root, &args).code, 2);
}

#[test]
fn nothing_private_is_said_or_built() {
    let folder = sample();
    let root = folder.path();
    let canary = "KANARIE";
    write_recipients(
        root,
        "Nom;Rue;N°;CP;Localité;Spécialité;Sexe;E-mail;Langue\n\
         KANARIE-a;Rue KANARIE;1;4000;Liège;huisarts;KANARIE;KANARIE;KANARIE\n\
         KANARIE-b\u{7};Rue KANARIE;1;4000;Liège;huisarts;;;\n\
         KANARIE-\u{623};Rue KANARIE;1;4000;Liège;huisarts;;;\n\
         KANARIE-KANARIE-KANARIE-KANARIE-KANARIE-KANARIE-KANARIE-KANARIE;Rue KANARIE;1;4000;Liège;huisarts;;;\n",
    );
    for args in [
        vec!["letters", "plan"],
        vec!["letters", "plan", "--format", "json"],
        vec!["letters", "build", "--campaign", "essai"],
        vec!["letters", "history"],
        vec!["check"],
        vec!["build"],
    ] {
        let outcome = pignon(root, &args);
        let said = outcome.stdout + &outcome.stderr;
        assert!(!said.contains(canary), "{args:?}: {said}");
    }
    let ledger = std::fs::read_to_string(root.join("private/ledger.jsonl")).expect("there");
    assert!(!ledger.contains(canary), "{ledger}");
    for (path, bytes) in files(&root.join("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains(canary), "{path}");
    }
}

/// Names, streets and towns that have broken other programs.
const AWKWARD: &[&str] = &[
    "#panic(\"x\")",
    "#read(\"/etc/passwd\")",
    "$ x^2 $",
    "*bold* _it_ `raw`",
    "\\",
    "\\#",
    "@ref",
    "<label>",
    "= Titre",
    "- liste",
    "+ liste",
    "/ terme: x",
    "//comment",
    "/*",
    "*/",
    "~",
    "--- ...",
    "\"guillemets\"",
    "'; DROP TABLE x; --",
    "{{ x }}",
    "{% x %}",
    "${x}",
    "<script>alert(1)</script>",
    "&amp;",
    "&#0;",
    "%n%s",
    "=1+1",
    "+32",
    "@SUM(A1)",
    "-1",
    "\t=x",
    "O’Neill",
    "D'Exemple",
    "Åsa Öz",
    "Łukasz Żółw",
    "Ğülşen İşık",
    "Ștefan Țepeș",
    "Đorđe Šišić",
    "Ελένη",
    "Николай",
    "Nguyễn Thị Ánh",
    "ﬁ ﬂ",
    "½ ¾",
    "№ 5",
    "a\u{301}",
    "e\u{0}",
    "\u{feff}x",
    "\u{200b}x",
    "x\u{ad}y",
    "a\u{a0}b",
    "—",
    "…",
    "“x”",
    "«x»",
    "§ 5",
    "€ 5",
    "x;y",
    "x,y",
    "x|y",
    "null",
    "NaN",
    "undefined",
    "true",
    "0",
    "C:\\x",
    "../../x",
    "/etc/passwd",
    "http://x.example",
    "a@b",
    "😀",
    "👩‍⚕️",
    "漢字",
    "العربية",
    "עברית",
    "ไทย",
    "\u{202e}abc",
    "\u{2066}x",
    "\u{1b}[31mx",
    "\u{7}",
    "\r\nBcc: x@y.example",
    "x\u{b}y",
    "x\u{c}y",
    "﷽",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "i",
    ".",
    "«",
    "'",
    "\"",
    "x\u{2028}y",
    "Jean-François-Xavier de la Tour d’Exemple-Modèle-Fictive de Saint-Specimen-sur-Meuse",
    "#let x = 1",
    "#import \"/record.json\": *",
    "#json(\"/record.json\")",
    "]",
    "[",
    ")",
    "(",
    "}",
    "{",
];

/// Dates, booleans, numbers as register numbers and postcodes, results of formulas, a formula
/// that failed, an empty row and a second sheet: as Excel and LibreOffice store them.
#[test]
fn workbooks_are_read_as_people_see_them() {
    for ending in ["xlsx", "ods"] {
        let folder = sample();
        let root = folder.path();
        std::fs::remove_file(root.join("private/recipients.csv")).expect("it is there");
        let workbook = format!("private/recipients.{ending}");
        let fixture = crate::repository().join(format!("tests/letters/recipients.{ending}"));
        std::fs::copy(fixture, root.join(&workbook)).expect("writable");
        let outcome = build(root, &["--recipients", &workbook]);
        assert_eq!(outcome.code, 0, "{ending}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("ligne 6 : la colonne street"), "{}", outcome.stderr);
        let expected: BTreeMap<String, Vec<u64>> = [
            ("written", vec![3, 4, 8]),
            ("excluded:unfit", vec![6]),
            ("excluded:opted_out", vec![7]),
        ]
        .into_iter()
        .map(|(outcome, rows)| (outcome.to_owned(), rows))
        .collect();
        assert_eq!(outcomes(root), expected, "{ending}");
        let lines = cleaned(root);
        let addresses: Vec<Vec<&str>> = lines
            .iter()
            .map(|line| (1..=3).map(|at| line[&format!("address_{at}")].as_str()).collect())
            .collect();
        assert_eq!(
            addresses,
            [
                ["Dr Ada Tableur", "Rue de l’Exemple 12", "4000 Liège"],
                ["Dr. Bruno Formule", "Voorbeeldstraat 12 bus 3", "2000 Antwerpen"],
                ["Dr Élise =HYPERLINK(1)", "Rue du Nombre 7.5", "4800 Verviers"],
            ],
            "{ending}"
        );
        assert_eq!(lines[0]["inami"], "1-00201-97-000");
        assert_eq!(
            (lines[0]["gender"].as_str(), lines[0]["salutation"].as_str()),
            ("f", "Docteure,")
        );
        assert_eq!(lines[2]["source"], "liste reçue le 1er septembre");
        let drafts = std::fs::read_dir(root.join("out/email")).expect("one agreed").count();
        assert_eq!(drafts, 1, "{ending}");
    }
}

/// The lines of cleaned.csv, by the names of its columns.
fn cleaned(root: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(root.join("out/cleaned.csv")).expect("there");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(|line| line.expect("cleaned.csv is CSV")).collect()
}

/// What was kept from another build changes nothing.
#[test]
fn a_site_is_the_same_with_and_without_what_was_kept() {
    let site = |cache: &Path| {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let outcome = std::process::Command::new(env!("CARGO_BIN_EXE_pignon"))
            .args(["build", "--quiet", "--today", crate::TODAY, "--root"])
            .arg(crate::repository().join("tests/sites/petit/network"))
            .arg("--output")
            .arg(folder.path().join("www"))
            .env("PIGNON_CACHE", cache)
            .status()
            .expect("pignon can be started");
        assert!(outcome.success());
        let mut site = files(&folder.path().join("www"));
        site.retain(|path, _| !path.starts_with(".pignon-"));
        site
    };
    let cache = tempfile::tempdir().expect("a temporary folder can be made");
    let kept = || files(cache.path());
    let fresh = site(Path::new(""));
    assert!(fresh.keys().any(|path| path.ends_with(".pdf")), "{:?}", fresh.keys());
    assert_eq!(site(cache.path()), fresh);
    let first = kept();
    assert!(!first.is_empty());
    assert_eq!(site(cache.path()), fresh);
    assert_eq!(kept(), first);
}

#[test]
fn awkward_recipients_are_printed_or_refused_and_never_break_the_next() {
    let folder = sample();
    let root = folder.path();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer
        .write_record(["Nom", "Prénom", "Rue", "N°", "CP", "Localité", "Spécialité"])
        .expect("memory takes all");
    let long = "x".repeat(300);
    let names: Vec<&str> = AWKWARD.iter().copied().chain([long.as_str()]).collect();
    assert!(names.len() >= 100, "{}", names.len());
    for (at, name) in names.iter().enumerate() {
        let number = at.to_string();
        writer
            .write_record([
                name,
                // Nobody is a duplicate, whatever is left of a name.
                format!("Ada{number}").as_str(),
                "Rue de l’Exemple",
                &number,
                "4000",
                "Liège",
                "huisarts",
            ])
            .expect("memory takes all");
        // A plain one after each.
        let plain = format!("Exemple{}", ["a", "b", "c", "d", "e"][at % 5].repeat(at / 5 + 1));
        writer
            .write_record([&plain, "Bob", "Rue du Suivant", &number, "4000", "Liège", "huisarts"])
            .expect("memory takes all");
    }
    std::fs::write(
        root.join("private/recipients.csv"),
        writer.into_inner().expect("memory takes all"),
    )
    .expect("writable");
    let outcome = build(root, &[]);
    assert!(outcome.code == 0 || outcome.code == 1, "{}", outcome.stderr);
    let lines = report(root);
    assert_eq!(lines.len(), names.len() * 2);
    for (at, pair) in lines.chunks(2).enumerate() {
        let [odd, plain] = pair else { panic!("rows come in twos") };
        assert_eq!(plain["status"], "written", "after {:?}: {plain}", names[at]);
        let status = odd["status"].as_str().expect("a word");
        let reason = odd["reason"].as_str().unwrap_or_default();
        let fine = status == "written" || matches!(reason, "unfit" | "failed" | "nameless");
        assert!(fine, "{:?}: {odd}", names[at]);
        if !fine || status != "written" {
            let row = format!("ligne {}", odd["row"]);
            assert!(reason == "nameless" || outcome.stderr.contains(&row), "{:?}", names[at]);
        }
    }
    let cleaned = std::fs::read_to_string(root.join("out/cleaned.csv")).expect("there");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(cleaned.trim_start_matches('\u{feff}').as_bytes());
    for record in reader.records() {
        for cell in &record.expect("cleaned.csv is CSV") {
            // A number with its sign is no formula.
            let is_number = cell.chars().all(|c| c.is_ascii_digit() || " +-.".contains(c));
            assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t']), "{cell:?}");
        }
    }
}

#[test]
fn addresses_and_letters_go_when_their_time_is_over() {
    let folder = sample();
    let root = folder.path();
    let build_args = ["letters", "build", "--campaign", "essai"];
    assert_eq!(pignon(root, &build_args).code, 0);
    assert_eq!(pignon(root, &["letters", "record", "--campaign", "essai"]).code, 0);
    let purge = |today: &str, more: &[&str]| {
        let args: Vec<&str> =
            ["letters", "purge"].into_iter().chain(more.iter().copied()).collect();
        let outcome = pignon_on(today, root, &args);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        outcome.stdout
    };
    let rows =
        || std::fs::read_to_string(root.join("private/recipients.csv")).map(|t| t.lines().count());
    assert!(purge("2028-11-30", &["--dry-run"]).contains("à effacer"));
    assert_eq!(rows().expect("there"), 21);
    // The doctor who objected goes at once, and is remembered; three were never written to.
    purge("2026-12-02", &[]);
    assert_eq!(rows().expect("there"), 20);
    let letters = root.join("private/letters/essai/letters");
    assert!(letters.is_dir());
    purge("2028-12-01", &[]);
    assert!(rows().is_err(), "the address book is gone with its last row");
    assert!(!letters.exists());
    // Whoever turns up again is known.
    let again = "INAMI;Nom;Rue;N°;CP;Localité;Spécialité\n\
        1-00113-00-004;Objection;Rue;1;4100;Seraing;huisarts\n";
    let again = again.replace("1-00113-00", &format!("1-00113-{:02}", 97 - 100_113 % 97));
    write_recipients(root, &again);
    let outcome = pignon_on("2028-12-02", root, &["letters", "plan", "--format", "json"]);
    let json: Value = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    assert_eq!(json["recipients"][0]["reason"], "opted_out");
}

#[test]
fn the_site_links_to_the_referral_sheet() {
    let folder = sample();
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let site = files(&folder.path().join("public"));
    let sheets: Vec<&String> = site.keys().filter(|path| path.ends_with(".pdf")).collect();
    assert_eq!(sheets.len(), 4, "{sheets:?}");
    for sheet in sheets {
        assert!(site[sheet].starts_with(b"%PDF-1."));
        let page = format!("{}/index.html", sheet.rsplit_once('/').expect("in a folder").0);
        let html = String::from_utf8_lossy(&site[&page]);
        assert!(html.contains(&format!("href=\"/{sheet}\"")), "{page} links to {sheet}");
    }
}
