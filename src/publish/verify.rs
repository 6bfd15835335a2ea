//! The published site, fetched back and compared byte by byte.

use std::thread;
use std::time::Duration;

use anyhow::Result;
use url::Url;

use super::parcel::Parcel;
use crate::model::value::BaseUrl;
use crate::plan::route::SitePath;
use crate::web::{Client, NoAnswer, at_once};

/// How often a file that differs is asked for: hosts take a moment to show what is new.
const ATTEMPTS: u32 = 3;

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

/// Fetches every file that visitors can have and compares it; `wanted` are the fields that
/// the host should send with the home page. `pause` is waited before a second look.
///
/// # Errors
/// The site's own files cannot be read.
pub fn verify(
    client: &Client,
    base_url: &BaseUrl,
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
        let address = address(base_url, path);
        let mut seen = compare(client, &address, &expected);
        for attempt in 1..ATTEMPTS {
            if seen.0.is_none() {
                break;
            }
            thread::sleep(pause * attempt);
            seen = compare(client, &address, &expected);
        }
        done();
        Ok(seen)
    };
    let mut seen = Seen { asked: paths.len(), ..Seen::default() };
    for (path, outcome) in paths.iter().zip(at_once(&paths, 4, look)) {
        let (difference, fields) = outcome?;
        if path.as_str() == "index.html" && difference.is_none() {
            let has = |name: &str| fields.iter().any(|field| field.eq_ignore_ascii_case(name));
            seen.lacking = wanted.iter().copied().filter(|name| !has(name)).collect();
        }
        seen.differences.extend(difference.map(|difference| ((*path).clone(), difference)));
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
fn address(base_url: &BaseUrl, path: &SitePath) -> String {
    let plain = format!("{}{}", base_url.as_str(), path.url().replace('%', "%25"));
    Url::parse(&plain).map_or(plain, Into::into)
}

/// Files that hosts read themselves, or answer in a way of their own.
fn is_for_visitors(path: &SitePath) -> bool {
    let first = path.as_str().split('/').next().unwrap_or_default();
    let is_public = !first.starts_with(['.', '_']) || first == ".well-known";
    is_public && !matches!(path.as_str(), "CNAME" | "404.html")
}
