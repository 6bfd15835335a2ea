//! What a finished page holds: its anchors, where it leads, and what it must not hold.

use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};
use memchr::memmem;

use super::strings::{Gathered, Sorted};
use super::tags::{self, Tag};

use crate::plan::view::TextView;
use crate::source::lossy;

/// What was found in a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// Anchors.
    pub ids: Sorted,
    /// An anchor that stands more than once.
    pub repeated_ids: BTreeSet<String>,
    /// Addresses on the same site, as written.
    pub links: Sorted,
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
pub fn scan(html: &[u8]) -> Scan {
    let mut reading = Reading::default();
    tags::read(html, |tag| reading.tag(tag));
    reading.finish()
}

/// A piece of HTML that stands on many pages, word for word, and was read once.
#[derive(Debug)]
pub struct Part {
    html: Vec<u8>,
    /// Finds where it begins.
    opening: memmem::Finder<'static>,
    scan: Scan,
}

/// How much of a part is looked for.
const OPENING: usize = 64;

/// Stands in a page where a part was taken out. Where it is read as an element, so would have
/// been the part.
const TAKEN_OUT: &[u8] = b"<p-0451-9273>";

impl Part {
    /// Reads a part; `None` where it ends inside an element or a comment, so that what follows
    /// on a page decides how it is read.
    #[must_use]
    pub fn new(html: String) -> Option<Self> {
        let html = html.into_bytes();
        let mut reading = Reading::default();
        let taken_out = read_around(&[&html, b""], &mut reading);
        let opening = &html[..html.len().min(OPENING)];
        let opening = memmem::Finder::new(opening).into_owned();
        (taken_out == 1).then(|| Self { html, opening, scan: reading.finish() })
    }

    /// What it holds.
    #[must_use]
    pub fn scan(&self) -> &Scan {
        &self.scan
    }
}

/// Reads a page in which parts stand in this order, without reading them again: anchors are
/// those of the page and of its parts, the rest is that of the page alone. `None` where they do
/// not, or where one would be read otherwise than by itself.
#[must_use]
pub fn scan_between(html: &[u8], parts: &[Part]) -> Option<Scan> {
    let mut between = Vec::with_capacity(parts.len() + 1);
    let mut rest = html;
    for part in parts {
        let at = part.opening.find(rest)?;
        between.push(rest.get(..at)?);
        rest = rest.get(at..)?.strip_prefix(part.html.as_slice())?;
    }
    between.push(rest);
    let mut reading = Reading::default();
    if parts.is_empty() || read_around(&between, &mut reading) != parts.len() {
        return None;
    }
    for id in parts.iter().flat_map(|part| part.scan.ids.iter()) {
        reading.ids.push(id);
    }
    Some(reading.finish())
}

/// Reads what is left of a page in which something was taken out between these pieces; how many
/// of the places are between elements; none where the page looks as if it had such places itself.
fn read_around(pieces: &[&[u8]], reading: &mut Reading) -> usize {
    let name = &TAKEN_OUT[1..TAKEN_OUT.len() - 1];
    // What a page itself has of it, in whatever case, is not to be taken for ours.
    let has_own = |piece: &&[u8]| memmem::find(piece, &name[1..]).is_some();
    // A `<` with nothing after it waits for what comes, and ours is not what comes.
    let is_begun = |piece: &&[u8]| piece.ends_with(b"<");
    if pieces.iter().any(|piece| has_own(piece) || is_begun(piece)) {
        return 0;
    }
    let mut taken_out = 0;
    tags::read(&pieces.join(TAKEN_OUT), |tag| {
        if tag.name() == name && tag.attributes().next().is_none() {
            taken_out += 1;
        } else {
            reading.tag(tag);
        }
    });
    taken_out
}

/// A page under way.
#[derive(Default)]
struct Reading {
    ids: Gathered,
    links: Gathered,
    forbidden: BTreeSet<Forbidden>,
    without_alt: BTreeSet<String>,
}

impl Reading {
    fn finish(self) -> Scan {
        let Self { ids, links, forbidden, without_alt } = self;
        let ((ids, repeated_ids), (links, _)) = (ids.sorted(), links.sorted());
        Scan { ids, repeated_ids, links, forbidden, without_alt }
    }

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
            self.without_alt.insert(lossy(tag.get(b"src").unwrap_or_default()).into_owned());
        }
    }

    fn attribute(&mut self, tag: &Tag, key: &[u8], value: &[u8]) {
        match key {
            b"id" => self.ids.push(&lossy(value)),
            b"style" => {
                let element = lossy(tag.name());
                self.forbidden.insert(Forbidden::InlineStyle(format!("<{element} style=…>")));
            }
            [b'o', b'n', ..] => {
                let (element, key) = (lossy(tag.name()), lossy(key));
                self.forbidden.insert(Forbidden::InlineScript(format!("<{element} {key}=…>")));
            }
            b"href" | b"src" | b"poster" | b"data" => {
                let fetched = key != b"href"
                    || match tag.name() {
                        b"link" => tag.get(b"rel").is_some_and(|rel| is_fetched(&lossy(rel))),
                        name => name == b"use" || name == b"image",
                    };
                self.address(fetched, &lossy(value));
            }
            b"srcset" => {
                for candidate in lossy(value).split(',') {
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
        } else if address.starts_with('/') || address.starts_with('#') {
            self.links.push(address);
        }
    }
}

/// The words of a page's main part, a line for each block with its language where that is not
/// the page's: without its title, its ways to elsewhere, its forms and what drawings say.
#[must_use]
pub fn words_of_main(html: &[u8]) -> Vec<TextView> {
    let mut words = Words::default();
    for token in Tokenizer::new(html) {
        match token {
            Ok(Token::StartTag(tag)) => {
                let get = |key: &[u8]| tag.attributes.get(key).map_or(&b""[..], |own| own);
                words.open(&tag.name, get(b"class"), get(b"lang"), tag.self_closing);
            }
            Ok(Token::EndTag(tag)) => words.close(&tag.name),
            Ok(Token::String(text)) => words.say(&lossy(&text)),
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
            let lang = lossy(lang).into_owned();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_once_and_its_anchors_count() {
        let header = "<header id=\"top\"><a href=\"/a/\">A</a></header>";
        let part = || vec![Part::new(header.to_owned()).expect("it is whole")];
        let page = format!("<p id=\"x\">{header}<p id=\"top\"><a href=\"/b/\">");
        let found = scan_between(page.as_bytes(), &part()).expect("the header stands there");
        assert_eq!(found.ids.iter().collect::<Vec<_>>(), ["top", "x"]);
        assert_eq!(found.repeated_ids, ["top".to_owned()].into());
        assert_eq!(found.links.iter().collect::<Vec<_>>(), ["/b/"]);
        for page in ["<p>", &format!("<!-- {header}"), &format!("<a title=\"{header}\">")] {
            assert_eq!(scan_between(page.as_bytes(), &part()), None, "{page}");
        }
        for open in ["<p", "<a href=\"", "<!-- ", "<p class", "<", "</"] {
            assert!(Part::new(open.to_owned()).is_none(), "{open}");
        }
    }

    const PIECES: &str = "(<a href=\"/[a-c]/\">|<p id=[a-c]>|<img src=/x|<img src=//y>|</p>|<!--|-->|\"|'|<|>|&amp;|<p-0451-9273>| style=\"\"|[a-c ]{1,3}){0,8}";

    proptest::proptest! {
        /// A page whose parts were read before is read as one that is read whole.
        #[test]
        fn parts_make_no_difference(before in PIECES, part in PIECES, after in PIECES) {
            if let Some(part) = Part::new(part.clone()).filter(|_| !part.is_empty()) {
                let html = [before.as_bytes(), &part.html, after.as_bytes()].concat();
                let parts = [part];
                if let Some(mut found) = scan_between(&html, &parts) {
                    let mut links = Gathered::default();
                    found.links.iter().chain(parts[0].scan.links.iter()).for_each(|link| links.push(link));
                    (found.links, _) = links.sorted();
                    found.forbidden.extend(parts[0].scan.forbidden.iter().cloned());
                    found.without_alt.extend(parts[0].scan.without_alt.iter().cloned());
                    found.repeated_ids.extend(parts[0].scan.repeated_ids.iter().cloned());
                    proptest::prop_assert_eq!(found, scan(&html));
                }
            }
        }
    }
}
