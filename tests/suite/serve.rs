//! The preview over HTTP, as browsers see it: what a build would write, never out of date.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rayon::prelude::*;
use snapbox::Assert;

use crate::{TODAY, copy, files, fixture, pignon, repository, sample};

/// A running preview, stopped when the test ends.
struct Preview {
    child: Child,
    port: u16,
}

/// An answer.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Preview {
    fn start(folder: &Path, args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_pignon"))
            .args(["serve", "--port", "0", "--today", TODAY, "--color", "never"])
            .args(args)
            .current_dir(folder)
            .env("LC_ALL", "fr_BE.UTF-8")
            .env("PIGNON_CACHE", crate::CACHE)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("pignon can be started");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let port = lines
            .by_ref()
            .map(|line| line.expect("pignon writes UTF-8"))
            .find_map(|line| {
                line.split_once("http://localhost:")?.1.trim_end_matches('/').parse().ok()
            })
            .expect("the address is printed");
        // The pipe must not fill up.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port }
    }

    fn ask(&self, method: &str, path: &str, fields: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let request = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("it answers");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head ends");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Answer { status: status.expect("a status"), head, body: bytes[end + 4..].to_vec() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn text(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}");
        String::from_utf8(answer.body).expect("pages are UTF-8")
    }

    /// What an open page is told of the files, once that has some words.
    #[track_caller]
    fn findings(&self, with: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("it can be set");
        stream
            .write_all(b"GET /_pignon/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .expect("it reads");
        let mut last = String::new();
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { break };
            if line.starts_with("data: {\"badge\"") {
                last = line;
                if last.contains(with) {
                    return last;
                }
            }
        }
        panic!("never: {with}\n{last}");
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    fn field(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// A page without the one element that the preview adds.
fn without_script(body: &[u8]) -> Vec<u8> {
    let text = match std::str::from_utf8(body) {
        Ok(text) if text.contains("<script src=\"/_pignon/") => text,
        _ => return body.to_vec(),
    };
    let (before, rest) = text.split_once("<script src=\"/_pignon/").expect("it is there");
    let (_, after) = rest.split_once("</script>").expect("an element ends");
    assert!(!after.contains("_pignon"), "it is added once");
    [before, after].concat().into_bytes()
}

/// Builds the site, and compares every file of it with what is served at its address.
#[track_caller]
fn compare(folder: &Path, preview: &Preview) -> BTreeMap<String, Vec<u8>> {
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let place = output.path().join("public").to_string_lossy().into_owned();
    let built = pignon(folder, &["build", "--quiet", "--output", &place]);
    assert_eq!(built.code, 0, "{}{}", built.stdout, built.stderr);
    let built: BTreeMap<String, Vec<u8>> = files(&output.path().join("public"))
        .into_iter()
        .filter(|(path, _)| !path.starts_with(".pignon"))
        .collect();
    built.par_iter().for_each(|(path, bytes)| {
        let url = path.strip_suffix("index.html").unwrap_or(path);
        let answer = preview.get(&format!("/{url}"));
        assert_eq!(answer.status, 200, "{path}");
        assert!(without_script(&answer.body) == *bytes, "{path} is not what a build writes");
        let text = String::from_utf8_lossy(bytes);
        let leads_on = text.contains("http-equiv=\"refresh\"");
        assert_eq!(answer.body != *bytes, path.ends_with(".html") && !leads_on, "{path}");
        assert!(!text.contains("_pignon"), "{path}: a built site has nothing of the preview");
    });
    built
}

fn edit(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).expect("the sample has it");
    assert!(text.contains(from), "{from} in {}", path.display());
    fs::write(path, text.replace(from, to)).expect("a temporary folder can be written");
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

/// A small network in two languages.
fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    edit(folder.path(), "site.toml", ".example/reseau\"", ".example\"");
    folder
}

#[test]
fn the_sample_is_served_as_it_is_built() {
    let folder = sample();
    let root = folder.path();
    let preview = Preview::start(root, &[]);
    let before = compare(root, &preview);
    // Texts, names, deletions, additions.
    edit(root, "content/members/thomas-dewael.md", "## Nos rencontres", "## Ce que nous ferons");
    edit(root, "site.toml", "name = \"Réseau Meuse-Vesdre\"", "name = \"Réseau Vesdre-Meuse\"");
    for lang in ["", ".nl", ".de", ".en"] {
        let from = root.join(format!("content/pages/vos-droits{lang}.md"));
        fs::rename(from, root.join(format!("content/pages/droits{lang}.md"))).expect("it is there");
    }
    for page in ["glossaire.md", "glossaire.nl.md"] {
        edit(root, &format!("content/pages/{page}"), "(vos-droits.md)", "(droits.md)");
    }
    fs::remove_file(root.join("content/news/2026-05-conference-huy.md")).expect("it is there");
    fs::remove_file(root.join("content/members/minh-tran.png")).expect("it is there");
    write(root, "content/pages/aide.md", "+++\ntitle = \"Aide\"\n+++\n[Prix](page:tariffs)\n");
    write(root, "content/static/notes/a.txt", "à lire");
    let after = compare(root, &preview);
    let mut gone = before.keys().filter(|path| !after.contains_key(*path)).peekable();
    assert!(gone.peek().is_some(), "a news item is gone");
    gone.for_each(|path| assert_eq!(preview.get(&format!("/{path}")).status, 404, "{path}"));
    // The look, the words, the prices, the languages: nearly every page changes.
    edit(root, "site.toml", "base_url = ", "theme = \"maison\"\nbase_url = ");
    write(root, "themes/maison/assets/style.css", "body { color: black }");
    write(root, "themes/maison/locales/fr/a.ftl", "nav-team = Les gens\n");
    write(root, "themes/maison/locales/nl/a.ftl", "nav-team = Wie we zijn\n");
    edit(root, "content/tariffs.toml", "cents = 1100", "cents = 1200");
    edit(root, "site.toml", "[\"fr\", \"nl\", \"de\", \"en\"]", "[\"fr\", \"nl\", \"en\"]");
    // German texts are of no use now, and their language is a warning.
    compare(root, &preview);
}

#[test]
fn a_request_after_an_edit_never_gets_the_old_text() {
    let folder = small();
    let preview = Preview::start(folder.path(), &[]);
    let mut last = "Réseau Essai".to_owned() + "-";
    let site = fs::read_to_string(folder.path().join("site.toml")).expect("it is there");
    let name = site.lines().find(|line| line.starts_with("name = ")).expect("it has a name");
    for round in 0..12 {
        let next = format!("Réseau Essai{round}");
        let text = site.replace(name, &format!("name = \"{next}\""));
        if round % 3 == 0 {
            // As editors that write anew and rename.
            write(folder.path(), ".site.toml.new", &text);
            fs::rename(folder.path().join(".site.toml.new"), folder.path().join("site.toml"))
                .expect("it can be renamed");
        } else {
            write(folder.path(), "site.toml", &text);
        }
        let page = preview.text("/");
        assert!(page.contains(&next), "round {round}: the new name is served");
        assert!(!page.contains(&last), "round {round}: of one state alone");
        last = next;
    }
}

#[test]
fn a_mistake_leaves_the_last_good_site() {
    let folder = small();
    let charter = "content/charter.md";
    let good = fs::read_to_string(folder.path().join(charter)).expect("it is there");
    write(folder.path(), charter, "+++\ntitle = 3\n+++\nTexte.\n");
    let preview = Preview::start(folder.path(), &[]);
    let answer = preview.get("/");
    assert_eq!(answer.status, 503, "there was no good site yet");
    assert!(String::from_utf8_lossy(&answer.body).contains("/_pignon/preview.js"));
    write(folder.path(), charter, &good);
    let page = preview.text("/");
    write(folder.path(), charter, &good.replace("+++", "++"));
    assert_eq!(without_script(preview.text("/").as_bytes()), without_script(page.as_bytes()));
    let findings = preview.findings("\"severity\":\"error\"");
    assert!(findings.contains("content/charter.md"), "{findings}");
    write(folder.path(), charter, &good.replace("\n+++\n", "\n+++\nUn mot de plus.\n"));
    assert_eq!(preview.get("/charte/").status, 200);
    preview.findings("\"errors\":[]");
}

#[test]
fn a_mistake_in_a_template_leaves_the_last_good_site() {
    let folder = small();
    let site = fs::read_to_string(folder.path().join("site.toml")).expect("it is there");
    write(folder.path(), "site.toml", &format!("theme = \"maison\"\n{site}"));
    write(
        folder.path(),
        "themes/maison/templates/charter.html",
        "{% extends \"default/charter.html\" %}",
    );
    let preview = Preview::start(folder.path(), &[]);
    let page = without_script(preview.text("/").as_bytes());
    write(
        folder.path(),
        "themes/maison/templates/charter.html",
        "{% extends \"default/charter.html\" %}{% block opening %}{{ view.nowhere }}{% endblock opening %}",
    );
    assert_eq!(without_script(preview.text("/").as_bytes()), page);
    preview.findings("themes/maison/templates/charter.html");
}

#[test]
fn answers_are_those_of_a_static_host() {
    let folder = small();
    write(folder.path(), "content/static/plan.txt", "le plan");
    let preview = Preview::start(folder.path(), &[]);
    let page = preview.get("/");
    assert_eq!(page.field("Content-Type"), Some("text/html; charset=utf-8"));
    assert!(
        page.field("Content-Security-Policy").is_some_and(|csp| csp.contains("script-src 'self'"))
    );
    assert_eq!(page.field("X-Content-Type-Options"), Some("nosniff"));
    let head = preview.ask("HEAD", "/", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.field("Content-Length"), page.field("Content-Length"));
    let tag = page.field("ETag").expect("a page has a tag");
    let known = preview.ask("GET", "/", &format!("If-None-Match: W/{tag}\r\n"));
    assert_eq!((known.status, known.body.len()), (304, 0));
    assert_eq!(preview.ask("GET", "/", "If-None-Match: \"x\"\r\n").status, 200);
    let moved = preview.get("/charte?a=b");
    assert_eq!((moved.status, moved.field("Location")), (301, Some("/charte/")));
    let missing = preview.get("/nl/nergens/");
    assert_eq!(missing.status, 404);
    let text = String::from_utf8_lossy(&missing.body).into_owned();
    assert!(text.contains("<html lang=\"nl\">"), "in the language of the address");
    assert!(String::from_utf8_lossy(&preview.get("/nulle-part").body).contains("lang=\"fr\""));
    assert_eq!(preview.get("/plan.txt").field("Content-Type"), Some("text/plain; charset=utf-8"));
    let sheet = preview.text("/");
    let sheet = sheet.split("href=\"").find_map(|rest| rest.split_once(".css\"").map(|at| at.0));
    let sheet = preview.get(&format!("{}.css", sheet.expect("a page has a style sheet")));
    assert_eq!(sheet.field("Content-Type"), Some("text/css; charset=utf-8"));
    assert!(sheet.field("Cache-Control").is_some_and(|value| value.contains("immutable")));
    assert_eq!(preview.ask("POST", "/", "Content-Length: 0\r\n").status, 405);
}

#[test]
fn nothing_else_is_served_and_nothing_is_written() {
    let folder = sample();
    let before = files(folder.path());
    let preview = Preview::start(folder.path(), &[]);
    for path in [
        "/private/members.toml",
        "/site.toml",
        "/content/charter.md",
        "/content/members/anne-lambert.png",
        "/../private/members.toml",
        "/%2e%2e/private/members.toml",
        "/..%2fprivate/members.toml",
        "/static/..%5c..%5cprivate/members.toml",
        "/%252e%252e/private/members.toml",
        "/.git/config",
        "/_pignon/../site.toml",
        "/_pignon/nothing",
    ] {
        let answer = preview.get(path);
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        assert!(!body.contains("+++") && !body.contains("enterprise_number"), "{path}");
    }
    let mut stream = TcpStream::connect(("127.0.0.1", preview.port)).expect("it listens");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").expect("it reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    drop(preview);
    assert_eq!(before, files(folder.path()));
}

#[test]
fn a_taken_port_is_explained() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let port = taken.local_addr().expect("it has an address").port().to_string();
    let folder = small();
    let outcome = pignon(folder.path(), &["serve", "--port", &port]);
    assert_eq!(outcome.code, 2);
    let expected = "erreur\u{a0}: le port [PORT] est pris par un autre programme, peut-être un autre \
                    aperçu\u{202f}; le [FREE] est libre\u{a0}: pignon serve --port [FREE]\n";
    let said = outcome.stderr.replace(&port, "[PORT]");
    let free = said.rsplit(' ').next().unwrap_or_default().trim().to_owned();
    Assert::new().eq(said.replace(&free, "[FREE]"), expected);
}

#[test]
fn drafts_are_shown_when_asked_for() {
    let folder = small();
    write(
        folder.path(),
        "content/pages/brouillon.md",
        "+++\ntitle = \"Brouillon\"\ndraft = true\n+++\nÀ finir.\n",
    );
    let preview = Preview::start(folder.path(), &[]);
    assert_eq!(preview.get("/brouillon/").status, 404);
    preview.findings("content/pages/brouillon.md");
    let preview = Preview::start(folder.path(), &["--drafts"]);
    assert_eq!(preview.get("/brouillon/").status, 200);
    preview.findings("\"url\":\"/brouillon/\"");
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let folder = small();
    edit(folder.path(), "site.toml", ".example\"\nlang", ".example/reseau\"\nlang");
    let preview = Preview::start(folder.path(), &[]);
    let home = preview.get("/");
    assert_eq!((home.status, home.field("Location")), (301, Some("/reseau/")));
    assert!(preview.text("/reseau/").contains("href=\"/reseau/"));
    assert_eq!(preview.get("/charte/").status, 404);
    let moved = preview.get("/reseau/charte");
    assert_eq!((moved.status, moved.field("Location")), (301, Some("/reseau/charte/")));
}

/// The words of the script are those of the command line, in each language.
#[test]
fn the_script_speaks_the_users_language() {
    let folder = small();
    for (lang, word) in
        [("fr", "Aperçu"), ("nl", "Voorbeeld"), ("de", "Vorschau"), ("en", "preview")]
    {
        let preview = Preview::start(folder.path(), &["--ui-lang", lang]);
        let script = preview.text("/_pignon/preview.js");
        assert!(script.starts_with("const pignonWords = {"), "{lang}");
        assert!(script.lines().next().is_some_and(|line| line.contains(word)), "{lang}");
    }
    let kept = repository().join("src/serve/browser/preview.js");
    assert!(fs::read_to_string(kept).is_ok_and(|script| script.len() < 12_000), "it is small");
}
