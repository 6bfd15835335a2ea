//! docs/dependencies.md: how many libraries there are, and why each is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pignon::licences::{Collection, Kind, Why, Work};
use serde::Deserialize;
use toml_edit::{DocumentMut, Item, Table};

use super::{Package, current, package};
use crate::repository;

const INTRODUCTION: &str = "\
# Dependencies

What pignon is made of beside its own code. This page is made from Cargo.toml, Cargo.lock and
what `pignon licenses` lists, and a test compares it with them; it is written anew by
`PIGNON_LICENCES=write cargo test licences`. A dependency without a comment beside it in Cargo.toml
that says why it is worth its weight fails a test.

Libraries come from crates.io alone and their hashes stand in Cargo.lock; `cargo deny check`
(deny.toml) refuses other sources, licences that MIT OR Apache-2.0 software may not carry,
packages that were withdrawn and known vulnerabilities. pignon's own code holds no `unsafe`:
`unsafe_code = \"forbid\"` stands in each of its manifests, for the program, its tests, benchmarks,
examples and fuzz targets.
";

/// A dependency that Cargo.toml names.
struct Direct {
    name: String,
    why: String,
    /// Whether the program can do without.
    is_optional: bool,
}

/// The dependencies of a table of Cargo.toml, each with the comment above it.
///
/// Every one has a comment, or the test ends here.
fn direct(table: &Table) -> Vec<Direct> {
    let named = table.iter().map(|(name, item)| {
        let key = table.key(name).expect("a key stands before its value");
        let decor = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str());
        let lines = decor.unwrap_or_default().lines();
        let lines = lines.filter_map(|line| line.trim().strip_prefix('#')).map(str::trim);
        let why = lines.collect::<Vec<_>>().join(" ");
        assert!(why.len() > 5, "Cargo.toml does not say why there is {name}");
        let optional = item.get("optional").and_then(Item::as_bool);
        Direct { name: name.to_owned(), why, is_optional: optional.unwrap_or(false) }
    });
    named.collect()
}

struct Manifest {
    normal: Vec<Direct>,
    /// Those of some systems alone.
    some: Vec<Direct>,
    tests: Vec<Direct>,
}

fn manifest() -> Manifest {
    let text = std::fs::read_to_string(repository().join("Cargo.toml")).expect("it is UTF-8");
    let document: DocumentMut = text.parse().expect("Cargo.toml is TOML");
    let targets = document["target"].as_table_like().expect("targets are a table");
    let targets = targets.iter().map(|(_, target)| target["dependencies"].as_table());
    let some = targets.flat_map(|table| direct(table.expect("it is a table"))).collect();
    Manifest {
        normal: direct(document["dependencies"].as_table().expect("it is a table")),
        some,
        tests: direct(document["dev-dependencies"].as_table().expect("it is a table")),
    }
}

/// Cargo.lock as a graph: every package with those it names.
pub(super) fn graph() -> BTreeMap<Package, Vec<Package>> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        name: String,
        version: String,
        #[serde(default)]
        dependencies: Vec<String>,
    }
    let text = std::fs::read_to_string(repository().join("Cargo.lock")).expect("it is UTF-8");
    let lock: Lock = toml::from_str(&text).expect("cargo writes TOML");
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in &lock.package {
        versions.entry(&entry.name).or_default().push(&entry.version);
    }
    // A version is written where there are several.
    let resolved = |line: &String| {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let version = words.next().unwrap_or_else(|| versions[name][0]);
        (name.to_owned(), version.to_owned())
    };
    let nodes = lock.package.iter().map(|entry| {
        let package = (entry.name.clone(), entry.version.clone());
        (package, entry.dependencies.iter().map(resolved).collect())
    });
    nodes.collect()
}

/// The packages inside that a package leads to, itself included.
fn reached(
    from: &Package,
    graph: &BTreeMap<Package, Vec<Package>>,
    inside: &BTreeSet<Package>,
) -> BTreeSet<Package> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from.clone()];
    while let Some(package) = next.pop() {
        if inside.contains(&package) && reached.insert(package.clone()) {
            next.extend(graph[&package].iter().cloned());
        }
    }
    reached
}

/// Whether a work is in the program of a system with some features.
fn is_in(work: &Work, system: &str, features: &[&str]) -> bool {
    let is_there = work.systems.is_empty() || work.systems.iter().any(|name| name == system);
    let mut named = work.features.iter();
    is_there && (work.features.is_empty() || named.any(|name| features.contains(&name.as_str())))
}

fn page(collection: &Collection) -> String {
    let mut page = INTRODUCTION.to_owned();
    let manifest = manifest();
    counts(&mut page, collection, &manifest);
    reasons(&mut page, collection, &manifest);
    everything(&mut page, collection);
    page
}

fn counts(page: &mut String, collection: &Collection, manifest: &Manifest) {
    let libraries = || collection.works.iter().filter(|work| work.kind != Kind::Part);
    let count = |system: &str, features: &[&str]| {
        libraries().filter(|work| is_in(work, system, features)).count()
    };
    let mandatory = manifest.normal.iter().filter(|direct| !direct.is_optional).count();
    let named = |feature: &str| {
        let of = |direct: &&Direct| {
            let mut works = libraries().filter(|work| work.name == direct.name);
            direct.is_optional && works.any(|work| work.features.iter().any(|f| f == feature))
        };
        manifest.normal.iter().filter(of).count()
    };
    let (letters, stores) = (named("letters"), named("stores"));
    let some = manifest.some.len();
    page.push_str("\n## How many\n\n");
    page.push_str(
        "Libraries in the program, those that write code while it is compiled included.\n\n",
    );
    page.push_str("| program | named in Cargo.toml | all, Linux | macOS | Windows |\n");
    page.push_str("|---|---|---|---|---|\n");
    let rows: [(&str, usize, &[&str]); 4] = [
        ("as it comes", mandatory + letters + stores, &["letters", "stores"]),
        ("without `letters`", mandatory + stores, &["stores"]),
        ("without `stores`", mandatory + letters, &["letters"]),
        ("without both", mandatory, &[]),
    ];
    for (program, direct, features) in rows {
        let [linux, macos, windows] =
            ["linux", "macos", "windows"].map(|system| count(system, features));
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| {program} | {} | {linux} | {macos} | {windows} |", direct + some);
    }
    let outside = |why| collection.elsewhere.iter().filter(|package| package.why == why).count();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    libraries().for_each(|work| *names.entry(&work.name).or_default() += 1);
    let _ = write!(
        page,
        "\nBeside these, Cargo.lock names {} that work while pignon is compiled and stay behind, {} \
         for\ntests and benchmarks, and {} for other systems, which nobody compiles. {} libraries \
         are there in\nmore than one version.\n",
        outside(Why::Build),
        outside(Why::Test),
        outside(Why::System),
        names.values().filter(|count| **count > 1).count(),
    );
}

fn reasons(page: &mut String, collection: &Collection, manifest: &Manifest) {
    let graph = graph();
    let inside: BTreeSet<Package> = collection
        .works
        .iter()
        .filter(|work| is_in(work, "linux", &["letters", "stores"]))
        .filter_map(package)
        .collect();
    let roots: BTreeSet<Package> = graph
        .iter()
        .find(|(package, _)| package.0 == "pignon")
        .map(|(_, named)| {
            named.iter().filter(|package| inside.contains(*package)).cloned().collect()
        })
        .expect("Cargo.lock names the program");
    let all: BTreeMap<&Package, BTreeSet<Package>> =
        roots.iter().map(|root| (root, reached(root, &graph, &inside))).collect();
    page.push_str("\n## Why each is there\n\n");
    page.push_str(
        "*Brings* is how many libraries it needs on Linux, itself included; *alone* how many would \
         be gone\nwith it.\n\n",
    );
    page.push_str("| library | licence | brings | alone | why |\n|---|---|---|---|---|\n");
    for direct in manifest.normal.iter().chain(&manifest.some) {
        let root = roots.iter().find(|root| root.0 == direct.name);
        let root = root.unwrap_or_else(|| panic!("{} is not in the program", direct.name));
        let others = all.iter().filter(|(other, _)| **other != root);
        let others: BTreeSet<&Package> = others.flat_map(|(_, reached)| reached).collect();
        let alone = all[root].iter().filter(|package| !others.contains(package)).count();
        let works = collection.works.iter();
        let licence = works.clone().find(|work| package(work).as_ref() == Some(root));
        let licence = licence.map(|work| work.licence.as_str()).unwrap_or_default();
        let why = direct.why.replace('|', "\\|");
        let brings = all[root].len();
        let _ = writeln!(page, "| {} | {licence} | {brings} | {alone} | {why} |", direct.name);
    }
    page.push_str("\nFor tests and benchmarks alone:\n\n| library | why |\n|---|---|\n");
    for direct in &manifest.tests {
        let _ = writeln!(page, "| {} | {} |", direct.name, direct.why.replace('|', "\\|"));
    }
}

/// Every package, so that a reader of a diff sees what came and what went.
fn everything(page: &mut String, collection: &Collection) {
    page.push_str(
        "\n## All of them\n\n| library | version | licence | where |\n|---|---|---|---|\n",
    );
    for work in collection.works.iter().filter(|work| work.kind != Kind::Part) {
        let mut places: Vec<&str> = work.features.iter().map(String::as_str).collect();
        places.extend(work.systems.iter().map(String::as_str));
        if work.kind == Kind::Macro {
            places.push("macro");
        }
        let version = work.version.as_deref().unwrap_or_default();
        let places = places.join(", ");
        let _ = writeln!(page, "| {} | {version} | {} | {places} |", work.name, work.licence);
    }
    let kinds = [
        (Why::Build, "While pignon is compiled"),
        (Why::Test, "For tests and benchmarks"),
        (Why::System, "For other systems, compiled by nobody"),
    ];
    for (why, heading) in kinds {
        let listed = collection.elsewhere.iter().filter(|package| package.why == why);
        let listed: Vec<String> =
            listed.map(|package| format!("{} {}", package.name, package.version)).collect();
        let _ = write!(page, "\n{heading}:\n\n{}\n", listed.join(",\n"));
    }
}

#[test]
fn licences_and_reasons_are_on_the_page_of_dependencies() {
    let collection = current();
    let path = repository().join("docs/dependencies.md");
    let page = page(&collection);
    if std::env::var_os("PIGNON_LICENCES").is_some() {
        std::fs::write(&path, &page).expect("docs can be written");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == committed, "docs/dependencies.md is old: {}", super::REMEDY);
}

/// No code of ours holds `unsafe`: every manifest of the repository forbids it, and nothing takes
/// that back.
#[test]
fn no_code_of_ours_is_unsafe() {
    let mut manifests = 0;
    let entries = walkdir::WalkDir::new(repository()).into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        let is_ours =
            !["target", "node_modules"].contains(&name.as_ref()) && !name.starts_with('.');
        entry.depth() == 0 || is_ours
    });
    for entry in entries {
        let entry = entry.expect("the repository can be read");
        let path = entry.path();
        if entry.file_name() == "Cargo.toml" {
            let text = std::fs::read_to_string(path).expect("manifests are UTF-8");
            let manifest: toml::Table = text.parse().expect("manifests are TOML");
            let lint = &manifest["lints"]["rust"]["unsafe_code"];
            assert_eq!(lint.as_str(), Some("forbid"), "{}", path.display());
            manifests += 1;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(path).expect("sources are UTF-8");
            let taken_back = format!("allow({}", "unsafe_code");
            assert!(!text.contains(&taken_back), "{}", path.display());
        }
    }
    assert!(manifests >= 2, "only {manifests} manifests were found");
}
