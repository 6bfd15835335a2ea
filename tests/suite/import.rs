//! `pignon import` and `pignon export` as a user sees them: nothing is written before it was
//! shown and agreed to, twice changes nothing, what a person wrote stays.

use std::fs;
use std::path::Path;

use crate::{copy, files, fixture, pignon};

fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("broken/base"), &folder.path().join("network"));
    folder
}

fn import(folder: &Path, what: &str, list: &str, args: &[&str]) -> crate::Outcome {
    fs::write(folder.join("liste.csv"), list).expect("a temporary folder can be written");
    let mut all = vec!["import", what, "liste.csv", "--root", "network", "--ui-lang", "en"];
    all.extend(args);
    pignon(folder, &all)
}

const MEMBERS: &str = "Prénom;Nom;Fonction;Membre depuis;Téléphone;Langues;Lieux;N° INAMI;Accord\n\
    Ada;Exemple;Psychologue clinicienne;;04 000 00 99;fr, néerlandais;;;\n\
    Cé;Nouvelle;Sociologue;1/9/2026;;français;Liège;;2/9/2026\n\
    Di;Neuve;Kinésithérapeute;1/9/2026;;;;5-00002-33-527;\n\
    Ed;Incompris;Astronaute;1/9/2026;;;;;\n";

#[test]
fn members_are_shown_then_written_and_the_second_time_nothing_changes() {
    let folder = network();
    let path = folder.path();
    let before = files(&path.join("network"));
    let map = ["--map", "Fonction=profession"];
    let look = import(path, "members", MEMBERS, &map);
    assert_eq!(look.code, 1, "{}{}", look.stdout, look.stderr);
    for expected in [
        "  Prénom → given_name\n",
        "new: content/members/ce-nouvelle.md (row 3)",
        "changed: content/members/ada-exemple.md (row 2)",
        "    + phone = \"+32 4 000 00 99\"\n",
        "new: private/members.toml (row 4)",
        "row 5 is not taken: “Fonction” is not understood",
        "3 new, 1 changed; rows already there: 0, not taken: 1",
        "nothing was written",
    ] {
        assert!(look.stdout.contains(expected), "{expected}\n{}", look.stdout);
    }
    assert!(!look.stdout.contains("5-00002"), "{}", look.stdout);
    assert_eq!(files(&path.join("network")), before);
    let done = import(path, "members", MEMBERS, &[&map[..], &["--yes"]].concat());
    assert!(done.stdout.contains("4 files written"), "{}", done.stdout);
    let read = |name: &str| {
        fs::read_to_string(path.join("network").join(name)).unwrap_or_else(|_| panic!("{name}"))
    };
    let ada = read("content/members/ada-exemple.md");
    assert!(ada.contains("languages = [\"fr\", \"nl\"]\n"), "{ada}");
    assert!(ada.contains("accepting_on = 2026-11-02\n") && ada.ends_with("Je reçois à Liège.\n"));
    let new = read("content/members/ce-nouvelle.md");
    assert!(new.contains("at = \"liege\"") && !new.contains("draft"), "{new}");
    let draft = read("content/members/di-neuve.md");
    assert!(draft.contains("draft = true") && draft.contains("number_withheld = true"), "{draft}");
    assert!(!draft.contains("5-00002"), "{draft}");
    assert!(read("private/members.toml").contains("number = \"5-00002-33-527\""));
    let check = pignon(path, &["check", "--root", "network", "--format", "short"]);
    assert_eq!(check.code, 0, "{}", check.stdout);
    let mend = fs::read_to_string(path.join("liste-to-mend.csv")).expect("it was written");
    assert!(
        mend.ends_with("Ed;Incompris;Astronaute;1/9/2026;;;;;;“Fonction” is not understood\r\n")
    );
    let after = files(&path.join("network"));
    let again = import(path, "members", MEMBERS, &[&map[..], &["--yes"]].concat());
    assert!(again.stdout.contains("rows already there: 3"), "{}", again.stdout);
    assert_eq!(files(&path.join("network")), after);
    // The file to mend, mended, is a list like any other.
    let mended = mend.replace("Astronaute", "Sociologue");
    let third = import(path, "members", &mended, &[&map[..], &["--yes"]].concat());
    assert_eq!(third.code, 0, "{}{}", third.stdout, third.stderr);
    assert!(path.join("network/content/members/ed-incompris.md").exists());
}

/// The files of a network, with what a row may not take added.
fn with_files(
    folder: &Path,
    added: &[(&str, &str)],
) -> std::collections::BTreeMap<String, Vec<u8>> {
    for (name, text) in added {
        fs::write(folder.join("network").join(name), text).expect("it can be written");
    }
    files(&folder.join("network"))
}

#[test]
fn a_row_never_takes_a_file_that_is_somebody_elses_or_cannot_be_read() {
    let folder = network();
    let path = folder.path();
    let ada = fs::read_to_string(path.join("network/content/members/ada-exemple.md"));
    let other = ada.expect("it is there").replace("given_name = \"Ada\"", "given_name = \"Adèle\"");
    let before = with_files(
        path,
        &[
            (
                "content/members/bo-modele.md",
                "+++\ngiven_name = \"Bo\nfamily_name = \"Modèle\"\n+++\n",
            ),
            ("content/members/ce-nouvelle.md", &other),
            ("content/members/di-neuve.png", "no picture"),
            ("content/members/ed-autre.nl.md", "+++\n+++\nVertaling.\n"),
        ],
    );
    let list = "Prénom;Nom;Profession;Entrée;slug\n\
                Bo;Modèle;sociologue;1/9/2026;\nCé;Nouvelle;sociologue;1/9/2026;\n\
                Di;Neuve;sociologue;1/9/2026;\nEd;Autre;sociologue;1/9/2026;\n\
                Дмитрий;Иванов;sociologue;1/9/2026;\nЖанна;Lambert;sociologue;1/9/2026;\n\
                Fa;Neuve;sociologue;1/9/2026;Фа\nGi;Neuve;sociologue;1/9/2026;bo-modele\n";
    let done = import(path, "members", list, &["--yes"]);
    assert_eq!(done.code, 1, "{}{}", done.stdout, done.stderr);
    for expected in [
        "row 2 is not taken: the person's file has mistakes",
        "row 3 is not taken: content/members already has a file of this name",
        "row 4 is not taken: content/members already has a file of this name",
        "row 5 is not taken: content/members already has a file of this name",
        "row 6 is not taken: no file name can be made of this name",
        "row 7 is not taken: no file name can be made of this name",
        "row 8 is not taken: “slug” is not understood",
        "row 9 is not taken: the person's file has mistakes",
        "0 new, 0 changed; rows already there: 0, not taken: 8",
    ] {
        assert!(done.stdout.contains(expected), "{expected}\n{}", done.stdout);
    }
    assert_eq!(files(&path.join("network")), before);
    // A name of one's own choice helps.
    let list =
        "Prénom;Nom;Profession;Entrée;slug\nДмитрий;Иванов;sociologue;1/9/2026;dmitri-ivanov\n";
    let done = import(path, "members", list, &["--yes"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    assert!(path.join("network/content/members/dmitri-ivanov.md").exists());
}

#[test]
fn a_number_that_nothing_can_keep_is_not_withheld() {
    let folder = network();
    let path = folder.path();
    let list = "Prénom;Nom;Profession;Entrée;Ordre\nAda;Exemple;;;123456\n\
                Cé;Nouvelle;sociologue;1/9/2026;123457\n";
    for private in ["[ada-exemple\n", "ada-exemple = 1\nce-nouvelle = { registration = 2 }\n"] {
        fs::create_dir_all(path.join("network/private")).expect("it can be made");
        let before = with_files(path, &[("private/members.toml", private)]);
        let done = import(path, "members", list, &["--yes"]);
        assert_eq!(done.code, 1, "{}{}", done.stdout, done.stderr);
        for row in [2, 3] {
            let expected = format!("row {row} is not taken: private/members.toml has mistakes");
            assert!(done.stdout.contains(&expected), "{}", done.stdout);
        }
        assert_eq!(files(&path.join("network")), before);
    }
}

#[test]
fn corrections_under_way_stay() {
    let folder = network();
    let path = folder.path();
    let list = "Prénom;Nom;Profession;Entrée\nCé;Nouvelle;astronaute;1/9/26\n";
    let first = import(path, "members", list, &["--yes"]);
    assert!(first.stdout.contains("“Entrée” is not understood ; “Profession”"), "{}", first.stdout);
    let mend = path.join("liste-to-mend.csv");
    let corrected = fs::read_to_string(&mend).expect("it was written").replace("astronaute", "soc");
    fs::write(&mend, &corrected).expect("it can be written");
    let again = import(path, "members", list, &["--yes"]);
    assert!(again.stdout.contains("1 row to mend is in liste-to-mend-2.csv"), "{}", again.stdout);
    assert_eq!(fs::read_to_string(&mend).expect("it is there"), corrected);
}

#[test]
fn portraits_are_found_by_name() {
    let folder = network();
    let photos = folder.path().join("photos");
    fs::create_dir(&photos).expect("it can be made");
    let picture = crate::repository().join("content/members/anne-lambert.png");
    for name in ["Nouvelle Cé.png", "IMG_1.png"] {
        fs::copy(&picture, photos.join(name)).expect("it can be copied");
    }
    let list = "Prénom;Nom;Profession;Entrée;Photo\nCé;Nouvelle;sociologue;1/9/2026;\n\
                Di;Neuve;sociologue;1/9/2026;img_1.PNG\nEd;Autre;sociologue;1/9/2026;img_2.png\n";
    let args = ["--photos", "photos", "--yes"];
    let done = import(folder.path(), "members", list, &args);
    assert!(done.stdout.contains("no picture of this name"), "{}", done.stdout);
    let members = folder.path().join("network/content/members");
    assert!(members.join("ce-nouvelle.png").exists() && members.join("di-neuve.png").exists());
    assert!(!members.join("ed-autre.md").exists());
    let again = import(folder.path(), "members", list, &args);
    assert!(again.stdout.contains("rows already there: 2"), "{}", again.stdout);
}

#[cfg(feature = "letters")]
#[test]
fn doctors_are_completed_and_never_shown() {
    let folder = network();
    let list = "Nom;Prénom;Rue;CP;Localité;E-mail\n\
                Fictive;Adèle;Rue d’Exemple;4000;Liège;adele@cabinet.example\n\
                Sansrue;Bo;;4000;Liège;\n";
    let done = import(folder.path(), "recipients", list, &["--yes"]);
    assert_eq!(done.code, 1, "{}{}", done.stdout, done.stderr);
    assert!(!done.stdout.contains("Adèle") && !done.stdout.contains("adele@"), "{}", done.stdout);
    let book = folder.path().join("network/private/recipients.csv");
    let text = fs::read_to_string(&book).expect("it was written");
    assert!(text.contains("adele@cabinet.example") && !text.contains("Sansrue"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode();
        assert_eq!(mode(&book) & 0o777, 0o600);
        assert_eq!(mode(&folder.path().join("liste-to-mend.csv")) & 0o777, 0o600);
    }
    let again = import(folder.path(), "recipients", list, &["--yes"]);
    assert!(again.stdout.contains("rows already there: 1"), "{}", again.stdout);
    assert_eq!(fs::read_to_string(&book).expect("it is there"), text);
    let plan = pignon(folder.path(), &["letters", "plan", "--root", "network"]);
    assert_eq!(plan.code, 0, "{}{}", plan.stdout, plan.stderr);
}

#[test]
fn workbooks_are_lists_too() {
    let folder = network();
    for name in ["recipients.xlsx", "recipients.ods"] {
        let list = fixture("letters").join(name);
        let list = list.to_str().expect("the repository has a plain path");
        let args = ["import", "members", list, "--root", "network", "--ui-lang", "fr"];
        let look = pignon(folder.path(), &args);
        assert!(look.stdout.contains("→ family_name"), "{}{}", look.stdout, look.stderr);
    }
}

/// The same list in each format, twice: the second time nothing is written.
#[cfg(feature = "letters")]
#[test]
fn a_workbook_imported_twice_changes_nothing() {
    for name in ["recipients.xlsx", "recipients.ods"] {
        let folder = network();
        let (network, list) = (folder.path().join("network"), folder.path().join(name));
        fs::copy(fixture("letters").join(name), &list).expect("it can be copied");
        let args = ["import", "recipients", name, "--root", "network", "--ui-lang", "en", "--yes"];
        let first = pignon(folder.path(), &args);
        assert!(first.stdout.contains("1 file written"), "{name}: {}", first.stdout);
        let before = files(&network);
        assert!(before.contains_key("private/recipients.csv"), "{name}");
        let again = pignon(folder.path(), &args);
        assert!(again.stdout.contains("0 new, 0 changed"), "{name}: {}", again.stdout);
        assert_eq!(files(&network), before, "{name}");
    }
}

/// Members in each format, with days, numbers and a formula as cells, columns named by hand or
/// not: the second time nothing is written.
#[test]
fn members_in_a_workbook_imported_twice_change_nothing() {
    let list = MEMBERS.split_inclusive('\n').take(4).collect::<String>();
    let mut outcomes = Vec::new();
    for name in ["members.csv", "members.xlsx", "members.ods"] {
        let folder = network();
        let (network, place) = (folder.path().join("network"), folder.path().join(name));
        match name.strip_suffix(".csv") {
            Some(_) => fs::write(place, &list).map(|()| 0),
            None => fs::copy(fixture("publish").join(name), &place),
        }
        .expect("a temporary folder can be written");
        let run = |more: &[&str]| {
            let args = ["import", "members", name, "--root", "network", "--ui-lang", "en"];
            pignon(folder.path(), &[&args[..], more].concat())
        };
        let map = ["--yes", "--map", "Fonction=profession"];
        for more in [&map[..], &map[..1]] {
            let done = run(more);
            assert_eq!(done.code, 0, "{name} {more:?}: {}{}", done.stdout, done.stderr);
            let before = files(&network);
            let again = run(more);
            assert!(again.stdout.contains("0 new, 0 changed"), "{name}: {}", again.stdout);
            assert!(again.stdout.contains("rows already there: 3"), "{name}: {}", again.stdout);
            assert_eq!(files(&network), before, "{name} {more:?}");
        }
        let mut made = files(&network);
        // A number in a cell has no hyphens.
        let number = made.remove("private/members.toml").expect("it was withheld");
        let number = String::from_utf8_lossy(&number).replace('-', "");
        assert!(number.contains("\"50000233527\""), "{name}: {number}");
        outcomes.push(made);
    }
    // The same list makes the same files, whatever it was kept in.
    assert!(outcomes[0].contains_key("content/members/di-neuve.md"));
    assert!(outcomes.iter().all(|files| *files == outcomes[0]));
}

/// What an import that was killed left beside the files goes with the next.
#[test]
fn what_a_killed_import_left_is_cleared_away() {
    let folder = network();
    let network = folder.path().join("network");
    let left = network.join("content/members/.pignon-new-A1b2C3");
    fs::write(&left, "half a fi").expect("it can be written");
    let list = "Prénom;Nom;Téléphone\nAda;Exemple;04 000 00 99\n";
    import(folder.path(), "members", list, &[]);
    assert!(left.exists(), "a look changes nothing");
    import(folder.path(), "members", list, &["--yes"]);
    assert!(!left.exists());
}

#[test]
fn columns_are_known_in_four_languages() {
    for header in [
        "Prénom;Nom;Métier;Entrée;Langues;Téléphone",
        "Voornaam;Naam;Beroep;Lid sinds;Talen;Telefoon",
        "Vorname;Nachname;Beruf;Mitglied seit;Sprachen;Telefon",
        "First name;Last name;Profession;Member since;Languages;Phone",
    ] {
        let folder = network();
        let list = format!("{header}\nCé;Nouvelle;sociologue;1/9/2026;français;04 000 00 98\n");
        let look = import(folder.path(), "members", &list, &[]);
        for field in ["given_name", "family_name", "profession", "joined_on", "languages", "phone"]
        {
            assert!(look.stdout.contains(&format!("→ {field}\n")), "{field}\n{}", look.stdout);
        }
        assert!(look.stdout.contains("1 new, 0 changed"), "{}", look.stdout);
        assert!(look.stdout.contains("nothing was written"), "{}", look.stdout);
    }
}

/// What a person wrote beside the list stays: comments, order, and the text.
#[test]
fn comments_and_order_stay() {
    let folder = network();
    let path = folder.path().join("network/content/members/ada-exemple.md");
    let text = fs::read_to_string(&path).expect("it is there");
    let text = text.replacen("+++\n", "+++\n# Le fichier d’Ada.\n", 1);
    let text = text.replacen("clinical = true\n", "clinical = true   # depuis 2020\n", 1);
    assert_eq!(text.matches('#').count(), 2);
    fs::write(&path, &text).expect("it can be written");
    let list = "Prénom;Nom;Téléphone\nAda;Exemple;04 000 00 99\n";
    let done = import(folder.path(), "members", list, &["--yes"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let after = fs::read_to_string(&path).expect("it is there");
    let phone = "phone = \"+32 4 000 00 99\"";
    assert!(after.contains(phone), "{after}");
    let without = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("phone = ")).map(str::to_owned).collect()
    };
    assert_eq!(without(&after), without(&text));
}

#[test]
fn an_export_has_members_offer_and_prices_as_tables_and_json() {
    let folder = crate::sample();
    let outcome = pignon(folder.path(), &["export", "data"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let data = files(&folder.path().join("data"));
    let count = |folder: &str| {
        let names = fs::read_dir(crate::repository().join("content").join(folder));
        let names = names.expect("the sample has it").map(|entry| entry.expect("it can be read"));
        let stems = names.filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.strip_suffix(".md").filter(|stem| !stem.contains('.')).map(str::to_owned)
        });
        stems.count()
    };
    for name in ["members", "offer"] {
        let json: serde_json::Value =
            serde_json::from_slice(&data[&format!("{name}.json")]).expect("it is JSON");
        assert_eq!(json[name].as_array().map(Vec::len), Some(count(name)), "{name}");
        let table = data[&format!("{name}.csv")].strip_prefix(b"\xef\xbb\xbf");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(table.expect("Excel wants a mark"));
        assert_eq!(reader.records().flatten().count(), count(name), "{name}");
    }
    let json: serde_json::Value =
        serde_json::from_slice(&data["tariffs.json"]).expect("it is JSON");
    let acts = json["tariffs"]["act"].as_array().expect("there are acts");
    let table = String::from_utf8_lossy(&data["tariffs.csv"]).into_owned();
    for act in acts {
        let id = act["id"].as_str().expect("an act has one");
        assert!(table.contains(&format!("\n{id};")), "{id}");
    }
    // Private files are not given.
    let all: Vec<u8> = data.values().flatten().copied().collect();
    let private = fs::read_to_string(folder.path().join("private/members.toml"));
    for line in private.expect("the sample has it").lines() {
        let number = line.split('"').nth(1).filter(|_| line.trim_start().starts_with("number"));
        let number = number.unwrap_or("no number here");
        assert!(!String::from_utf8_lossy(&all).contains(number), "{number}");
    }
}

#[test]
fn what_is_exported_can_be_imported_and_changes_nothing() {
    let folder = network();
    let outcome = pignon(folder.path(), &["export", "data", "--root", "network"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let data = files(&folder.path().join("data"));
    let names: Vec<&str> = data.keys().map(String::as_str).collect();
    let expected =
        ["members.csv", "members.json", "offer.csv", "offer.json", "tariffs.csv", "tariffs.json"];
    assert_eq!(names, expected);
    let members: serde_json::Value =
        serde_json::from_slice(&data["members.json"]).expect("it is JSON");
    assert_eq!(members["version"], 1);
    assert_eq!(members["members"][0]["slug"], "ada-exemple");
    assert_eq!(members["members"][0]["text"], "Je reçois à Liège.");
    let before = files(&folder.path().join("network"));
    let list = String::from_utf8(data["members.csv"].clone()).expect("it is text");
    let again = import(folder.path(), "members", &list, &["--yes"]);
    assert_eq!(again.code, 0, "{}{}", again.stdout, again.stderr);
    assert!(again.stdout.contains("0 new, 0 changed"), "{}", again.stdout);
    assert_eq!(files(&folder.path().join("network")), before);
}

#[test]
fn cells_are_no_formulas_and_come_back_as_they_were() {
    let folder = network();
    let member = folder.path().join("network/content/members/ada-exemple.md");
    let text = fs::read_to_string(&member).expect("it is there");
    let added = "summary = \"=HYPERLINK(1)\"\nprefix = \"@dr\"\nclinical = true";
    fs::write(&member, text.replacen("clinical = true", added, 1)).expect("it can be written");
    let outcome = pignon(folder.path(), &["export", "data", "--root", "network"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let table = fs::read_to_string(folder.path().join("data/members.csv")).expect("it is there");
    assert!(table.contains(";'=HYPERLINK(1);") && table.contains(";'@dr;"), "{table}");
    let before = files(&folder.path().join("network"));
    let again = import(folder.path(), "members", &table, &["--yes"]);
    assert!(again.stdout.contains("0 new, 0 changed"), "{}", again.stdout);
    assert_eq!(files(&folder.path().join("network")), before);
    // What is to be mended is opened by a spreadsheet too.
    let list = "Prénom;Nom;Profession;Entrée\n=1+1;Nouvelle;astronaute;1/9/2026\n";
    let outcome = import(folder.path(), "members", list, &["--yes"]);
    assert_eq!(outcome.code, 1, "{}", outcome.stdout);
    let mend = fs::read_to_string(folder.path().join("liste-to-mend.csv")).expect("it was written");
    assert!(mend.contains("\r\n'=1+1;Nouvelle;"), "{mend}");
}
