//! The preview over HTTP, as browsers see it: what a build would write, never out of date.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use jiff::civil::{Date, date};
use rayon::prelude::*;
use snapbox::Assert;

use crate::{TODAY, copy, files, fixture, pignon, pignon_on, repository, sample};

/// A running preview, stopped when the test ends.
pub(crate) struct Preview {
    child: Child,
    port: u16,
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Preview {
    fn command(folder: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pignon"));
        command
            .args(["serve", "--port", "0", "--today", TODAY, "--color", "never"])
            .args(args)
            .current_dir(folder)
            .env("LC_ALL", "fr_BE.UTF-8")
            .env("PIGNON_CACHE", crate::CACHE)
            .stderr(Stdio::null());
        command
    }

    fn start(folder: &Path, args: &[&str]) -> Self {
        Self::start_and_listen(folder, args).0
    }

    /// Starts a preview; what it says before it is ready too.
    pub(crate) fn start_and_listen(folder: &Path, args: &[&str]) -> (Self, String) {
        let mut command = Self::command(folder, args);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("pignon can be started");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let mut said = String::new();
        for line in lines.by_ref() {
            let line = line.expect("pignon writes UTF-8");
            said.push_str(&line);
            said.push('\n');
            if line.contains("-C ") {
                break;
            }
        }
        let port = said.split_once("http://localhost:").expect("the address is printed").1;
        let port = port_of(port.lines().next().unwrap_or_default());
        // The pipe must not fill up.
        std::thread::spawn(move || lines.for_each(drop));
        (Self { child, port }, said)
    }

    fn ask(&self, method: &str, path: &str, fields: &str) -> Answer {
        let fields = format!("Host: localhost\r\n{fields}");
        ask(SocketAddr::from(([127, 0, 0, 1], self.port)), method, path, &fields)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn text(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}");
        String::from_utf8(answer.body).expect("pages are UTF-8")
    }

    /// What an open page is told of the files, once that has some words.
    #[track_caller]
    pub(crate) fn findings(&self, with: &str) -> String {
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

fn ask(address: SocketAddr, method: &str, path: &str, fields: &str) -> Answer {
    let mut stream = TcpStream::connect(address).expect("it listens");
    let request = format!("{method} {path} HTTP/1.1\r\n{fields}\r\n");
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("it answers");
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head ends");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Answer { status: status.expect("a status"), head, body: bytes[end + 4..].to_vec() }
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
    // Pages that were sent before still ask for what they looked like: the icon follows the name.
    let is_gone = |path: &&String| !after.contains_key(*path) && !path.starts_with("assets/icon.");
    let mut gone = before.keys().filter(is_gone).peekable();
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

/// Whoever asks while files are saved gets a page of one state, and never of one before the
/// last that was saved when they asked.
#[test]
fn under_load_a_page_is_of_one_state_and_none_is_out_of_date() {
    let folder = small();
    let preview = Preview::start(folder.path(), &[]);
    let site = fs::read_to_string(folder.path().join("site.toml")).expect("it is there");
    let name = site.lines().find(|line| line.starts_with("name = ")).expect("it has a name");
    let (saved, done) = (AtomicUsize::new(0), AtomicBool::new(false));
    let numbers = |page: &str| -> Vec<usize> {
        let after = page.split("Réseau-").skip(1);
        after.map(|rest| rest[..4].parse().expect("four digits")).collect()
    };
    let save = |round: usize| {
        let text = site.replace(name, &format!("name = \"Réseau-{round:04}\""));
        write(folder.path(), "site.toml", &text);
        saved.store(round, Ordering::SeqCst);
    };
    // What is read is the last that was saved, unless the next is being written over it: so
    // each is seen before another is saved.
    let save_and_see = |round: usize| {
        save(round);
        let found = numbers(&preview.text("/"));
        assert!(!found.is_empty() && found.iter().all(|one| *one == round), "{found:?}");
    };
    save_and_see(1);
    std::thread::scope(|scope| {
        let clients: Vec<_> = ["/", "/charte/", "/feed.xml", "/tarifs/"]
            .map(|path| {
                let (preview, saved, done) = (&preview, &saved, &done);
                scope.spawn(move || {
                    let mut seen = std::collections::BTreeSet::new();
                    while !done.load(Ordering::SeqCst) {
                        let least = saved.load(Ordering::SeqCst);
                        let answer = preview.get(path);
                        let page = String::from_utf8(answer.body).expect("pages are UTF-8");
                        if answer.status != 200 {
                            continue;
                        }
                        let found = numbers(&page);
                        let first = *found.first().expect("the name is on each page");
                        assert!(found.iter().all(|one| *one == first), "{path}: {found:?}");
                        assert!(first >= least, "{path}: {first} though {least} was saved");
                        seen.insert(first);
                    }
                    seen.len()
                })
            })
            .into_iter()
            .collect();
        for round in 2..40 {
            save_and_see(round);
        }
        done.store(true, Ordering::SeqCst);
        for client in clients {
            assert!(client.join().expect("no client fails") > 1, "states were seen");
        }
    });
}

/// No file changes at midnight, and yet prices do.
#[test]
fn on_another_day_the_prices_of_that_day_are_served() {
    static IS_NEW_YEAR: AtomicBool = AtomicBool::new(false);
    fn today() -> Date {
        if IS_NEW_YEAR.load(Ordering::SeqCst) { date(2027, 1, 1) } else { date(2026, 12, 31) }
    }
    let folder = sample();
    let built = |today: &str| {
        let output = tempfile::tempdir().expect("a temporary folder can be made");
        let path = output.path().join("public");
        let to = path.to_str().expect("a path in UTF-8");
        assert_eq!(pignon_on(today, folder.path(), &["build", "--output", to]).code, 0);
        fs::read(path.join("tarifs/index.html")).expect("it was built")
    };
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let settings = pignon::serve::Settings {
        root: folder.path().to_owned(),
        listener,
        hosts: Vec::new(),
        poll: None,
        day_beat: Duration::from_millis(2),
        words: pignon::serve::Words::default(),
    };
    let options = pignon::BuildOptions {
        root: folder.path().to_owned(),
        today: today(),
        base_url: None,
        drafts: pignon::Drafts::LeftOut,
        strict: false,
        cache: None,
    };
    let (teller, told) = std::sync::mpsc::channel();
    let tell = move |news: pignon::serve::News<'_>| {
        if let pignon::serve::News::Remade { paths, is_served, .. } = news {
            // The test may be over.
            let _ = teller.send((paths, is_served));
        }
    };
    std::thread::spawn(move || {
        let describe = Box::new(|_: &_, _: &_, _: Option<&_>| "{}".to_owned());
        pignon::preview(&options, settings, Some(today), describe, Box::new(tell))
    });
    let tariffs = || without_script(&ask(address, "GET", "/tarifs/", "Host: localhost\r\n").body);
    assert_eq!(told.recv().expect("it begins"), (Vec::new(), true));
    let old = tariffs();
    assert!(old == built("2026-12-31"), "the old year's prices");
    IS_NEW_YEAR.store(true, Ordering::SeqCst);
    assert_eq!(told.recv().expect("the day is noticed"), (Vec::new(), true));
    let new = tariffs();
    assert!(new == built("2027-01-01"), "the new year's prices");
    assert!(old != new);
}

/// With `--lan`, and only then, other devices may ask, by the address that is printed and
/// drawn; what that opens is said.
#[test]
fn other_devices_are_let_in_when_asked_for() {
    let folder = small();
    let (preview, said) = Preview::start_and_listen(folder.path(), &["--lan"]);
    assert!(said.contains("tout appareil relié au même réseau"), "{said}");
    let Some(url) = said.split("http://").skip(1).find(|url| !url.starts_with("localhost")) else {
        assert!(said.contains("n’est relié à aucun réseau"), "{said}");
        return;
    };
    let url = url.split('/').next().unwrap_or_default().to_owned();
    assert_eq!(read_code(&said), format!("http://{url}/"));
    let address: SocketAddr = url.parse().expect("an address and a port");
    assert_eq!(address.port(), preview.port);
    let asked = |host: &str| ask(address, "GET", "/", &format!("Host: {host}\r\n")).status;
    assert_eq!(asked(&url), 200);
    assert_eq!(asked("ailleurs.example"), 421, "other names are refused as ever");
    drop(preview);
    let (preview, said) = Preview::start_and_listen(folder.path(), &[]);
    assert!(!said.contains("appareil") && !said.contains('█'), "{said}");
    let outside = SocketAddr::new(address.ip(), preview.port);
    assert!(TcpStream::connect(outside).is_err(), "no other device can ask");
    let host = format!("Host: {outside}\r\n");
    let inside = SocketAddr::from((Ipv4Addr::LOCALHOST, preview.port));
    assert_eq!(ask(inside, "GET", "/", &host).status, 421, "nor by another name");
}

/// What a phone's camera reads off the terminal.
fn read_code(said: &str) -> String {
    let rows: Vec<Vec<char>> = said
        .lines()
        .filter(|line| line.contains('█') && !line.contains(|c: char| c.is_alphanumeric()))
        .map(|line| line.chars().collect())
        .collect();
    let dark = |x: usize, y: usize| match (rows[y / 2].get(x).copied(), y % 2) {
        (Some('█'), _) | (Some('▀'), 0) | (Some('▄'), 1) => 255,
        _ => 0,
    };
    let (width, height) = (rows[0].len(), rows.len() * 2);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width * 4, height * 4, |x, y| {
        dark(x / 4, y / 4)
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code in\n{said}");
    grids[0].decode().expect("it can be read").1
}

/// `--open` hands the address to the system's own program for addresses.
#[cfg(target_os = "linux")]
#[test]
fn the_browser_is_opened_when_asked_for() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = small();
    let tools = tempfile::tempdir().expect("a temporary folder can be made");
    let told = tools.path().join("told");
    assert!(Command::new("mkfifo").arg(&told).status().is_ok_and(|status| status.success()));
    let script = format!("#!/bin/sh\necho \"$1\" > '{}'\n", told.display());
    let program = tools.path().join("xdg-open");
    fs::write(&program, script).expect("it can be written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it is ours");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = vec![tools.path().to_owned()];
    folders.extend(std::env::split_paths(&path));
    let path = std::env::join_paths(folders).expect("paths without `:`");
    let mut child = Preview::command(folder.path(), &["--open"])
        .env("PATH", path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("pignon can be started");
    let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    std::thread::spawn(move || lines.for_each(drop));
    let opened = fs::read_to_string(&told).expect("the program is called");
    let preview = Preview { child, port: opened.trim().rsplit(':').next().map_or(0, port_of) };
    assert_eq!(opened, format!("http://localhost:{}/\n", preview.port));
    assert_eq!(preview.get("/").status, 200);
}

fn port_of(text: &str) -> u16 {
    text.trim_end_matches('/').parse().unwrap_or_default()
}
