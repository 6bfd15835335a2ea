//! Addresses elsewhere that a network's files name: found where they are written, asked
//! politely, remembered for a week.
//!
//! A host is asked one address at a time with a pause between, several hosts at once; only the
//! head of an answer is wanted; a host that does not like programs (401, 403, 429) says
//! nothing of the address. What was well is remembered, so that a second look within the week
//! asks nobody.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ureq::tls::RootCerts;
use url::Url;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::source::{SourceMap, Span};
use crate::web::{Client, Limits, NoAnswer, at_once};
use crate::write::replace;

/// How long an address that was well is not asked again.
const REMEMBERED_DAYS: i32 = 7;

/// How many addresses are asked in one run.
const MOST: usize = 1000;

/// How many hosts are asked at the same time.
const HOSTS: usize = 6;

/// How long is waited between two questions to one host.
const PAUSE: Duration = Duration::from_millis(300);

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Names that belong to nobody (RFC 2606, RFC 6761): examples are not asked.
const RESERVED: [&str; 4] = ["example", "invalid", "test", "localhost"];

/// An address and the places that name it.
type Links = BTreeMap<String, Vec<Span>>;

/// What a host says of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    /// It leads to something.
    Well,
    /// It has moved for good.
    Moved(String),
    /// It leads to nothing.
    Status(u16),
    /// Nobody answers: the key of why.
    Nobody(String),
}

/// What is remembered of addresses, and since when.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Memory {
    version: u32,
    links: BTreeMap<String, (Date, Verdict)>,
}

/// What asking gave.
#[derive(Debug, Default)]
pub struct Asked {
    /// What is wrong.
    pub found: Diagnostics,
    /// How many addresses were asked.
    pub asked: usize,
    /// How many were well within the last week, and were not asked.
    pub remembered: usize,
    /// How many are more than one run asks.
    pub left: usize,
}

/// Asks every address that a network's files name. `memory` is the file in which answers are
/// remembered; none to remember nothing. `roots` says whom to believe that a host is who it
/// says. `done` is told of each address and their number.
///
/// # Errors
/// The memory cannot be written.
pub fn ask(
    network: &Network,
    sources: &SourceMap,
    memory: Option<&Path>,
    today: Date,
    roots: RootCerts,
    done: &(dyn Fn(usize) + Sync),
) -> Result<Asked> {
    let links = gather(network, sources);
    let mut known = memory.map(read).unwrap_or_default();
    known.links.retain(|_, (on, _)| {
        let age = today.since(*on).map(|span| span.get_days()).unwrap_or(i32::MAX);
        (0..REMEMBERED_DAYS).contains(&age)
    });
    let new = to_ask(&links, &known);
    let asked = &new[..new.len().min(MOST)];
    let mut result = Asked {
        asked: asked.len(),
        remembered: links.len() - new.len(),
        left: new.len() - asked.len(),
        ..Asked::default()
    };
    let client = Client::new(Limits { time: PATIENCE, size: 0, roots });
    for (url, verdict) in answers(&client, asked, done) {
        known.links.insert(url, (today, verdict));
    }
    for (url, spans) in &links {
        let Some((_, verdict)) = known.links.get(url) else { continue };
        for span in spans {
            result.found.extend(finding(url, verdict, *span));
        }
    }
    if let Some(path) = memory {
        write(path, &known)?;
    }
    Ok(result)
}

/// The addresses to ask, in their turn: first those that nobody asked yet. What was wrong may be
/// mended any moment, so that it is asked again, but never keeps the others from their turn.
fn to_ask<'l>(links: &'l Links, known: &Memory) -> Vec<&'l String> {
    let is_sound = |url: &&String| {
        let verdict = known.links.get(*url).map(|(_, verdict)| verdict);
        matches!(verdict, Some(Verdict::Well | Verdict::Moved(_)))
    };
    let mut urls: Vec<&String> = links.keys().filter(|url| !is_sound(url)).collect();
    urls.sort_by_key(|url| known.links.get(*url).map(|(on, _)| *on));
    urls
}

fn finding(url: &str, verdict: &Verdict, span: Span) -> Diagnostics {
    let mut found = Diagnostics::default();
    let dead = |why: &str, status: u16| {
        let finding = Diagnostic::new(Code::LinkDead, span).arg("url", url);
        finding.arg("why", why).arg("status", status.to_string())
    };
    match verdict {
        Verdict::Well => {}
        Verdict::Moved(to) => {
            let finding = Diagnostic::new(Code::LinkMoved, span).arg("url", url);
            found.push(finding.arg("to", to.as_str()));
        }
        Verdict::Status(status) => found.push(dead("status", *status)),
        Verdict::Nobody(why) => found.push(dead(why, 0)),
    }
    found
}

/// Asks, host by host.
fn answers(
    client: &Client,
    urls: &[&String],
    done: &(dyn Fn(usize) + Sync),
) -> Vec<(String, Verdict)> {
    let mut hosts: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for url in urls {
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
        hosts.entry(host.unwrap_or_default()).or_default().push(url);
    }
    let hosts: Vec<Vec<&String>> = hosts.into_values().collect();
    let total = urls.len();
    let one = |urls: &Vec<&String>| {
        let mut answers = Vec::new();
        for (index, url) in urls.iter().enumerate() {
            if index > 0 {
                thread::sleep(PAUSE);
            }
            answers.push(((*url).clone(), verdict(client, url)));
            done(total);
        }
        answers
    };
    at_once(&hosts, HOSTS, one).into_iter().flatten().collect()
}

fn verdict(client: &Client, url: &str) -> Verdict {
    match client.head(url) {
        Ok(answer) => match (answer.status, answer.moved) {
            (200..=399, Some(to)) if !is_trifle(url, &to) => Verdict::Moved(to),
            // Refused to programs, or in use too much: the address may be well.
            (200..=399 | 401 | 403 | 405 | 406 | 429 | 451 | 999, _) => Verdict::Well,
            (status, _) => Verdict::Status(status),
        },
        Err(NoAnswer::TooLarge) => Verdict::Well,
        Err(why) => Verdict::Nobody(why.key().to_owned()),
    }
}

/// Whether two addresses differ in nothing that somebody should mend: a slash at the end.
fn is_trifle(one: &str, other: &str) -> bool {
    one.trim_end_matches('/') == other.trim_end_matches('/')
}

/// Every address elsewhere, with the places that name it. Lines that are comments name none,
/// nor does what says where this site itself lies and is published.
fn gather(network: &Network, sources: &SourceMap) -> Links {
    let mut links = Links::new();
    let own = network.site.base_url.value.as_str();
    let publish = network.site.publish.as_ref().map(|targets| {
        targets.list.iter().map(|(_, target)| target).flat_map(|target| {
            let base = target.base_url.as_ref().map(|at| at.span);
            base.into_iter()
                .chain(target.endpoint.as_ref().map(|at| at.span))
                .chain(target.repository.as_ref().map(|at| at.span))
        })
    });
    let publish: Vec<Span> = publish.into_iter().flatten().collect();
    for (file, source) in sources.with_ids() {
        let path = source.path.to_string_lossy();
        if source.private || !(path == "site.toml" || path.starts_with("content/")) {
            continue;
        }
        for (start, url) in written(&source.text, path.ends_with(".toml")) {
            let span = Span::new(file, start..start + url.len());
            let is_ours = publish
                .iter()
                .any(|ours| ours.file == file && ours.start <= span.start && span.end <= ours.end);
            if !is_ours && !url.starts_with(own) && is_askable(url) {
                links.entry(url.to_owned()).or_default().push(span);
            }
        }
    }
    let references = network.site.method.iter().flat_map(|method| &method.reference);
    for doi in references.filter_map(|reference| reference.doi.as_ref()) {
        if !doi.span.is_placeholder() {
            links.entry(doi.url()).or_default().push(doi.span);
        }
    }
    links
}

/// The addresses of a text, each with the byte it begins at.
fn written(text: &str, is_toml: bool) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !(is_toml && line.trim_start().starts_with('#')) {
            let mut from = 0;
            while let Some(begin) = line[from..].find("http").map(|begin| from + begin) {
                let rest = &line[begin..];
                if !(rest.starts_with("http://") || rest.starts_with("https://")) {
                    from = begin + 4;
                    continue;
                }
                let url = address(rest);
                found.push((at + begin, url));
                from = begin + url.len();
            }
        }
        at += line.len();
    }
    found
}

/// An address at the start of a text: to the first sign that ends one, without the punctuation
/// of the sentence around it.
fn address(text: &str) -> &str {
    let mut open = 0_i32;
    let ends = |c: char| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        c.is_whitespace() || open < 0 || matches!(c, '"' | '\'' | '<' | '>' | '`' | '|' | '’' | '»')
    };
    let end = text.find(ends).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', ']'])
}

/// Whether there may be somebody to ask.
fn is_askable(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return false };
    let Some(host) = url.host_str() else { return false };
    let top = host.rsplit('.').next().unwrap_or_default();
    !RESERVED.contains(&top)
}

/// What is remembered; nothing when it cannot be read: then everything is asked.
fn read(path: &Path) -> Memory {
    let bytes = std::fs::read(path).unwrap_or_default();
    let memory: Memory = serde_json::from_slice(&bytes).unwrap_or_default();
    if memory.version == 1 { memory } else { Memory::default() }
}

fn write(path: &Path, memory: &Memory) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let document = Memory { version: 1, links: memory.links.clone() };
    replace(path, &serde_json::to_vec(&document)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_a_reader_thinks_they_do() {
        for (text, expected) in [
            ("voir https://a.be/b.", "https://a.be/b"),
            ("[a](https://a.be/b_(c)) et", "https://a.be/b_(c)"),
            ("url = \"https://a.be/?q=1&r=2\"", "https://a.be/?q=1&r=2"),
            ("<https://a.be>", "https://a.be"),
            ("**https://a.be/**", "https://a.be/"),
        ] {
            let found = written(text, false);
            assert_eq!(found.iter().map(|(_, url)| *url).collect::<Vec<_>>(), [expected]);
            assert!(text[found[0].0..].starts_with(expected));
        }
        assert_eq!(written("# voir https://a.be\nb = 1\n", true), []);
        assert_eq!(written("httpd, http:, https", false), []);
    }

    #[test]
    fn dead_addresses_take_their_turn_after_the_others() {
        let links = ["a", "b", "c", "d"].map(|url| (url.to_owned(), Vec::new())).into();
        let on = |day| jiff::civil::date(2026, 12, day);
        let dead = || Verdict::Nobody("slow".to_owned());
        let known = [("a", (on(3), dead())), ("b", (on(2), dead())), ("c", (on(1), Verdict::Well))];
        let known = known.map(|(url, answer)| (url.to_owned(), answer)).into();
        assert_eq!(to_ask(&links, &Memory { version: 1, links: known }), ["d", "b", "a"]);
    }

    #[test]
    fn examples_are_not_asked() {
        for (url, expected) in [
            ("https://a.example/", false),
            ("https://localhost/", false),
            ("https://inami.fgov.be/", true),
            ("http://127.0.0.1:1/", true),
        ] {
            assert_eq!(is_askable(url), expected, "{url}");
        }
    }
}
