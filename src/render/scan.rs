//! What a finished page holds: its anchors, where it leads, and what it must not hold.

use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};

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
    for token in Tokenizer::new(html) {
        let Ok(Token::StartTag(tag)) = token else { continue };
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        if name == "style" {
            scan.forbidden.insert(Forbidden::InlineStyle("<style>".to_owned()));
        }
        let get = |key: &str| {
            tag.attributes
                .get(key.as_bytes())
                .map(|value| String::from_utf8_lossy(value).into_owned())
        };
        let mut has_source = false;
        for (key, value) in &tag.attributes {
            let key = String::from_utf8_lossy(key).into_owned();
            let value = String::from_utf8_lossy(value).into_owned();
            has_source |= key == "src";
            scan.attribute(&name, &key, value, get("rel").as_deref());
        }
        if name == "script" && !has_source && get("type").as_deref() != Some("application/ld+json")
        {
            scan.forbidden.insert(Forbidden::InlineScript("<script>".to_owned()));
        }
        if name == "img" && get("alt").is_none() {
            scan.without_alt.insert(get("src").unwrap_or_default());
        }
    }
    scan
}

impl Scan {
    fn attribute(&mut self, element: &str, key: &str, value: String, rel: Option<&str>) {
        match key {
            "id" if !self.ids.insert(value.clone()) => {
                self.repeated_ids.insert(value);
            }
            "style" => {
                self.forbidden.insert(Forbidden::InlineStyle(format!("<{element} style=…>")));
            }
            _ if key.starts_with("on") => {
                self.forbidden.insert(Forbidden::InlineScript(format!("<{element} {key}=…>")));
            }
            "href" | "src" | "poster" | "data" => {
                let fetched = key != "href"
                    || element == "link" && rel.is_some_and(is_fetched)
                    || element == "use"
                    || element == "image";
                self.address(fetched, value);
            }
            "srcset" => {
                for candidate in value.split(',') {
                    if let Some(address) = candidate.split_whitespace().next() {
                        self.address(true, address.to_owned());
                    }
                }
            }
            _ => {}
        }
    }

    fn address(&mut self, fetched: bool, address: String) {
        let elsewhere = address.contains("://") || address.starts_with("//");
        if elsewhere && fetched {
            self.forbidden.insert(Forbidden::ThirdParty(address));
        } else if address.starts_with('/') || address.starts_with('#') {
            self.links.insert(address);
        }
    }
}

/// Whether a browser fetches what a link element of this kind names.
fn is_fetched(rel: &str) -> bool {
    let fetched =
        ["stylesheet", "icon", "preload", "prefetch", "preconnect", "modulepreload", "manifest"];
    rel.split_whitespace().any(|word| fetched.contains(&word))
}
