//! `pignon check --links` against a host on loopback: who is asked, how often, and what is said.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::{copy, fixture};

/// A host of six addresses, which notes each question and how many it answers at a time.
#[derive(Default)]
struct Host {
    asked: Mutex<Vec<String>>,
    at_work: AtomicUsize,
    most: AtomicUsize,
}

impl Host {
    fn start() -> (Arc<Self>, u16) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
        let port = listener.local_addr().expect("it is bound").port();
        let host = Arc::new(Self::default());
        let shared = Arc::clone(&host);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, host) = (stream.expect("it is bound"), Arc::clone(&shared));
                std::thread::spawn(move || host.answer(stream));
            }
        });
        (host, port)
    }

    fn answer(&self, mut stream: TcpStream) {
        let now = self.at_work.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        let mut head = String::new();
        let mut reader = BufReader::new(&stream);
        while reader.read_line(&mut head).is_ok() && !head.ends_with("\r\n\r\n") {}
        let mut words = head.split(' ');
        let (method, path) =
            (words.next().unwrap_or_default(), words.next().unwrap_or_default().to_owned());
        let (status, more) = match path.as_str() {
            "/mort" => (404, ""),
            "/parti" => (301, "Location: /bien\r\n"),
            "/refus" => (403, ""),
            "/sans-tete" if method == "HEAD" => (405, ""),
            _ => (200, ""),
        };
        self.asked.lock().expect("nobody panics").push(format!("{method} {path}"));
        self.at_work.fetch_sub(1, Ordering::SeqCst);
        let _ = write!(stream, "HTTP/1.1 {status} x\r\n{more}Content-Length: 0\r\n");
        let _ = write!(stream, "Connection: close\r\n\r\n");
    }

    /// What was asked since the last time.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("nobody panics"))
    }
}

fn check(folder: &Path, today: &str, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_pignon"))
        .args(["check", "--root", "network", "--ui-lang", "en", "--format", "short"])
        .args(["--today", today])
        .args(args)
        .current_dir(folder)
        .env("PIGNON_CACHE", folder.join("cache"))
        .output()
        .expect("pignon can be started");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

#[test]
fn addresses_are_asked_when_wanted_one_at_a_time_and_once_a_week() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    copy(&fixture("broken/base"), &folder.join("network"));
    let (host, port) = Host::start();
    let names = ["bien", "mort", "parti", "refus", "sans-tete", "bien"];
    let links = names.map(|name| format!("Voir [là](http://127.0.0.1:{port}/{name}).\n\n"));
    let page = format!("+++\ntitle = \"Liens\"\n+++\n\n{}", links.concat());
    std::fs::create_dir_all(folder.join("network/content/pages")).expect("it can be made");
    std::fs::write(folder.join("network/content/pages/liens.md"), page).expect("it can be written");
    let plain = check(folder, "2026-12-01", &[]);
    assert!(host.asked().is_empty() && !plain.contains("link."), "{plain}");
    let said = check(folder, "2026-12-01", &["--links"]);
    let mut asked = host.asked();
    asked.sort();
    let heads = ["/bien", "/bien", "/mort", "/parti", "/refus", "/sans-tete"];
    let bodies = ["/mort", "/refus", "/sans-tete"];
    let expected: Vec<String> = bodies.iter().map(|path| format!("GET {path}")).collect();
    let expected = [expected, heads.iter().map(|path| format!("HEAD {path}")).collect()].concat();
    assert_eq!(asked, expected);
    assert_eq!(host.most.load(Ordering::SeqCst), 1, "one at a time for each host");
    let place = |line: usize| format!("content/pages/liens.md:{line}:11: warning");
    for expected in [
        format!("{}[link.dead]: http://127.0.0.1:{port}/mort", place(7)),
        format!("{}[link.moved]: http://127.0.0.1:{port}/parti has moved", place(9)),
        "5 addresses elsewhere asked, 0 remembered".to_owned(),
    ] {
        assert!(said.contains(&expected), "{expected}\n{said}");
    }
    assert_eq!(said.matches("warning[link.").count(), 2, "{said}");
    // What was well or has moved is remembered; what was dead may be mended by now.
    let again = check(folder, "2026-12-07", &["--links"]);
    assert_eq!(host.asked(), ["HEAD /mort", "GET /mort"]);
    assert!(again.contains("1 address elsewhere asked, 4 remembered"), "{again}");
    assert_eq!(again.matches("warning[link.").count(), 2, "{again}");
    check(folder, "2026-12-08", &["--links"]);
    assert_eq!(host.asked().len(), expected.len());
}
