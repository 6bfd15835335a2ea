//! Collects licences and notices from the packages themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use pignon::licences::{Collection, Elsewhere, Kind, Text, Why, Work};
use serde::Deserialize;
use spdx::detection::scan::Scanner;
use spdx::detection::{Store, TextData};
use spdx::{Expression, ParseMode};

use super::{Package, cargo, locked, parts, tree};
use crate::repository;

/// The systems that programs are made for, each with a target that stands for it.
const SYSTEMS: [(&str, &str); 3] = [
    ("linux", "x86_64-unknown-linux-gnu"),
    ("macos", "aarch64-apple-darwin"),
    ("windows", "x86_64-pc-windows-msvc"),
];

/// The features that a program can do without.
const FEATURES: [&str; 2] = ["letters", "stores"];

/// Licences that are recognised: those that deny.toml allows, and those of fonts and data.
const KNOWN: [&str; 17] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "W3C-20150513",
    "Zlib",
];

/// Folders of packages whose files are in no program.
const ASIDE: [&str; 7] =
    ["tests", "test", "benches", "examples", "fuzz", "scripts", "html5lib-tests"];

/// What cargo says of a package.
#[derive(Deserialize)]
struct Described {
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
    homepage: Option<String>,
    #[serde(default)]
    authors: Vec<String>,
    manifest_path: PathBuf,
}

/// Where a package is compiled in.
#[derive(Default)]
struct Whereabouts {
    is_macro: bool,
    systems: BTreeSet<&'static str>,
    features: BTreeSet<&'static str>,
    is_always: bool,
}

/// Packages that are in the program: what is linked, and the macros whose words are in its code.
/// `linked` is the tree without macros, `normal` the one with them.
pub(super) fn inside(
    linked: &BTreeMap<Package, bool>,
    normal: &BTreeMap<Package, bool>,
) -> BTreeMap<Package, bool> {
    let macros = normal.iter().filter(|(_, is_macro)| **is_macro);
    linked.iter().chain(macros).map(|(package, is_macro)| (package.clone(), *is_macro)).collect()
}

/// Whether texts of these licences are what a licence asks for.
pub(super) fn satisfies(licence: &str, texts: &BTreeSet<&str>) -> bool {
    let expression = Expression::parse_mode(licence, ParseMode::LAX).expect("packages say SPDX");
    expression.evaluate(|wanted| wanted.license.id().is_some_and(|id| texts.contains(id.name)))
}

/// Collects everything and writes it.
pub(super) fn write(path: &Path) {
    let described = describe();
    let whereabouts = whereabouts();
    let mut texts = Texts::new();
    let mut works = Vec::new();
    for part in parts() {
        let found = part.texts.iter().map(|name| texts.named(name)).collect();
        works.push(Work {
            has_own_texts: part.texts.iter().any(|name| repository().join(name).is_file()),
            name: part.name,
            version: None,
            kind: Kind::Part,
            licence: part.licence,
            source: part.source,
            authors: Vec::new(),
            note: Some(part.note),
            systems: Vec::new(),
            features: Vec::new(),
            texts: found,
        });
    }
    for (package, place) in &whereabouts {
        works.push(work(&described[package], place, &mut texts));
    }
    works.sort_by_key(|work| (work.name.to_lowercase(), work.version.clone()));
    let works_inside: BTreeSet<&Package> = whereabouts.keys().collect();
    let elsewhere = elsewhere(&works_inside);
    let mut collection = Collection { works, elsewhere, texts: texts.found };
    collection.put_in_order();
    let bytes = pignon::licences::write(&collection).expect("it is written to memory");
    std::fs::write(path, bytes).expect("src/data can be written");
}

fn describe() -> BTreeMap<Package, Described> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Described>,
    }
    let text = cargo(&["metadata", "--locked", "--format-version", "1"]);
    let metadata: Metadata =
        serde_json::from_str(&text.expect("cargo describes packages")).expect("cargo writes JSON");
    let packages = metadata.packages.into_iter();
    packages.map(|package| ((package.name.clone(), package.version.clone()), package)).collect()
}

fn whereabouts() -> BTreeMap<Package, Whereabouts> {
    let mut found: BTreeMap<Package, Whereabouts> = BTreeMap::new();
    for (system, target) in SYSTEMS {
        for feature in ["", FEATURES[0], FEATURES[1], "default"] {
            let chosen = ["--target", target, "--no-default-features", "--features", feature];
            let of = |edges| tree(&[&chosen[..], &["-e", edges]].concat()).expect("cargo lists");
            for (package, is_macro) in inside(&of("normal,no-proc-macro"), &of("normal")) {
                let place = found.entry(package).or_default();
                place.is_macro |= is_macro;
                match feature {
                    "" => place.is_always = true,
                    "default" => drop(place.systems.insert(system)),
                    feature => drop(place.features.insert(feature)),
                }
            }
        }
    }
    found
}

/// Packages of Cargo.lock that are in no program, with why they are there.
fn elsewhere(inside: &BTreeSet<&Package>) -> Vec<Elsewhere> {
    let mut build = BTreeSet::new();
    for (_, target) in SYSTEMS {
        build.extend(
            tree(&["--target", target, "-e", "normal,build"]).expect("cargo lists").into_keys(),
        );
    }
    let everywhere = tree(&["--target", "all", "-e", "normal,build"]).expect("cargo lists");
    let tests = tree(&["--target", "all", "-e", "normal,build,dev"]).expect("cargo lists");
    let locked = locked();
    let outside = locked.iter().filter(|package| !inside.contains(package));
    let listed = outside.map(|package| Elsewhere {
        name: package.0.clone(),
        version: package.1.clone(),
        why: match () {
            () if build.contains(package) => Why::Build,
            () if everywhere.contains_key(package) => Why::System,
            () if tests.contains_key(package) => Why::Test,
            () => Why::System,
        },
    });
    listed.collect()
}

fn work(package: &Described, place: &Whereabouts, texts: &mut Texts) -> Work {
    let licence = package.license.clone().expect("every package declares its licence");
    let folder = package.manifest_path.parent().expect("a manifest lies in a folder");
    let mut found: Vec<usize> = files(folder).iter().map(|path| texts.file(path)).collect();
    let mut licences = texts.licences(&found);
    let has_own_texts = satisfies(&licence, &as_words(&licences));
    // What the package has not, the licence itself says: as much as is needed.
    let expression = Expression::parse_mode(&licence, ParseMode::LAX).expect("packages say SPDX");
    for wanted in expression.requirements() {
        if satisfies(&licence, &as_words(&licences)) {
            break;
        }
        let id = wanted.req.license.id().expect("a licence with a name");
        found.push(texts.general(id.name, &holders(package)));
        licences.insert(id.name.to_owned());
    }
    found.sort_unstable();
    found.dedup();
    let is_everywhere = place.systems.len() == SYSTEMS.len();
    let systems = place.systems.iter().filter(|_| !is_everywhere);
    let features = place.features.iter().filter(|_| !place.is_always);
    Work {
        name: package.name.clone(),
        version: Some(package.version.clone()),
        kind: if place.is_macro { Kind::Macro } else { Kind::Library },
        licence,
        source: package.repository.clone().or_else(|| package.homepage.clone()),
        authors: package.authors.iter().map(|author| without_address(author)).collect(),
        note: None,
        systems: systems.map(|&system| system.to_owned()).collect(),
        features: features.map(|&feature| feature.to_owned()).collect(),
        texts: found,
        has_own_texts,
    }
}

fn as_words(licences: &BTreeSet<String>) -> BTreeSet<&str> {
    licences.iter().map(String::as_str).collect()
}

fn holders(package: &Described) -> String {
    let authors: Vec<String> =
        package.authors.iter().map(|author| without_address(author)).collect();
    if authors.is_empty() { format!("the authors of {}", package.name) } else { authors.join(", ") }
}

/// `Ada Example <ada@example.org>` without the address, which is nobody's business here.
fn without_address(author: &str) -> String {
    author.split('<').next().unwrap_or_default().trim().to_owned()
}

/// Files of a package that hold licences or notices.
fn files(folder: &Path) -> Vec<PathBuf> {
    let is_aside = |name: &str| ASIDE.contains(&name);
    let entries =
        walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| {
            entry.depth() == 0
                || !(entry.file_type().is_dir() && is_aside(&entry.file_name().to_string_lossy()))
        });
    let entries = entries.map(|entry| entry.expect("packages can be read").into_path());
    entries.filter(|path| path.is_file() && is_notice(path)).collect()
}

fn is_notice(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let begins = ["licen", "unlicen", "copying", "copyright", "notice", "patents"];
    let ends = [".rs", ".go", ".py", ".c", ".h", ".html", ".toml"];
    let holds = name.contains("_license") || name.contains("-license");
    (holds || begins.iter().any(|start| name.starts_with(start)))
        && !ends.iter().any(|end| name.ends_with(end))
}

/// Texts, each once.
struct Texts {
    found: Vec<Text>,
    /// The number of each text by its words, however they are laid out.
    numbers: BTreeMap<String, usize>,
    known: Store,
}

impl Texts {
    fn new() -> Self {
        let mut known = Store::new();
        for name in KNOWN {
            known.add_license(name.to_owned(), TextData::from(general(name)));
        }
        Self { found: Vec::new(), numbers: BTreeMap::new(), known }
    }

    /// The text of a file of this repository, or of a licence by its name.
    fn named(&mut self, name: &str) -> usize {
        let path = repository().join(name);
        if path.is_file() { self.file(&path) } else { self.add(general(name)) }
    }

    fn file(&mut self, path: &Path) -> usize {
        let bytes = std::fs::read(path).expect("a licence can be read");
        self.add(&String::from_utf8_lossy(&bytes))
    }

    /// A licence's general wording, with whose work it is.
    fn general(&mut self, name: &str, holders: &str) -> usize {
        let filled = ["<year> <copyright holders>", "[year] [fullname]", "<year> <owner>"];
        let mut text = general(name).to_owned();
        for blank in filled {
            text = text.replace(blank, holders);
        }
        self.add(&text)
    }

    fn add(&mut self, text: &str) -> usize {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let next = self.found.len();
        let number = *self.numbers.entry(words).or_insert(next);
        if number == next {
            let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
            let text = lines.join("\n").trim_matches('\n').to_owned();
            self.found.push(Text { licences: self.recognise(&text), text });
        }
        number
    }

    fn recognise(&self, text: &str) -> Vec<String> {
        let scanner = Scanner::new(&self.known).confidence_threshold(0.85).shallow_limit(1.0);
        let scanner = scanner.optimize(true).max_passes(8);
        let scanned = scanner.scan(&TextData::from(text));
        let whole = scanned.license.iter().map(|licence| licence.name.to_owned());
        let within = scanned.containing.iter().map(|within| within.license.name.to_owned());
        whole.chain(within).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn licences(&self, numbers: &[usize]) -> BTreeSet<String> {
        numbers.iter().flat_map(|&number| self.found[number].licences.clone()).collect()
    }
}

/// The general wording of a licence.
fn general(name: &str) -> &'static str {
    spdx::license_id(name).expect("a licence that SPDX knows").text()
}

/// Puts texts in an order of their own, so that a package more does not number all others anew
/// and texts that are alike lie together.
trait PutInOrder {
    fn put_in_order(&mut self);
}

impl PutInOrder for Collection {
    fn put_in_order(&mut self) {
        let mut order: Vec<usize> = (0..self.texts.len()).collect();
        let key = |number: &usize| {
            let text = &self.texts[*number];
            (text.licences.clone(), text.text.clone())
        };
        order.sort_by_key(key);
        let mut places = vec![0; order.len()];
        for (place, &number) in order.iter().enumerate() {
            places[number] = place;
        }
        self.texts = order.iter().map(|&number| self.texts[number].clone()).collect();
        for work in &mut self.works {
            for number in &mut work.texts {
                *number = places[*number];
            }
            work.texts.sort_unstable();
        }
    }
}
