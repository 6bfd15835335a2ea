//! An edited site is the site that a fresh reading of the same files would give.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pignon::load::{Changes, Reach};
use pignon::render::Renderer;
use pignon::{BuildOptions, Site, Workshop};

use crate::{TODAY, copy, fixture, repository, sample};

/// What a site says: findings at their places, and the bytes of every file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    findings: Vec<String>,
    files: BTreeMap<String, Vec<u8>>,
}

fn said(site: Site) -> Said {
    let upcoming = site.upcoming(TODAY.parse().expect("a day"));
    let Site { sources, diagnostics, plan, .. } = site;
    let place = |span: pignon::source::Span| {
        format!("{}:{}-{}", sources.path(span.file).display(), span.start, span.end)
    };
    let mut findings: Vec<String> = diagnostics
        .sorted()
        .iter()
        .map(|found| {
            let labels: Vec<String> = found
                .labels
                .iter()
                .map(|(span, name)| format!("{name} {}", place(*span)))
                .collect();
            let code = found.code.name();
            format!("{} {code} {:?} {:?} {labels:?}", place(found.span), found.severity, found.args)
        })
        .collect();
    findings.sort();
    let coming = |next: &pignon::check::Upcoming| {
        format!("{} {} {} {:?}", place(next.span), next.date, next.key, next.args)
    };
    findings.extend(upcoming.iter().map(coming));
    let mut files = BTreeMap::new();
    if let Some(plan) = plan {
        let renderer = Renderer::new(&plan);
        for (path, planned) in plan.files() {
            let bytes = match &renderer {
                // Dear to make, and of what other files here say too.
                _ if planned.is_typeset() || path.as_str().ends_with(".png") => Vec::new(),
                Ok(renderer) => renderer.file(planned).unwrap_or_default().unwrap_or_default(),
                Err(_) => b"the templates are broken".to_vec(),
            };
            files.insert(path.to_string(), bytes);
        }
    }
    Said { findings, files }
}

/// A network's folder that is edited step by step.
struct Bench {
    folder: tempfile::TempDir,
    options: BuildOptions,
    workshop: Workshop,
    last: Said,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        copy(&fixture("broken/base"), folder.path());
        Self::of(folder)
    }

    /// The sample network with its attestation, in French alone, since so many pages suffice.
    fn attested() -> Self {
        let folder = sample();
        fs::copy(repository().join("trust.json"), folder.path().join("trust.json"))
            .expect("the sample has a list");
        let site = folder.path().join("site.toml");
        let text = fs::read_to_string(&site).expect("it can be read");
        let alone = text.replace("[\"fr\", \"nl\", \"de\", \"en\"]", "[\"fr\"]");
        assert_ne!(text, alone);
        fs::write(site, alone).expect("it can be written");
        Self::of(folder)
    }

    fn of(folder: tempfile::TempDir) -> Self {
        let options = BuildOptions {
            root: folder.path().to_owned(),
            today: TODAY.parse().expect("it is a date"),
            base_url: None,
            drafts: pignon::Drafts::Published,
            strict: false,
            cache: None,
        };
        let mut workshop = Workshop::new(&options, Reach::Public);
        let last = said(workshop.site(&Changes::Everything).expect("the base can be read"));
        assert!(last.files.len() > 15, "the base has many files: {:?}", last.findings);
        Self { folder, options, workshop, last }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("it can be read")
    }

    /// The folder was edited: reads the paths that changed, and compares with a fresh site.
    #[track_caller]
    fn compare(&mut self, paths: &[&str]) -> Said {
        let paths: BTreeSet<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let edited = said(self.workshop.site(&Changes::Paths(paths)).expect("it can be read"));
        let fresh = pignon::prepare(&self.options, Reach::Public).expect("it can be read");
        let fresh = said(fresh);
        assert_eq!(edited.findings, fresh.findings);
        for (path, bytes) in &fresh.files {
            let same = edited.files.get(path) == Some(bytes);
            assert!(same, "{path} is not what a fresh site has");
        }
        assert_eq!(edited.files.len(), fresh.files.len());
        std::mem::replace(&mut self.last, edited)
    }

    /// Replaces words of a file, compares, and tells what came of it; then takes it back.
    #[track_caller]
    fn tried(&mut self, path: &str, from: &str, to: &str) -> Said {
        let before = self.last.clone();
        let text = self.read(path);
        assert!(text.contains(from), "{from} in {path}");
        self.write(path, &text.replace(from, to));
        self.changed(&[path]);
        self.write(path, &text);
        let tried = self.compare(&[path]);
        assert!(self.last == before, "what was taken back is as before");
        tried
    }

    /// The same for an edit that shows.
    #[track_caller]
    fn changed(&mut self, paths: &[&str]) {
        let before = self.compare(paths);
        assert!(before != self.last, "the edit does not show");
    }
}

#[test]
fn an_edited_site_is_a_fresh_one() {
    let mut bench = Bench::new();
    let ada = "content/members/ada-exemple.md";
    let text = bench.read(ada);
    // An edit, a mistake in the front matter, one in the text, the remedy.
    bench.write(ada, &format!("{text}\nUne phrase nouvelle.\n"));
    bench.changed(&[ada]);
    bench.write(ada, &text.replace("profession = ", "professoin = "));
    bench.changed(&[ada]);
    bench.write(ada, &format!("{text}\n[nulle part](../nulle-part.md)\n"));
    bench.changed(&[ada]);
    bench.write(ada, &text);
    bench.changed(&[ada]);
    // New files between the old ones, found by their folder or by themselves.
    bench.write("content/pages/aide.md", "+++\ntitle = \"Aide\"\n+++\nBonjour.\n");
    bench.changed(&["content/pages"]);
    bench.write("content/news/ouverture.md", "+++\ntitle = \"A\"\ndate = 2026-11-01\n+++\nOui.\n");
    bench.changed(&["content/news/ouverture.md"]);
    bench.write("content/static/a.txt", "un fichier");
    bench.changed(&["content/static/a.txt"]);
    bench.write("content/static/a.txt", "un autre");
    bench.compare(&["content/static/a.txt", "content/static", "elsewhere/x.md"]);
    // Renamed, with its folder, and away.
    fs::rename(bench.root().join("content/pages/aide.md"), bench.root().join("content/pages/a.md"))
        .expect("it can be renamed");
    bench.changed(&["content/pages/aide.md", "content/pages/a.md"]);
    fs::rename(bench.root().join("content/pages"), bench.root().join("pages"))
        .expect("it can be renamed");
    bench.changed(&["content/pages"]);
    fs::rename(bench.root().join("pages"), bench.root().join("content/pages"))
        .expect("it can be renamed");
    bench.changed(&["content/pages"]);
    fs::remove_file(bench.root().join("content/pages/a.md")).expect("it can be removed");
    bench.changed(&["content/pages/a.md"]);
    // No text, an unknown name, a misplaced file, an emptied one.
    fs::write(bench.root().join("content/news/ouverture.md"), [0xff, 0xfe]).expect("written");
    bench.changed(&["content/news/ouverture.md"]);
    fs::remove_dir_all(bench.root().join("content/news")).expect("it can be removed");
    bench.write("content/Members.txt", "?");
    bench.changed(&["content/news", "content/Members.txt"]);
    bench.write("content/tariffs.toml", "");
    bench.changed(&["content/tariffs.toml"]);
    fs::remove_file(bench.root().join("content/tariffs.toml")).expect("it can be removed");
    bench.changed(&["content/tariffs.toml"]);
    copy(&fixture("broken/base"), bench.root());
    bench.changed(&["content/tariffs.toml"]);
}

#[test]
fn languages_and_themes_change_everything() {
    let mut bench = Bench::new();
    let site = bench.read("site.toml");
    bench.write("site.toml", &site.replace("[\"fr\"]", "[\"fr\", \"nl\"]"));
    bench.changed(&["site.toml"]);
    bench.write("content/charter.nl.md", "+++\ntitle = \"Handvest\"\n+++\nGoed werk.\n");
    bench.changed(&["content/charter.nl.md"]);
    bench.write("site.toml", &site.replace("[\"fr\"]", "[\"nl\", \"fr\"]"));
    bench.changed(&["site.toml"]);
    bench.write("site.toml", &format!("theme = \"maison\"\n{site}"));
    bench.changed(&["site.toml"]);
    bench.write("themes/maison/assets/style.css", "body { color: black }");
    bench.changed(&["themes/maison"]);
    bench.write("themes/maison/locales/fr/maison.ftl", "nav-team = Les gens\n");
    bench.changed(&["themes/maison/locales/fr/maison.ftl"]);
    bench.write("themes/maison/locales/fr/maison.ftl", "nav-team = { faute\n");
    bench.changed(&["themes/maison/locales/fr/maison.ftl"]);
    bench.write("content/pages/aide.md", "+++\ntitle = \"Aide\"\n+++\nBonjour.\n");
    bench.compare(&["content/pages/aide.md"]);
    bench.write("themes/maison/locales/fr/maison.ftl", "nav-team = L’équipe\n");
    bench.changed(&["themes/maison/locales/fr/maison.ftl"]);
    bench.write("site.toml", &format!("markdown.raw_html = true\ntheme = \"maison\"\n{site}"));
    bench.write("content/pages/aide.md", "+++\ntitle = \"Aide\"\n+++\n<b>Bonjour</b>.\n");
    bench.changed(&["site.toml", "content/pages/aide.md"]);
    fs::remove_dir_all(bench.root().join("themes")).expect("it can be removed");
    bench.changed(&["themes"]);
    bench.write("site.toml", &site);
    bench.changed(&["site.toml"]);
}

/// What is taken over from the state before follows each fact that it rests on: routes,
/// files, the criteria, the attestation, the order of the team, where links lead.
#[test]
fn what_is_kept_follows_what_it_rests_on() {
    let mut bench = Bench::attested();
    let (anne, katrin) = ("content/members/anne-lambert.md", "content/members/katrin-hennes.md");
    let has = |said: &Said, words: &str| said.findings.iter().any(|found| found.contains(words));
    assert!(bench.last.files.contains_key("badge.svg"), "{:?}", bench.last.findings);

    // The attestation: a number that is not the one reviewed, a criterion, the files.
    let said = bench.tried(katrin, "\"000000003\"", "\"000000009\"");
    assert!(!said.files.contains_key("badge.svg") && has(&said, "badge.number_changed"));
    let said = bench.tried(katrin, "disclose_numbers = true", "disclose_numbers = false");
    assert!(said.files["disclosures.json"] != bench.last.files["disclosures.json"]);
    let said = bench.tried("content/attestation.json", "\"proofValue\":\"z", "\"proofValue\":\"z1");
    assert!(!said.files.contains_key("badge.svg") && has(&said, "badge.not_verified"));
    let said = bench.tried("trust.json", "did:web:", "did:web:a");
    assert!(!said.files.contains_key("badge.svg"));
    let said = bench.tried(katrin, "clinical = true", "clinical = false");
    let page = "legitimite/index.html";
    assert!(said.files[page] != bench.last.files[page], "the criteria count one less");

    // Order and addresses.
    let said = bench.tried(katrin, "family_name = \"Hennes\"", "family_name = \"Zorn\"");
    let team = |said: &Said| {
        let html = String::from_utf8_lossy(&said.files["equipe/index.html"]).into_owned();
        (html.find("id=\"katrin-hennes\""), html.find("id=\"anne-lambert\""))
    };
    assert!(team(&said).0 > team(&said).1 && team(&bench.last).0 < team(&bench.last).1);
    let said = bench.tried(katrin, "# L’ancienne", "slug = { fr = \"k-hennes\" }\n# L’ancienne");
    assert!(said.files.contains_key("equipe/k-hennes/index.html"));

    // A finding of what is kept moves with the line that it points at.
    let text = bench.read(katrin);
    let taken = text.replace("\"/membres/katrin-hennes/\"", "\"/tarifs/\"");
    bench.write(katrin, &taken);
    bench.changed(&[katrin]);
    assert!(has(&bench.last, "route.collision"));
    bench.write(katrin, &taken.replacen("+++\n", "+++\n# Une ligne de plus.\n", 1));
    bench.changed(&[katrin]);
    bench.write(katrin, &text);
    bench.changed(&[katrin]);

    // Pictures: one that may not be shown any more, one drawn anew.
    let said = bench.tried(katrin, "photo_on = ", "on_file = ");
    assert!(
        !said.files.keys().any(|path| path.starts_with("assets/katrin")),
        "{:?}",
        said.findings
    );
    let portrait = "content/members/katrin-hennes.png";
    let bytes = fs::read(bench.root().join(portrait)).expect("there is one");
    fs::copy(bench.root().join("content/members/anne-lambert.png"), bench.root().join(portrait))
        .expect("it can be written");
    bench.changed(&[portrait]);
    fs::write(bench.root().join(portrait), bytes).expect("it can be written");
    bench.changed(&[portrait]);

    // Where links lead: to somebody who left, under another name since; to a page that went.
    let text = bench.read(anne);
    bench.write(anne, &format!("{text}\n[Minh](minh-tran.md), [droits](../pages/vos-droits.md)\n"));
    bench.changed(&[anne]);
    assert!(has(&bench.last, "reference.former_member"));
    let name = "family_name = \"Tran\"";
    let said = bench.tried("content/members/minh-tran.md", name, "family_name = \"Nguyen\"");
    assert!(has(&said, "Nguyen") && !has(&bench.last, "Nguyen"));
    let page = bench.root().join("content/pages/vos-droits.md");
    let aside = bench.root().join("vos-droits.md");
    fs::rename(&page, &aside).expect("it can be moved");
    bench.changed(&["content/pages/vos-droits.md"]);
    assert!(has(&bench.last, "link.target"));
    fs::rename(&aside, &page).expect("it can be moved");
    bench.changed(&["content/pages/vos-droits.md"]);
    assert!(!has(&bench.last, "link.target"));
}

/// A day later, what ages is seen although no file changed.
#[test]
fn the_day_is_not_kept() {
    let mut bench = Bench::new();
    let later = "2036-12-01".parse().expect("it is a date");
    bench.workshop.set_today(later);
    bench.options.today = later;
    bench.changed(&[]);
}

/// A team large enough to be a list of lines, with an index that is a file; and the look, of
/// which pages, letters and drawings take a part: all follow their files.
#[test]
fn a_large_team_and_its_look_follow_their_files() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    let site = folder.path().join("site.toml");
    let text = fs::read_to_string(&site).expect("it can be read");
    fs::write(site, text.replace("[\"fr\", \"nl\"]", "[\"fr\"]")).expect("it can be written");
    let ada = fs::read_to_string(folder.path().join("content/members/ada-exemple.md"))
        .expect("it can be read")
        .replace("aliases = [\"/ancienne-adresse/\"]\n", "");
    let member = |number: usize| {
        let named = ada.replace("\"Exemple\"", &format!("\"Personne{number:02}\""));
        let named = named.replace("\"000000001\"", &format!("\"9000000{number:02}\""));
        named.replace("\"000001\"", &format!("\"9000{number:02}\""))
    };
    let path = |number: usize| format!("content/members/personne-{number:02}.md");
    for number in 0..29 {
        fs::write(folder.path().join(path(number)), member(number)).expect("it can be written");
    }
    let mut bench = Bench::of(folder);
    let index =
        |said: &Said| said.files.keys().find(|path| path.starts_with("assets/team-")).cloned();
    let linked = |said: &Said, words: &str| {
        String::from_utf8_lossy(&said.files["equipe/index.html"]).contains(words)
    };
    assert_eq!(bench.last.files.keys().filter(|path| path.ends_with(".vcf")).count(), 31);
    let first = index(&bench.last).expect("31 are many");
    assert!(linked(&bench.last, &first), "the page says where its index is");

    // Somebody leaves, and 30 are cards; comes back; says something else; is spelled otherwise.
    fs::remove_file(bench.root().join(path(7))).expect("it can be removed");
    bench.changed(&[&path(7)]);
    assert!(index(&bench.last).is_none() && linked(&bench.last, "data-place="));
    bench.write(&path(7), &member(7));
    bench.changed(&[&path(7)]);
    assert_eq!(index(&bench.last), Some(first.clone()));
    let said = bench.tried(&path(7), "accepting = \"yes\"", "accepting = \"no\"");
    let other = index(&said).expect("it is there");
    assert!(other != first && linked(&said, &other) && !linked(&said, &first));
    let said = bench.tried(&path(7), "Je reçois à Liège.", "Autre chose.");
    assert_eq!(index(&said), Some(first.clone()), "what nobody is searched by");
    assert_ne!(said.files["search.json"], bench.last.files["search.json"]);

    // Colours, and a logo that comes, changes, cannot be read, and goes.
    let site = bench.read("site.toml");
    let sheet =
        |said: &Said| said.files.keys().find(|path| path.starts_with("assets/style.")).cloned();
    let logo =
        |said: &Said| said.files.keys().find(|path| path.starts_with("assets/logo.")).cloned();
    let drawing = |colour: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">\
             <path fill=\"{colour}\" d=\"M0 0h8v8z\"/></svg>"
        )
    };
    let plain = sheet(&bench.last);
    bench.write("site.toml", &format!("{site}\n[look]\ncolour = \"#2b6b4f\"\nlogo = \"l.svg\"\n"));
    bench.changed(&["site.toml"]);
    assert_ne!(sheet(&bench.last), plain);
    let has = |said: &Said, words: &str| said.findings.iter().any(|found| found.contains(words));
    assert!(has(&bench.last, "look.logo"), "{:?}", bench.last.findings);
    bench.write("content/l.svg", &drawing("#2b6b4f"));
    bench.changed(&["content/l.svg"]);
    let green = logo(&bench.last).expect("it is published");
    assert!(linked(&bench.last, &green) && !has(&bench.last, "look.logo"));
    bench.write("content/l.svg", &drawing("#7a1f3d"));
    bench.changed(&["content/l.svg"]);
    let red = logo(&bench.last).expect("it is published");
    assert!(red != green && linked(&bench.last, &red) && !linked(&bench.last, &green));
    bench.write("content/l.svg", "<svg");
    bench.changed(&["content/l.svg"]);
    bench.write("content/l.svg", &drawing("#2b6b4f"));
    bench.changed(&["content/l.svg"]);
    assert_eq!(logo(&bench.last), Some(green));
    fs::remove_file(bench.root().join("content/l.svg")).expect("it can be removed");
    bench.changed(&["content/l.svg"]);
    bench.write("site.toml", &site);
    bench.changed(&["site.toml"]);
    assert!(sheet(&bench.last) == plain && logo(&bench.last).is_none());
}
