//! What a finished page holds: its anchors, where it leads, and what it must not hold.

use std::borrow::Cow;
use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};

use super::tags::{self, Tag};

use crate::plan::view::TextView;

/// What was found in a page.
#[derive(Debug, Default)]
pub struct Scan {
    /// Anchors, sorted.
    pub ids: BTreeSet<String>,
    /// An anchor that stands more than once.
    pub repeated_ids: BTreeSet<String>,
    /// Addresses on the same site, as written.
    pub links: BTreeSet<String>,
    /// What the content security policy or the privacy promise forbids.
    pub forbidden: BTreeSet<Forbidden>,
    /// Pictures without an `alt` attribute, by address.
    pub without_alt: BTreeSet<String>,
}

/// What a page must not hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Forbidden {
    /// A `style` attribute or element.
    InlineStyle(String),
    /// A script in the page, or an attribute that runs one.
    InlineScript(String),
    /// Something a browser would fetch from elsewhere.
    ThirdParty(String),
}

/// Reads a page once.
#[must_use]
pub fn scan(html: &str) -> Scan {
    let mut scan = Scan::default();
    tags::read(html, |tag| scan.tag(tag));
    scan
}

impl Scan {
    fn tag(&mut self, tag: &Tag) {
        let name = tag.name();
        if name == b"style" {
            self.forbidden.insert(Forbidden::InlineStyle("<style>".to_owned()));
        }
        for (key, value) in tag.attributes() {
            self.attribute(tag, key, value);
        }
        let is_data = || tag.get(b"type") == Some(b"application/ld+json");
        if name == b"script" && tag.get(b"src").is_none() && !is_data() {
            self.forbidden.insert(Forbidden::InlineScript("<script>".to_owned()));
        }
        if name == b"img" && tag.get(b"alt").is_none() {
            self.without_alt.insert(text(tag.get(b"src").unwrap_or_default()).into_owned());
        }
    }

    fn attribute(&mut self, tag: &Tag, key: &[u8], value: &[u8]) {
        match key {
            b"id" => {
                let id = text(value);
                if !self.ids.insert(id.clone().into_owned()) {
                    self.repeated_ids.insert(id.into_owned());
                }
            }
            b"style" => {
                let element = text(tag.name());
                self.forbidden.insert(Forbidden::InlineStyle(format!("<{element} style=…>")));
            }
            [b'o', b'n', ..] => {
                let (element, key) = (text(tag.name()), text(key));
                self.forbidden.insert(Forbidden::InlineScript(format!("<{element} {key}=…>")));
            }
            b"href" | b"src" | b"poster" | b"data" => {
                let fetched = key != b"href"
                    || match tag.name() {
                        b"link" => tag.get(b"rel").is_some_and(|rel| is_fetched(&text(rel))),
                        name => name == b"use" || name == b"image",
                    };
                self.address(fetched, &text(value));
            }
            b"srcset" => {
                for candidate in text(value).split(',') {
                    if let Some(address) = candidate.split_whitespace().next() {
                        self.address(true, address);
                    }
                }
            }
            _ => {}
        }
    }

    fn address(&mut self, fetched: bool, address: &str) {
        let elsewhere = || address.contains("://") || address.starts_with("//");
        if fetched && elsewhere() {
            self.forbidden.insert(Forbidden::ThirdParty(address.to_owned()));
        } else if (address.starts_with('/') || address.starts_with('#'))
            && !self.links.contains(address)
        {
            self.links.insert(address.to_owned());
        }
    }
}

/// The text of a name or value; pages are text, so that nothing is lost.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// The words of a page's main part, a line for each block with its language where that is not
/// the page's: without its title, its ways to elsewhere, its forms and what drawings say.
#[must_use]
pub fn words_of_main(html: &str) -> Vec<TextView> {
    let mut words = Words::default();
    for token in Tokenizer::new(html) {
        match token {
            Ok(Token::StartTag(tag)) => {
                let get = |key: &[u8]| tag.attributes.get(key).map_or(&b""[..], |own| own);
                words.open(&tag.name, get(b"class"), get(b"lang"), tag.self_closing);
            }
            Ok(Token::EndTag(tag)) => words.close(&tag.name),
            Ok(Token::String(text)) => words.say(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    let lines = words.lines.into_iter().map(|line| TextView {
        text: line.text.split_whitespace().collect::<Vec<_>>().join(" "),
        lang: line.lang,
    });
    lines.filter(|line| !line.text.is_empty()).collect()
}

/// The words of a main part under way.
#[derive(Default)]
struct Words {
    lines: Vec<TextView>,
    is_main: bool,
    /// What is passed over, and how deep in it the reading is.
    skipped: Option<(Vec<u8>, usize)>,
    /// The elements under way that are in another language: name, depth among those of its
    /// name, language.
    foreign: Vec<(Vec<u8>, usize, String)>,
}

impl Words {
    fn open(&mut self, name: &[u8], class: &[u8], lang: &[u8], self_closing: bool) {
        if name == b"main" {
            self.is_main = true;
        }
        if let Some((skipped, depth)) = &mut self.skipped {
            *depth += usize::from(skipped == name && !self_closing);
            return;
        }
        let passes = matches!(name, b"h1" | b"nav" | b"form" | b"svg" | b"script" | b"button")
            || class.split(|byte| *byte == b' ').any(|one| one == b"vh" || one == b"notice");
        if passes && !self_closing {
            self.skipped = Some((name.to_vec(), 1));
            return;
        }
        if self.is_main && !lang.is_empty() && !self_closing {
            let lang = String::from_utf8_lossy(lang).into_owned();
            self.foreign.push((name.to_vec(), 1, lang));
        } else if let Some((foreign, depth, _)) = self.foreign.last_mut() {
            *depth += usize::from(foreign == name && !self_closing);
        }
        self.part(name);
    }

    fn close(&mut self, name: &[u8]) {
        if name == b"main" {
            self.is_main = false;
        }
        if let Some((skipped, depth)) = &mut self.skipped {
            if skipped == name {
                *depth -= 1;
                if *depth == 0 {
                    self.skipped = None;
                }
            }
            return;
        }
        if let Some((foreign, depth, _)) = self.foreign.last_mut()
            && foreign == name
        {
            *depth -= 1;
            if *depth == 0 {
                self.foreign.pop();
            }
        }
        self.part(name);
    }

    /// A block begins or ends; an element inside a line leaves it whole.
    fn part(&mut self, name: &[u8]) {
        if self.is_main
            && !matches!(
                name,
                b"a" | b"strong" | b"em" | b"span" | b"sup" | b"sub" | b"abbr" | b"code"
            )
        {
            self.lines.push(TextView::default());
        }
    }

    /// A line is in the language of its first words.
    fn say(&mut self, text: &str) {
        if !self.is_main || self.skipped.is_some() {
            return;
        }
        if let Some(line) = self.lines.last_mut() {
            if line.text.trim().is_empty() {
                line.lang = self.foreign.last().map(|(_, _, lang)| lang.clone());
            }
            line.text.push_str(text);
        }
    }
}

/// Whether a browser fetches what a link element of this kind names.
fn is_fetched(rel: &str) -> bool {
    let fetched =
        ["stylesheet", "icon", "preload", "prefetch", "preconnect", "modulepreload", "manifest"];
    rel.split_whitespace().any(|word| fetched.contains(&word))
}
