//! Canaries: a word that stands nowhere else in every private field of every source, then every
//! command, then a search of everything that was said, served, written, kept, and of what it is
//! called; in plain words and in the forms that programs give to words.

use std::path::Path;
use std::process::Command;

use aho_corasick::{AhoCorasick, MatchKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::{TODAY, fixture, repository, sample};

/// Words and numbers in private files. A number of theirs is found with any separators.
const WORDS: [&str; 14] = [
    "kanarie-titel",
    "kanarie-voornaam",
    "kanarie-naam",
    "kanarie-praktijk",
    "kanarie-functie",
    "kanarie-straat",
    "kanarie-stad",
    "kanarie-land",
    "kanarie-post@kanarie.example",
    "kanarie-bron",
    "kanarie-noot",
    "kanarie-zout",
    "kanarie-geheim-1234",
    "10000199000",
];

/// The forms in which a word may turn up: as it is, escaped for a URL, HTML, JSON, in base64 at
/// each of its three places, in hexadecimal, in UTF-16 of either order.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let each =
        |form: &dyn Fn(u8) -> String| word.bytes().map(form).collect::<String>().into_bytes();
    let wide = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let mut forms = vec![
        word.as_bytes().to_vec(),
        each(&|byte| format!("%{byte:02x}")),
        each(&|byte| format!("&#{byte};")),
        each(&|byte| format!("&#x{byte:x};")),
        each(&|byte| format!("\\u{byte:04x}")),
        each(&|byte| format!("{byte:02x}")),
        // As it is escaped where that is needed alone.
        word.replace('@', "%40").into_bytes(),
        word.replace('@', "&#64;").into_bytes(),
        word.replace('-', "\u{2011}").into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    for before in 0..3 {
        let text = [&b"xx"[..before], word.as_bytes()].concat();
        let coded = STANDARD_NO_PAD.encode(&text);
        // Letters that depend on the neighbours are left out.
        let from = (before * 8).div_ceil(6);
        forms.push(coded.as_bytes()[from..text.len() * 8 / 6].to_vec());
    }
    forms
}

/// Looks for canaries.
struct Watch(AhoCorasick, Vec<&'static str>);

impl Watch {
    fn new() -> Self {
        let all =
            || WORDS.into_iter().flat_map(|word| forms(word).into_iter().map(move |f| (word, f)));
        let built = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostFirst)
            .ascii_case_insensitive(true)
            .build(all().map(|(_, form)| form));
        Self(built.expect("a few words fit"), all().map(|(word, _)| word).collect())
    }

    fn find(&self, bytes: &[u8]) -> Option<&'static str> {
        let found = |bytes: &[u8]| self.0.find(bytes).map(|hit| self.1[hit.pattern().as_usize()]);
        // Numbers may be written with separators.
        let bare: Vec<u8> =
            bytes.iter().copied().filter(|byte| !matches!(byte, b' ' | b'.' | b'-')).collect();
        found(bytes)
            .or_else(|| bare.windows(11).any(|at| at == b"10000199000").then_some("a number"))
            .or_else(|| unpacked(bytes).iter().find_map(|bytes| found(bytes)))
    }

    #[track_caller]
    fn assert_silent(&self, bytes: &[u8], place: &str) {
        let found = self.find(bytes);
        assert!(found.is_none(), "{found:?} in {place}: {}", String::from_utf8_lossy(bytes));
    }

    /// All files below a folder, and what they are called.
    fn assert_none_in(&self, folder: &Path) -> usize {
        let mut looked = 0;
        for entry in walkdir::WalkDir::new(folder) {
            let entry = entry.expect("it can be listed");
            let path = entry.path();
            self.assert_silent(path.to_string_lossy().as_bytes(), "the name of a file");
            if entry.file_type().is_file() {
                self.assert_silent(
                    &std::fs::read(path).expect("readable"),
                    &path.to_string_lossy(),
                );
                looked += 1;
            }
        }
        looked
    }
}

/// What is packed in a file: streams of zlib (PDF, PNG), of gzip.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for at in 0..bytes.len().saturating_sub(2) {
        let two = u16::from_be_bytes([bytes[at], bytes[at + 1]]);
        let mut plain = Vec::new();
        // RFC 1950, 2.2: method 8, and a multiple of 31; RFC 1952, 2.3.1: ID1, ID2.
        let read = if two >> 8 & 0x0f == 8 && two.is_multiple_of(31) && two >> 12 <= 7 {
            std::io::Read::read_to_end(
                &mut flate2::read::ZlibDecoder::new(&bytes[at..]),
                &mut plain,
            )
        } else if two == 0x1f8b {
            std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&bytes[at..]), &mut plain)
        } else {
            continue;
        };
        // What breaks off counts as far as it goes.
        let _ = read;
        if plain.len() > 8 {
            all.push(plain);
        }
    }
    all
}

/// A search that finds nothing anywhere would prove nothing.
#[test]
fn a_canary_is_found_in_every_form() {
    let watch = Watch::new();
    for word in WORDS {
        for form in forms(word) {
            let text = [b"<p title=\"x", &form[..], b"\">"].concat();
            assert!(watch.find(&text).is_some(), "{}", String::from_utf8_lossy(&form));
            let mut packed =
                flate2::write::ZlibEncoder::new(b"%PDF-1.7 ".to_vec(), Default::default());
            std::io::Write::write_all(&mut packed, &text).expect("memory");
            assert!(watch.find(&packed.finish().expect("memory")).is_some());
        }
        for before in 0..3 {
            let text = STANDARD_NO_PAD.encode(format!("{}{word}yyyy", &"abc"[..before]));
            assert!(watch.find(text.as_bytes()).is_some(), "{text}");
        }
    }
    assert!(watch.find(b"n 1-00001-99-000").is_some() && watch.find(b"kanari").is_none());
}

/// The sample with a canary in each private field, and a place it is published to.
fn network() -> tempfile::TempDir {
    let folder = sample();
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    };
    write("private/members.toml", &crate::privacy::PRIVATE.replace("KANARIE-1", "kanarie-noot"));
    let columns = "INAMI;Titre;Prénom;Nom;Sexe;Langue;Spécialité;Cabinet;Fonction;Complément;Rue;\
                   Numéro;Boîte;Code postal;Localité;Pays;E-mail;Consentement e-mail;Téléphone;\
                   Source;Date de la source;Opposition;Remarques";
    let row = |specialty: &str, language: &str, agreed: &str| {
        format!(
            "1-00001-99-000;kanarie-titel;kanarie-voornaam;kanarie-naam;f;{language};{specialty};\
             kanarie-praktijk;kanarie-functie;kanarie-straat;kanarie-straat;1;;4000;kanarie-stad;\
             ;kanarie-post@kanarie.example;{agreed};+32 100001990 00;\
             kanarie-bron;2026-09-15;;kanarie-noot"
        )
    };
    // One that is written to, one that is refused in most of its cells.
    let rows = [
        row("Médecin généraliste", "fr", "oui"),
        row("kanarie-functie", "kanarie-land", "kanarie-noot").replace("4000", "kanarie-stad"),
    ];
    write("private/recipients.csv", &format!("{columns}\n{}\n", rows.join("\n")));
    write("liste.csv", &format!("{columns};Autre\n{};kanarie-noot\n", rows.join(";\n")));
    write("private/salts.json", "{\"version\":1,\"disclosures\":[{\"salt\":\"kanarie-zout\"}]}");
    write("private/dossier.json", "{\"note\":\"kanarie-noot\"}");
    write("private/letters/old/letters/kanarie-naam.pdf", "kanarie-naam");
    let site = std::fs::read_to_string(root.join("site.toml")).expect("it is there");
    write("site.toml", &format!("{site}\n[publish.ici]\nkind = \"folder\"\npath = \"www\"\n"));
    folder
}

#[test]
fn no_canary_leaves_the_private_folder() {
    let (folder, aside) = (network(), tempfile::tempdir().expect("a temporary folder can be made"));
    let (root, watch) = (folder.path(), Watch::new());
    for name in ["temporary", "home"] {
        std::fs::create_dir(aside.path().join(name)).expect("it can be made");
    }
    let said = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_pignon"))
            .args(args)
            .args(["--today", TODAY, "--color", "never"])
            .current_dir(root)
            .env("LC_ALL", "fr_BE.UTF-8")
            .env("HOME", aside.path().join("home"))
            .env("TMPDIR", aside.path().join("temporary"))
            .env("PIGNON_CACHE", aside.path().join("cache"))
            .env("RUST_BACKTRACE", "full")
            .env("DEPLOY_TOKEN", "kanarie-geheim-1234")
            .output()
            .expect("pignon can be started");
        let said = [output.stdout, output.stderr].concat();
        watch.assert_silent(&said, &args.join(" "));
        (output.status.code(), String::from_utf8_lossy(&said).into_owned())
    };
    let mut commands = vec![
        vec!["check"],
        vec!["check", "--format", "json"],
        vec!["check", "--format", "short", "--strict"],
        vec!["legitimacy"],
        vec!["legitimacy", "--format", "json"],
        vec!["build"],
        vec!["publish", "--dry-run"],
        vec!["publish", "--yes"],
        vec!["schema"],
        vec!["export", "sorti"],
    ];
    if cfg!(feature = "letters") {
        commands.extend([
            vec!["letters", "plan"],
            vec!["letters", "plan", "--format", "json"],
            vec!["letters", "build", "--campaign", "essai"],
            vec!["letters", "history"],
            vec!["letters", "history", "--format", "json"],
            vec!["letters", "record", "--campaign", "essai"],
            vec!["letters", "optout", "add", "--row", "2", "--reason", "lettre"],
            vec!["letters", "purge", "--dry-run"],
            vec!["import", "recipients", "liste.csv"],
            vec!["letters", "purge"],
        ]);
    }
    let outcomes: Vec<_> = commands.iter().map(|args| (args.join(" "), said(args))).collect();
    for (command, (code, said)) in &outcomes {
        // What fails says why, and each has done what it is for at least up to the mistakes.
        assert!(matches!(code, Some(0..=2)), "{command}: {code:?} {said}");
    }
    let code = |command: &str| {
        outcomes.iter().find(|(own, _)| own == command).map(|(_, (code, _))| code.expect("a code"))
    };
    for done in ["build", "publish --yes", "export sorti", "legitimacy"] {
        assert_eq!(code(done), Some(0), "{outcomes:#?}");
    }
    for (place, least) in [("public", 100), ("www", 100), ("sorti", 3), ("schema", 3)] {
        assert!(watch.assert_none_in(&root.join(place)) >= least, "{place} has files");
    }
    assert!(watch.assert_none_in(aside.path()) > 0, "something is kept");
    let _ = std::fs::read_dir(aside.path().join("temporary")).map(|left| {
        assert_eq!(left.count(), 0, "temporary files are taken away");
    });
    if cfg!(feature = "letters") {
        for list in ["ledger.jsonl", "opt-out.csv"] {
            let bytes = std::fs::read(root.join("private").join(list)).expect("it was written");
            watch.assert_silent(&bytes, list);
        }
        // The doctor's letter names the doctor; its name, and the report of all, do not.
        let report = root.join("private/letters/essai/report.json");
        watch.assert_silent(&std::fs::read(report).expect("it was written"), "the report");
        let letters = root.join("private/letters/essai");
        for entry in walkdir::WalkDir::new(letters).into_iter().flatten() {
            watch.assert_silent(entry.path().to_string_lossy().as_bytes(), "a letter's name");
        }
    }
}

/// A preview serves what a build makes, and says of the network what `check` says.
#[test]
fn no_canary_is_served() {
    let (folder, watch) = (network(), Watch::new());
    let (preview, said) = crate::serve::Preview::start_and_listen(folder.path(), &[]);
    watch.assert_silent(said.as_bytes(), "what the preview says");
    let built = crate::pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let mut looked = 0;
    for path in crate::files(&folder.path().join("public")).keys() {
        let answer = preview.get(&format!("/{}", path.trim_end_matches("index.html")));
        watch.assert_silent(answer.head.as_bytes(), path);
        watch.assert_silent(&answer.body, path);
        looked += usize::from(answer.status == 200);
    }
    assert!(looked > 100, "only {looked} files are served");
    watch.assert_silent(preview.findings("badge").as_bytes(), "what open pages are told");
    for path in ["/private/recipients.csv", "/../private/salts.json", "/kanarie", "/liste.csv"] {
        watch.assert_silent(&preview.get(path).body, path);
    }
}

/// What stands in public files anyway would be no canary.
#[test]
fn no_canary_lives_in_public_files() {
    let watch = Watch::new();
    for place in [repository().join("content"), fixture("broken/base")] {
        assert!(watch.assert_none_in(&place) > 5);
    }
}
