//! The published site, fetched back and compared byte by byte.

use std::thread;
use std::time::Duration;

use anyhow::Result;
use url::Url;

use super::parcel::Parcel;
use crate::plan::route::SitePath;
use crate::web::{Client, NoAnswer, at_once};

/// How often a file that differs is asked for: hosts take a moment to show what is new.
const ATTEMPTS: u32 = 3;

/// How many files are asked for at the same time.
const AT_ONCE: usize = 4;

/// What is not as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// There is no answer.
    NoAnswer(NoAnswer),
    /// The answer is an error.
    Status(u16),
    /// The answer is something else than what was sent.
    Other,
}

/// What a look at the published site gave.
#[derive(Debug, Default)]
pub struct Seen {
    /// How many files were asked for.
    pub asked: usize,
    /// The files that are not as they were published.
    pub differences: Vec<(SitePath, Difference)>,
    /// Fields that the host's answers lack, of those that were asked for.
    pub lacking: Vec<&'static str>,
}

/// Fetches every file that visitors can have from below `base_url`, an address without a slash
/// at its end, and compares it; `wanted` are the fields that
/// the host should send with the home page. `pause` is waited before a
/// second look at what differs, twice as long before a third.
///
/// # Errors
/// The site's own files cannot be read.
pub fn verify(
    client: &Client,
    base_url: &str,
    parcel: &Parcel,
    wanted: &[&'static str],
    pause: Duration,
    done: &(dyn Fn() + Sync),
) -> Result<Seen> {
    let paths: Vec<&SitePath> =
        parcel.paths().filter(|path| is_for_visitors(path) && !parcel.is_copy(path)).collect();
    let look = |path: &&SitePath| -> Result<(Option<Difference>, Vec<String>)> {
        // A host sends what is stored compressed as it is, or unpacked.
        let expected = [parcel.plain(path)?, parcel.bytes(path)?];
        Ok(compare(client, &address(base_url, path), &expected))
    };
    let mut seen = Seen { asked: paths.len(), ..Seen::default() };
    let mut left = paths;
    for attempt in 0..ATTEMPTS {
        // All wait together: where nobody answers, no file waits for itself.
        if attempt > 0 {
            thread::sleep(pause * attempt);
        }
        let outcomes = at_once(&left, AT_ONCE, |path| {
            let outcome = look(path);
            if attempt == 0 {
                done();
            }
            outcome
        });
        seen.differences.clear();
        let mut differing = Vec::new();
        for (path, outcome) in left.into_iter().zip(outcomes) {
            let (difference, fields) = outcome?;
            if path.as_str() == "index.html" && difference.is_none() {
                let has = |name: &str| fields.iter().any(|field| field.eq_ignore_ascii_case(name));
                seen.lacking = wanted.iter().copied().filter(|name| !has(name)).collect();
            }
            if let Some(difference) = difference {
                seen.differences.push((path.clone(), difference));
                differing.push(path);
            }
        }
        left = differing;
        if left.is_empty() {
            break;
        }
    }
    Ok(seen)
}

fn compare(
    client: &Client,
    address: &str,
    expected: &[Vec<u8>],
) -> (Option<Difference>, Vec<String>) {
    match client.get(address) {
        Err(why) => (Some(Difference::NoAnswer(why)), Vec::new()),
        Ok(answer) if answer.status != 200 => {
            (Some(Difference::Status(answer.status)), answer.fields)
        }
        Ok(answer) if !expected.contains(&answer.bytes) => (Some(Difference::Other), answer.fields),
        Ok(answer) => (None, answer.fields),
    }
}

/// Where a visitor finds a file.
fn address(base_url: &str, path: &SitePath) -> String {
    let plain = format!("{base_url}{}", path.url().replace('%', "%25"));
    Url::parse(&plain).map_or(plain, Into::into)
}

/// Files that hosts read themselves, or answer in a way of their own.
fn is_for_visitors(path: &SitePath) -> bool {
    let first = path.as_str().split('/').next().unwrap_or_default();
    let is_public = !first.starts_with(['.', '_']) || first == ".well-known";
    is_public && !matches!(path.as_str(), "CNAME" | "404.html")
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;

    use ureq::tls::RootCerts;

    use super::*;
    use crate::model::publish::Compression;
    use crate::publish::Manifest;
    use crate::web::Limits;

    /// A host that has three files, one of them not as it was sent, and one field.
    fn host() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
        let port = listener.local_addr().expect("it is bound").port();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("it is bound");
                let mut line = String::new();
                let mut reader = BufReader::new(&stream);
                while reader.read_line(&mut line).is_ok_and(|read| read > 0)
                    && !line.ends_with("\r\n\r\n")
                {}
                let (status, body) = match line.split(' ').nth(1).unwrap_or_default() {
                    "/base/" => (200, "accueil"),
                    "/base/other.txt" => (200, "changed on its way"),
                    "/base/.well-known/security.txt" => (200, "x"),
                    _ => (404, ""),
                };
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status} x\r\nReferrer-Policy: no-referrer\r\nContent-Length: {}\r\n\
                     Connection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        });
        format!("http://127.0.0.1:{port}/base")
    }

    #[test]
    fn what_is_not_as_it_was_sent_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let empty = Manifest::default().to_json();
        std::fs::write(folder.path().join(crate::write::MANIFEST), empty).expect("it can be");
        let path = |name| SitePath::new(name).expect("tests name sound paths");
        let made = [
            ("index.html", "accueil"),
            ("other.txt", "as it was"),
            ("gone/index.html", "not there"),
            (".well-known/security.txt", "x"),
            ("404.html", "hosts answer it in their own way"),
            ("_headers", "hosts read it themselves"),
        ];
        let made = made.map(|(name, text)| (path(name), text.to_owned())).to_vec();
        let parcel = Parcel::new(folder.path().to_owned(), &[], made, Compression::No);
        let parcel = parcel.expect("it was just made");
        let limits = Limits { time: Duration::from_secs(20), size: 1000, roots: RootCerts::WebPki };
        let wanted = ["Referrer-Policy", "X-Frame-Options"];
        let seen = verify(&Client::new(limits), &host(), &parcel, &wanted, Duration::ZERO, &|| {})
            .expect("the site is there");
        assert_eq!(seen.asked, 4);
        let expected = [
            (path("gone/index.html"), Difference::Status(404)),
            (path("other.txt"), Difference::Other),
        ];
        assert_eq!(seen.differences, expected);
        assert_eq!(seen.lacking, ["X-Frame-Options"]);
    }
}
