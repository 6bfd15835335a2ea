//! `pignon check --links` against a host on loopback: who is asked, how often, and what is said.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use crate::crowd::Crowd;
use crate::{copy, fixture};

/// A host of six addresses, which notes each question and how many it answers at a time.
#[derive(Default)]
struct Host {
    asked: Mutex<Vec<String>>,
    crowd: Crowd,
}

impl Host {
    fn start() -> (Arc<Self>, u16) {
        let host = Arc::new(Self::default());
        let port = host.listen("127.0.0.1");
        (host, port)
    }

    /// Answers at one more address; the port.
    fn listen(self: &Arc<Self>, address: &str) -> u16 {
        let listener = TcpListener::bind((address, 0)).expect("loopback has ports");
        let port = listener.local_addr().expect("it is bound").port();
        let shared = Arc::clone(self);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, host) = (stream.expect("it is bound"), Arc::clone(&shared));
                std::thread::spawn(move || host.answer(stream));
            }
        });
        port
    }

    fn answer(&self, mut stream: TcpStream) {
        self.crowd.enter();
        let mut head = String::new();
        let mut reader = BufReader::new(&stream);
        while reader.read_line(&mut head).is_ok_and(|read| read > 0) && !head.ends_with("\r\n\r\n")
        {
        }
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
        self.crowd.leave();
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

/// A page that names addresses.
fn page(folder: &Path, links: &str) {
    let page = format!("+++\ntitle = \"Liens\"\n+++\n\n{links}");
    std::fs::create_dir_all(folder.join("network/content/pages")).expect("it can be made");
    std::fs::write(folder.join("network/content/pages/liens.md"), page).expect("it can be written");
}

#[test]
fn addresses_are_asked_when_wanted_one_at_a_time_and_once_a_week() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    copy(&fixture("broken/base"), &folder.join("network"));
    let (host, port) = Host::start();
    let names = ["bien", "mort", "parti", "refus", "sans-tete", "bien"];
    let links = names.map(|name| format!("Voir [là](http://127.0.0.1:{port}/{name}).\n\n"));
    page(folder, &links.concat());
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
    assert_eq!(host.crowd.most(), 1, "one at a time for each host");
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

/// Every address of 127.0.0.0/8 is this machine, and here a host of its own. The first twenty
/// answer, the next refuse the connection, and the last would answer if it were asked.
#[cfg(target_os = "linux")]
#[test]
fn one_run_asks_a_thousand_addresses_of_six_hosts_at_a_time() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    copy(&fixture("broken/base"), &folder.join("network"));
    let host = Arc::new(Host { crowd: Crowd::of(6), ..Host::default() });
    let answering = (10..30).map(|n| format!("127.1.1.{n}"));
    let answering: Vec<String> =
        answering.map(|at| format!("http://{at}:{}/bien", host.listen(&at))).collect();
    let refusing = (0..980).map(|n| format!("http://127.2.{}.{}:1/", n / 200, 1 + n % 200));
    let last = format!("http://127.9.9.9:{}/trop", host.listen("127.9.9.9"));
    let all: Vec<String> = answering.into_iter().chain(refusing).chain([last]).collect();
    assert_eq!(all.len(), 1001);
    let links: String = all.iter().map(|url| format!("Voir [là]({url}).\n\n")).collect();
    page(folder, &links);
    let said = check(folder, "2026-12-01", &["--links"]);
    assert!(said.contains("1000 addresses elsewhere asked, 0 remembered"), "{said}");
    assert!(said.contains(", 1 left for the next time"), "{said}");
    assert_eq!(said.matches("warning[link.dead]").count(), 980, "{said}");
    assert_eq!(host.crowd.most(), 6);
    assert_eq!(host.asked(), vec!["HEAD /bien"; 20]);
    // What was well is remembered: the next run has room for the last.
    let again = check(folder, "2026-12-02", &["--links"]);
    assert!(again.contains("981 addresses elsewhere asked, 20 remembered"), "{again}");
    assert_eq!(host.asked(), ["HEAD /trop"]);
}
