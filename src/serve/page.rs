//! What the preview adds to a page: one script element, which a built site never has. The
//! script brings the rest, so that a page is otherwise byte for byte what a build writes.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;

use base64::Engine as _;
use sha2::{Digest as _, Sha256, Sha384};

use super::Words;
use crate::html::escape;

/// Where the preview's own files lie: no page or file of a site is looked for below it.
pub(super) const OWN: &str = "/_pignon/";

/// The script that follows the server.
const SCRIPT: &str = include_str!("browser/preview.js");

/// The looks of what it shows.
const STYLE: &str = include_str!("browser/preview.css");

/// The preview's own files.
#[derive(Debug)]
pub(super) struct Own {
    /// Tells this run from all others.
    pub run: String,
    pub words: Words,
    pub script: Arc<[u8]>,
    pub style: Arc<[u8]>,
    /// The value of an `integrity` attribute (SHA-384).
    integrity: String,
}

impl Own {
    pub(super) fn new(words: Words) -> Self {
        let script = format!("const pignonWords = {};\n{SCRIPT}", words.script);
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&script));
        Self {
            run: format!("{:016x}", RandomState::new().build_hasher().finish()),
            words,
            script: script.into_bytes().into(),
            style: STYLE.as_bytes().into(),
            integrity: format!("sha384-{digest}"),
        }
    }

    /// A page with the script element at the end of its head. It carries the identity of
    /// the site and of the page, by which the script knows whether another one is there.
    pub(super) fn with_script(&self, html: &str, site: &str) -> String {
        let element = format!(
            "<script src=\"{OWN}preview.js\" integrity=\"{}\" data-site=\"{site}\" \
             data-page=\"{}\" defer></script>",
            self.integrity,
            identity(html),
        );
        let at = html.find("</head>").unwrap_or(html.len());
        let (head, rest) = html.split_at(at);
        format!("{head}{element}{rest}")
    }

    /// The page that stands in for one that cannot be made.
    pub(super) fn stand_in(&self, site: &str) -> String {
        let Words { lang, broken_title, broken, .. } = &self.words;
        let (title, text) = (escape(broken_title), escape(broken));
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title></head>\
             <body><main><h1>{title}</h1><p>{text}</p></main></body></html>\n"
        );
        self.with_script(&html, site)
    }
}

/// What a page is apart from its style sheets: those are swapped in place.
fn identity(html: &str) -> String {
    let mut hash = Sha256::new();
    let mut rest = html;
    while let Some(at) = rest.find("<link ") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let element = &rest[at..end];
        let is_style = element.contains("stylesheet") || element.contains("as=\"style\"");
        hash.update(&rest[..if is_style { at } else { end }]);
        rest = &rest[end..];
    }
    hash.update(rest);
    short(&hash.finalize())
}

/// The first 96 bits of a hash, in hexadecimal.
pub(super) fn short(hash: &[u8]) -> String {
    hex::encode(&hash[..12])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_the_same_under_another_style_sheet() {
        let page = |sheet: &str, text: &str| {
            identity(&format!(
                "<head><link rel=\"icon\" href=\"/i\"><link rel=\"stylesheet\" href=\"{sheet}\">\
                 </head>{text}"
            ))
        };
        assert_eq!(page("/a.css", "text"), page("/b.css", "text"));
        assert_ne!(page("/a.css", "text"), page("/a.css", "other"));
        assert_ne!(identity("<link rel=\"icon\" href=\"/a\">"), identity("<link rel=\"icon\">"));
    }

    #[test]
    fn the_script_stands_in_the_head_and_nowhere_else() {
        let own = Own::new(Words { script: "{}".to_owned(), ..Words::default() });
        let html = own.with_script("<html><head></head><body></body></html>", "1-1");
        let (before, after) = html.split_once("<script ").expect("it has a script");
        assert_eq!(before, "<html><head>");
        assert!(after.ends_with("defer></script></head><body></body></html>"));
        assert!(own.with_script("no head", "1-1").starts_with("no head<script "));
    }
}
