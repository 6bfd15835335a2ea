//! Licences and notices: what `pignon licenses` says is true to Cargo.lock and to what is inside.
//!
//! `PIGNON_LICENCES=write cargo test licences` collects them anew, from the packages that cargo
//! has on this machine; it may ask cargo for those of other systems.

mod collect;
mod dependencies;

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use pignon::licences::{Collection, Kind, Work, collection};
use serde::Deserialize;

use crate::{pignon, repository};

/// A package: its name and its version.
type Package = (String, String);

/// A work that is no library: an entry of src/data/works.toml.
#[derive(Debug, Deserialize)]
pub(super) struct Part {
    name: String,
    licence: String,
    source: Option<String>,
    note: String,
    texts: Vec<String>,
    files: Vec<String>,
}

/// The entries of src/data/works.toml.
pub(super) fn parts() -> Vec<Part> {
    #[derive(Deserialize)]
    struct File {
        work: Vec<Part>,
    }
    let text = std::fs::read_to_string(repository().join("src/data/works.toml"));
    let file: File = toml::from_str(&text.expect("it is UTF-8")).expect("it is TOML");
    file.work
}

/// What cargo says; `None` when it will not.
pub(super) fn cargo(arguments: &[&str]) -> Option<String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(repository())
        .output()
        .expect("cargo can be started");
    output.status.success().then(|| String::from_utf8(output.stdout).expect("cargo writes UTF-8"))
}

/// Packages as `cargo tree` lists them, with whether each is a macro. The program itself is left
/// out.
pub(super) fn tree(arguments: &[&str]) -> Option<BTreeMap<Package, bool>> {
    let fixed = ["tree", "--locked", "--prefix", "none", "--format", "{p}"];
    let listed = cargo(&[&fixed[..], arguments].concat())?;
    let package = |line: &str| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        let is_macro = line.contains("(proc-macro)");
        (name != "pignon").then(|| ((name.to_owned(), version.to_owned()), is_macro))
    };
    Some(listed.lines().filter_map(package).collect())
}

/// The packages of Cargo.lock without the program itself.
pub(super) fn locked() -> BTreeSet<Package> {
    dependencies::graph().into_keys().filter(|(name, _)| name != "pignon").collect()
}

fn package(work: &Work) -> Option<Package> {
    Some((work.name.clone(), work.version.clone()?))
}

/// Collects when that is asked for; otherwise the collection of the program.
fn current() -> Collection {
    static WRITTEN: std::sync::Once = std::sync::Once::new();
    if std::env::var_os("PIGNON_LICENCES").is_none() {
        return collection();
    }
    let path = repository().join("src/data/licences.json.gz");
    WRITTEN.call_once(|| collect::write(&path));
    let bytes = std::fs::read(path).expect("it was written");
    pignon::licences::read(&bytes).expect("it was written whole")
}

const REMEDY: &str = "PIGNON_LICENCES=write cargo test licences, then read the diff of \
                      docs/dependencies.md";

/// Every package of Cargo.lock is listed, in the program or elsewhere, and no other.
#[test]
fn licences_are_those_of_cargo_lock() {
    let collection = current();
    let inside: BTreeSet<Package> = collection.works.iter().filter_map(package).collect();
    let elsewhere = collection.elsewhere.iter();
    let elsewhere: BTreeSet<Package> =
        elsewhere.map(|package| (package.name.clone(), package.version.clone())).collect();
    assert!(inside.is_disjoint(&elsewhere), "a package is either inside or elsewhere");
    let listed: BTreeSet<Package> = inside.union(&elsewhere).cloned().collect();
    let locked = locked();
    let missing: Vec<_> = locked.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&locked).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "missing: {missing:?}; no longer there: {gone:?}; {REMEDY}"
    );
}

/// What is listed for this system and these features is what cargo compiles into the program.
#[test]
fn licences_are_those_of_what_is_compiled_in() {
    let collection = current();
    let inside = collection.works.iter().filter(|work| work.is_here());
    let inside: BTreeSet<Package> = inside.filter_map(package).collect();
    let features = [(cfg!(feature = "letters"), "letters"), (cfg!(feature = "stores"), "stores")];
    let features: Vec<&str> =
        features.iter().filter(|(is_on, _)| *is_on).map(|(_, name)| *name).collect();
    let features = features.join(",");
    let chosen = ["--offline", "--no-default-features", "--features", &features];
    let normal = tree(&[&chosen[..], &["-e", "normal"]].concat());
    let linked = tree(&[&chosen[..], &["-e", "normal,no-proc-macro"]].concat());
    let compiled = collect::inside(
        &linked.expect("cargo knows what it has compiled"),
        &normal.expect("cargo knows what it has compiled"),
    );
    let compiled: BTreeSet<Package> = compiled.into_keys().collect();
    let missing: Vec<_> = compiled.difference(&inside).collect();
    let gone: Vec<_> = inside.difference(&compiled).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "missing: {missing:?}; not compiled in: {gone:?}; {REMEDY}"
    );
}

/// Each work has the texts that its licence asks for.
#[test]
fn every_work_has_its_licence() {
    let collection = current();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for work in &collection.works {
        used.extend(work.texts.iter().copied());
        if work.licence.starts_with("LicenseRef-") {
            // A licence without a name elsewhere: its note says where it is to be read.
            if work.note.as_ref().is_none_or(|note| !note.contains("https://")) {
                wrong.push(format!("{}: nothing says where its licence is", work.title()));
            }
            continue;
        }
        let texts = work.texts.iter().map(|&number| &collection.texts[number]);
        let licences: BTreeSet<&str> =
            texts.flat_map(|text| text.licences.iter().map(String::as_str)).collect();
        if !collect::satisfies(&work.licence, &licences) {
            wrong.push(format!("{}: {} of {licences:?}", work.title(), work.licence));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(used.len(), collection.texts.len(), "every text is somebody's");
    assert!(collection.texts.iter().all(|text| !text.text.trim().is_empty()), "no text is empty");
}

/// Fonts, tables and pictures inside the program are named in src/data/works.toml, and what is
/// named there is inside.
#[test]
fn everything_inside_is_somebodys() {
    const ENDINGS: [&str; 11] =
        ["ttf", "otf", "woff2", "svg", "png", "jpg", "tsv", "csv", "json", "jsonld", "gz"];
    let parts = parts();
    let named: BTreeSet<&str> =
        parts.iter().flat_map(|part| part.files.iter().map(String::as_str)).collect();
    for file in &named {
        assert!(repository().join(file).is_file(), "there is no {file}");
    }
    let mut unnamed = Vec::new();
    for folder in ["src", "themes/default"] {
        for entry in walkdir::WalkDir::new(repository().join(folder)) {
            let entry = entry.expect("the source can be read");
            let path = entry.path().strip_prefix(repository()).expect("it lies inside");
            // Pictures of tests are in no program; the networks to start from are ours.
            let is_other = path.components().any(|part| {
                ["golden", "starter"].contains(&part.as_os_str().to_string_lossy().as_ref())
            });
            let ending = path.extension().unwrap_or_default().to_string_lossy();
            let name = path.to_string_lossy().replace('\\', "/");
            if ENDINGS.contains(&ending.as_ref()) && !is_other && !named.contains(name.as_str()) {
                unnamed.push(name);
            }
        }
    }
    assert!(unnamed.is_empty(), "whose is {unnamed:?}? src/data/works.toml says it");
    let collection = current();
    let listed = collection.works.iter().filter(|work| work.kind == Kind::Part);
    let listed: Vec<_> =
        listed.map(|work| (&work.name, &work.licence, &work.source, work.note.as_ref())).collect();
    let mut written: Vec<_> = parts
        .iter()
        .map(|part| (&part.name, &part.licence, &part.source, Some(&part.note)))
        .collect();
    written.sort_by_key(|part| part.0.to_lowercase());
    assert_eq!(listed, written, "{REMEDY}");
}

/// The command names everything, and gives a text with everything that has one.
#[test]
fn the_command_says_it_all() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let all = pignon(folder.path(), &["licenses", "--format", "json"]);
    assert_eq!(all.code, 0, "{}", all.stderr);
    let all: serde_json::Value = serde_json::from_str(&all.stdout).expect("it is JSON");
    let works = all["works"].as_array().expect("works are a list");
    let inside = collection().works.into_iter().filter(Work::is_here).collect::<Vec<_>>();
    assert_eq!(works.len(), inside.len());
    let texts = all["texts"].as_array().expect("texts are a list");
    let list = pignon(folder.path(), &["licenses"]).stdout;
    let list: String = list.split_whitespace().collect::<Vec<_>>().join(" ");
    for (work, known) in works.iter().zip(&inside) {
        assert_eq!(work["name"], known.name.as_str());
        assert!(list.contains(&known.title()), "{} is not in the list", known.title());
        let numbers = work["texts"].as_array().expect("texts are numbers");
        assert_eq!(numbers.len(), known.texts.len());
        for number in numbers {
            let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
            assert!(texts[number.expect("a number")]["text"].is_string());
        }
    }
}
