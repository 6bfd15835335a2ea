//! A server on loopback that speaks TLS, with a certificate made for the test; the root is
//! given to [`get`] alone, and to nothing that a user can reach.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;

use rustls::{ServerConnection, StreamOwned};
use ureq::tls::Certificate;

use super::*;
use crate::model::locale::Lang;

#[path = "../../../../tests/suite/tls.rs"]
mod tls;

/// A server, and the root that vouches for it.
struct Server {
    /// `https://localhost:PORT`
    address: String,
    root: RootCerts,
}

/// What a server does with a request: the path in, the answer out; what is sent after it, in
/// bytes; and whether it then falls silent instead of ending.
type Answer = fn(path: &str, port: u16) -> (String, usize, bool);

impl Server {
    /// A server with a sound certificate for `localhost`.
    fn new(answer: Answer) -> Self {
        Self::named("localhost", answer)
    }

    /// A server with a certificate for some host.
    fn named(host: &str, answer: Answer) -> Self {
        let (config, root) = tls::certified(host);
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
        let port = listener.local_addr().expect("it is bound").port();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(stream), Ok(tls)) = (stream, ServerConnection::new(Arc::clone(&config)))
                else {
                    return;
                };
                std::thread::spawn(move || serve(StreamOwned::new(tls, stream), answer, port));
            }
        });
        let root = Certificate::from_der(&root).to_owned();
        Self {
            address: format!("https://localhost:{port}"),
            root: RootCerts::new_with_certs(&[root]),
        }
    }

    fn get(&self, path: &str) -> Result<Vec<u8>, FetchFault> {
        self.within(path, Duration::from_secs(20))
    }

    fn within(&self, path: &str, time: Duration) -> Result<Vec<u8>, FetchFault> {
        let limits = Limits { time, size: SIZE, roots: self.root.clone() };
        get(&format!("{}{path}", self.address), &limits)
    }
}

fn serve(
    mut stream: StreamOwned<ServerConnection, std::net::TcpStream>,
    answer: Answer,
    port: u16,
) {
    let mut asked = [0; 2048];
    let Ok(length) = stream.read(&mut asked) else { return };
    let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
    let path = asked.split(' ').nth(1).unwrap_or_default();
    let (head, body, silent) = answer(path, port);
    let _ = stream.write_all(head.as_bytes());
    for _ in 0..body / 1000 {
        if stream.write_all(&[b'a'; 1000]).is_err() {
            return;
        }
    }
    let _ = stream.flush();
    if silent {
        // Until the other side gives up.
        let _ = stream.read(&mut [0; 1]);
    }
    stream.conn.send_close_notify();
    let _ = stream.flush();
}

/// An answer that ends with the connection.
fn ok(body: usize) -> (String, usize, bool) {
    ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_owned(), body, false)
}

/// An answer that leads on.
fn to(location: &str) -> (String, usize, bool) {
    let head = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n";
    (format!("{head}Location: {location}\r\n\r\n"), 0, false)
}

#[test]
fn a_host_that_proves_its_name_is_heard() {
    let server = Server::new(|_, _| ok(5_000_000));
    assert_eq!(server.get("/badge.png").map(|body| body.len()), Ok(5_000_000));
    // Neither without the root: browsers do not know it either.
    let address = format!("{}/badge.png", server.address);
    assert_eq!(fetch(&address), Err(FetchFault::Certificate));
    // Nor with a certificate for another name.
    let server = Server::named("elsewhere.example", |_, _| ok(1000));
    assert_eq!(server.get("/"), Err(FetchFault::Certificate));
    // What it says it is does not matter: a badge is told by its bytes.
    let server = Server::new(|_, _| {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 2\r\n\r\n{}";
        (head.to_owned(), 0, false)
    });
    assert_eq!(server.get("/attestation.json"), Ok(b"{}".to_vec()));
}

#[test]
fn redirects_stay_at_home() {
    let server = Server::new(|path, port| match path {
        "/a" => to("/b"),
        "/b" => to(&format!("https://localhost:{port}/c")),
        "/c" => to("d?x=1"),
        "/d?x=1" => ok(1000),
        "/plain" => to(&format!("http://localhost:{port}/d?x=1")),
        "/file" => to("file:///etc/passwd"),
        "/elsewhere" => to(&format!("https://127.0.0.1:{port}/d?x=1")),
        "/port" => to("https://localhost:1/d?x=1"),
        "/disguised" => to("//localhost@127.0.0.1/"),
        "/nowhere" => to("https://"),
        "/circle" => to("/circle"),
        "/far" => to("/a"),
        _ => ("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n".to_owned(), 0, false),
    });
    let port = server.address.rsplit(':').next().expect("it has a port").to_owned();
    assert_eq!(server.get("/a").map(|body| body.len()), Ok(1000), "three are followed");
    assert_eq!(server.get("/far"), Err(FetchFault::Redirects), "four are not");
    assert_eq!(server.get("/circle"), Err(FetchFault::Redirects));
    let plain = format!("http://localhost:{port}/d?x=1");
    assert_eq!(server.get("/plain"), Err(FetchFault::NotHttps(plain)));
    let file = "file:///etc/passwd".to_owned();
    assert_eq!(server.get("/file"), Err(FetchFault::NotHttps(file)));
    for (path, host) in [
        ("/elsewhere", format!("https://127.0.0.1:{port}/d?x=1")),
        ("/port", "https://localhost:1/d?x=1".to_owned()),
        ("/disguised", "https://localhost@127.0.0.1/".to_owned()),
    ] {
        assert_eq!(server.get(path), Err(FetchFault::Elsewhere(host)));
    }
    assert_eq!(server.get("/nowhere"), Err(FetchFault::Status(302)));
    assert_eq!(server.get("/gone"), Err(FetchFault::Status(404)));
}

#[test]
fn answers_are_bounded() {
    let server = Server::new(|path, _| match path {
        "/long" => ok(5_001_000),
        "/endless" => ok(10_000_000),
        "/said" => {
            ("HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n".to_owned(), 5_001_000, true)
        }
        "/head" => (format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "a".repeat(200_000)), 0, false),
        "/silent" => (String::new(), 0, true),
        // A part of an answer, and then no more of it.
        _ => ("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n".to_owned(), 1000, true),
    });
    for path in ["/long", "/endless", "/said", "/head"] {
        assert_eq!(server.get(path), Err(FetchFault::TooLarge), "{path}");
    }
    for path in ["/silent", "/half"] {
        let short = Duration::from_millis(300);
        assert_eq!(server.within(path, short), Err(FetchFault::TooSlow), "{path}");
    }
}

#[test]
fn nothing_but_https_is_spoken() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        }
    });
    for address in [format!("http://localhost:{port}/"), "file:///etc/passwd".to_owned()] {
        assert_eq!(fetch(&address), Err(FetchFault::NotHttps(address)));
    }
    assert_eq!(fetch(&format!("https://localhost:{port}/")), Err(FetchFault::Unreachable));
    assert_eq!(fetch("https://localhost:1/"), Err(FetchFault::Unreachable));
    assert_eq!(fetch("https://"), Err(FetchFault::NotHttps("https://".to_owned())));
}

#[test]
fn every_fault_has_words() {
    let address = "https://network.example/badge.svg";
    let other = || "https://elsewhere.example/".to_owned();
    for fault in [
        FetchFault::NotHttps(other()),
        FetchFault::Elsewhere(other()),
        FetchFault::Redirects,
        FetchFault::TooLarge,
        FetchFault::TooSlow,
        FetchFault::Status(404),
        FetchFault::Status(503),
        FetchFault::Certificate,
        FetchFault::Unreachable,
    ] {
        for &lang in Lang::ALL {
            let said = fault.explain(address, &Words::new(lang)).to_string();
            assert!(said.contains(".example") && !said.starts_with("error-"), "{lang:?}: {said}");
            let named = !matches!(fault, FetchFault::NotHttps(_) | FetchFault::Elsewhere(_));
            assert!(named || said.contains("elsewhere.example"), "{said}");
            assert_eq!(said.contains("503"), fault == FetchFault::Status(503), "{said}");
        }
    }
}
