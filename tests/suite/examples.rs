//! What help shows as examples can be typed: they are run, in the order of a network's life, as
//! they stand in the help of each command.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::{Outcome, copy, pignon, pignon_on, repository};

/// The commands whose help has examples, in the order in which a network uses them.
const STORY: &[&str] = &[
    "new",
    "check",
    "build",
    "legitimacy",
    "schema",
    "completions",
    "man",
    "licenses",
    "export",
    "import",
    "import members",
    "import recipients",
    "letters",
    "letters plan",
    "letters build",
    "letters record",
    "letters history",
    "letters optout",
    "letters optout add",
    "letters testsheet",
    "letters purge",
    "publish",
    "badge keygen",
    "badge register",
    "badge register init",
    "badge register refresh",
    "badge dossier",
    "badge review",
    "badge issue",
    "badge verify",
    "badge",
    "badge revoke",
    "serve",
];

/// Examples that cannot be run here, with why; that they are well formed is tested for all
/// (`cli::args`).
const NOT_RUN: &[(&str, &str)] = &[
    ("pignon serve", "runs until it is stopped"),
    ("pignon check --links", "asks other sites"),
    ("pignon publish trial --verify", "asks the site's own address"),
    ("pignon badge verify badge.svg", "asks the site of the body"),
    ("pignon badge verify https://", "asks the site of the network"),
];

/// A list of doctors; a column is called as examples have it.
const DOCTORS: &str = "\
First name;NAME;Speciality;Practice name;Street;Number;Postcode;Town;Source date
Ada;Example;GP;Practice of the Example;Rue de l’Exemple;14;4000;Liège;2026-09-15
";

/// A key of the secretariat's and a number of an attestation, as examples invent them.
const INVENTED: [&str; 2] = ["k7q2m-9x4tb", "2026-k7f3q9"];

/// The examples that the help of a command shows: commands without what explains them.
fn examples(command: &str) -> Vec<String> {
    let mut args: Vec<&str> = command.split(' ').filter(|word| !word.is_empty()).collect();
    args.extend(["--help", "--ui-lang", "en"]);
    let help = pignon(repository(), &args);
    assert_eq!(help.code, 0, "{command}: {}", help.stderr);
    let heading = if command.is_empty() { "First steps:\n" } else { "Examples:\n" };
    let Some((_, shown)) = help.stdout.split_once(heading) else { return Vec::new() };
    // A long command goes on after a backslash.
    let shown = shown.replace("\\\n", "");
    let lines = shown.lines().take_while(|line| line.starts_with("  ")).map(str::trim);
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Every command, by its words, as help lists them.
fn commands() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next = vec![String::new()];
    while let Some(outer) = next.pop() {
        let args: Vec<&str> = outer.split(' ').filter(|word| !word.is_empty()).collect();
        let help = pignon(repository(), &[&args[..], &["--help", "--ui-lang", "en"]].concat());
        let Some((_, listed)) = help.stdout.split_once("\nCommands:\n") else { continue };
        for line in listed.lines().take_while(|line| line.starts_with("  ")) {
            let Some(name) = line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')) else {
                continue;
            };
            let name = name.split(' ').next().unwrap_or_default();
            let command = format!("{outer} {name}").trim().to_owned();
            next.push(command.clone());
            found.insert(command);
        }
    }
    found
}

/// The words of a command, as a shell takes them apart, up to where its output goes.
fn words(line: &str) -> Vec<String> {
    let line = line.split(" > ").next().unwrap_or_default().split(" | ").next().unwrap_or_default();
    let mut words = Vec::new();
    for (place, part) in line.split('"').enumerate() {
        if place % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split(' ').filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    words
}

#[test]
fn every_command_has_examples_in_its_help() {
    let told: BTreeSet<String> = STORY.iter().map(|command| (*command).to_owned()).collect();
    let there = commands();
    let missing: Vec<&String> = there.difference(&told).collect();
    assert!(missing.is_empty(), "these are in no story: {missing:?}");
    for command in there {
        let shown = examples(&command);
        assert!(!shown.is_empty(), "{command} has no example");
        for line in &shown {
            assert!(
                line.starts_with(&format!("pignon {command}")),
                "{line} is an example of {command}"
            );
        }
    }
}

/// The three first steps, from nothing to a site.
#[test]
fn the_first_steps_lead_to_a_site() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let mut here = folder.path().to_owned();
    let steps = examples("");
    assert_eq!(steps.len(), 4, "{steps:?}");
    for step in steps {
        if let Some(inside) = step.strip_prefix("cd ") {
            here = here.join(inside);
        } else if !step.starts_with("pignon serve") {
            let words = words(&step);
            let words: Vec<&str> = words[1..].iter().map(String::as_str).collect();
            let done = pignon(&here, &words);
            assert_eq!(done.code, 0, "{step}\n{}{}", done.stdout, done.stderr);
        }
    }
    assert!(here.join("public/index.html").is_file());
}

/// The sample network, with what the examples name in it; and the folder of a body that signs,
/// since keys never lie in a network's.
struct Stage {
    network: tempfile::TempDir,
    body: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let body = tempfile::tempdir().expect("a temporary folder can be made");
        let stage = Self { network: crate::sample(), body };
        std::fs::copy(repository().join("trust.json"), stage.path("trust.json"))
            .expect("the sample can be copied");
        stage.write(
            "members.csv",
            "Given name;Name;Job title;Member since;Languages\nCé;Nouvelle;Sociologist;2026-09-01;French\n",
        );
        copy(&repository().join("tests/publish"), &stage.path("lists"));
        stage.take("lists/members.xlsx", "members.xlsx");
        stage.write("doctors.csv", &DOCTORS.replace("NAME", "Name"));
        copy(&repository().join("tests/letters"), &stage.path("letters"));
        stage.take("letters/recipients.xlsx", "doctors.xlsx");
        std::fs::create_dir(stage.path("portraits")).expect("a temporary folder can be written");
        stage.take("content/members/anne-lambert.png", "portraits/ce-nouvelle.png");
        let site = std::fs::read_to_string(stage.path("site.toml")).expect("it is UTF-8");
        stage.write(
            "site.toml",
            &format!(
                "{site}\n[publish.host]\nkind = \"folder\"\ndefault = true\npath = \"{}\"\n",
                stage.path("published").display()
            ),
        );
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.network.path().join(name)
    }

    /// A file of the body's.
    fn kept(&self, name: &str) -> PathBuf {
        self.body.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("a temporary folder can be written");
    }

    /// Where a command is typed.
    fn place(&self, words: &[&str]) -> &Path {
        let is_body = words[0] == "badge" && words[1] != "dossier";
        if is_body { self.body.path() } else { self.network.path() }
    }

    fn take(&self, from: &str, to: &str) {
        std::fs::copy(self.path(from), self.path(to)).expect("a temporary folder can be written");
    }

    /// What somebody has done in between: a form filled in, a file passed on.
    fn prepare(&self, command: &str) {
        match command {
            "letters plan" => self.write("doctors.csv", &DOCTORS.replace("NAME", "Doctor's name")),
            "badge keygen" => {
                std::fs::write(self.kept("passphrase"), "une longue phrase secrète\n")
                    .expect("a temporary folder can be written");
                private(&self.kept("passphrase"));
            }
            "badge review" => {
                std::fs::copy(self.path("private/dossier.json"), self.kept("dossier.json"))
                    .expect("the network hands it over");
                // A body whose keys were not stolen goes on.
                std::fs::remove_dir_all(self.kept("register")).expect("it was made");
                let made = self.example(&examples("badge register init")[0]);
                assert_eq!(made.code, 0, "{}", made.stderr);
            }
            "badge issue" => {
                let form = std::fs::read_to_string(self.kept("review.toml")).expect("the form");
                let filled = form
                    .replace("found = \"?\"", "found = \"yes\"")
                    .replace("seen_on = \"?\"", "seen_on = 2026-11-18")
                    .replace("by = \"?\"", "by = \"A. Examiner\"");
                std::fs::write(self.kept("review.toml"), filled).expect("it can be written");
            }
            "badge verify" => {
                std::fs::copy(self.kept("register/trust.json"), self.kept("trust.json"))
                    .expect("the body says whom to trust");
            }
            _ => {}
        }
    }

    /// The real key of a doctor, and the real number of the attestation, for invented ones.
    fn real(&self, word: &str) -> String {
        let word = if word == INVENTED[0] {
            let told = self.run("letters history --format json");
            let told: serde_json::Value = serde_json::from_str(&told.stdout).expect("JSON");
            find(&told, "key").expect("somebody was written to")
        } else if word == INVENTED[1] {
            let text = std::fs::read(self.kept("attestation.json")).expect("it was issued");
            let attestation: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
            let id = attestation["id"].as_str().expect("an address").to_owned();
            let name = id.rsplit('/').next().unwrap_or_default();
            name.trim_end_matches(".json").to_owned()
        } else {
            word.to_owned()
        };
        // What belongs to the system stays as it is.
        word.replace("/usr/local/share", &self.path("share").to_string_lossy())
    }

    fn example(&self, line: &str) -> Outcome {
        let words: Vec<String> = words(line)[1..].iter().map(|word| self.real(word)).collect();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        if words[0] == "badge" && (words.contains(&"--key") || words[1] == "keygen") {
            words.extend(["--passphrase-file", "passphrase"]);
        }
        if line.starts_with("pignon badge issue") {
            words.push("--yes");
        }
        words.extend(["--ui-lang", "en"]);
        // Commands that name a day of their own take no other.
        match words.iter().position(|word| *word == "--today") {
            Some(place) => {
                let today = words[place + 1].to_owned();
                words.drain(place..place + 2);
                pignon_on(&today, self.place(&words), &words)
            }
            None => pignon(self.place(&words), &words),
        }
    }

    fn run(&self, line: &str) -> Outcome {
        let words: Vec<&str> = line.split(' ').collect();
        pignon(self.place(&words), &words)
    }
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
        .expect("a temporary folder can be written");
}

#[cfg(not(unix))]
fn private(_: &Path) {}

/// The first text under a key, however deep.
fn find(value: &serde_json::Value, key: &str) -> Option<String> {
    match value {
        serde_json::Value::Object(fields) => {
            let here = fields.get(key).and_then(|value| value.as_str()).map(str::to_owned);
            here.or_else(|| fields.values().find_map(|value| find(value, key)))
        }
        serde_json::Value::Array(items) => items.iter().find_map(|value| find(value, key)),
        _ => None,
    }
}

#[test]
fn examples_of_help_do_what_they_say() {
    let stage = Stage::new();
    let mut run = 0;
    for command in STORY {
        let is_of_letters = command.starts_with("letters") || *command == "import recipients";
        if cfg!(not(feature = "letters")) && is_of_letters {
            continue;
        }
        stage.prepare(command);
        for line in examples(command) {
            if NOT_RUN.iter().any(|(start, _)| line.starts_with(start)) {
                continue;
            }
            if line == "pignon new ." {
                let empty = tempfile::tempdir().expect("a temporary folder can be made");
                assert_eq!(pignon(empty.path(), &["new", "."]).code, 0, "{line}");
                continue;
            }
            // What two examples of one thing make under one name.
            if line.contains("--out issuer.key") {
                let _ = std::fs::remove_file(stage.kept("issuer.key"));
            }
            if line.contains("--out private/dossier.json") {
                let _ = std::fs::remove_file(stage.path("private/dossier.json"));
            }
            if line.contains(" register init ") {
                let _ = std::fs::remove_dir_all(stage.kept("register"));
            }
            // Each new key is another one.
            if line.contains("--key new.key") {
                let _ = std::fs::remove_file(stage.kept("new.key"));
                let made = stage.run("badge keygen --out new.key --passphrase-file passphrase");
                assert_eq!(made.code, 0, "{}", made.stderr);
            }
            if line.starts_with("pignon new my-network") {
                let _ = std::fs::remove_dir_all(stage.path("my-network"));
            }
            let done = stage.example(&line);
            // The sample has a few translations to come, and the lists a few rows to mend.
            let is_told = line.contains("--strict") || line.contains(".xlsx");
            let is_fine = done.code == 0 || (done.code == 1 && is_told);
            assert!(is_fine, "{line}\n{}{}", done.stdout, done.stderr);
            run += 1;
        }
    }
    assert!(run > 40, "only {run} examples were run");
}
