//! What people see of a register: who is attested, how to verify, the criteria; in four
//! languages, as plain static files with relative addresses.
//!
//! The look is that of the default theme. The verify page carries what it needs (keys,
//! what was revoked, words), so that it goes on working when the network is gone.

use std::collections::BTreeMap;

use anyhow::Result;
use base64::Engine as _;
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha384};
use tera::{Context, Kwargs, State, Tera};

use super::{Entry, Register};
use crate::diagnostic::Arg;
use crate::legitimacy::attestation::{criteria_url, status_list_url};
use crate::legitimacy::catalogue;
use crate::model::locale::Lang;
use crate::phrases::{Layer, Phrases};
use crate::theme::Theme;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/register/templates");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/register/assets");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/register/locales");

/// A page of each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Index,
    Verify,
    Criteria,
}

impl Page {
    const ALL: [Self; 3] = [Self::Index, Self::Verify, Self::Criteria];

    /// The template, and the page's own phrases.
    const fn key(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Verify => "verify",
            Self::Criteria => "criteria",
        }
    }

    /// The page's folder under the root; French is the first language.
    fn folder(self, lang: Lang) -> String {
        let own = match self {
            Self::Index => String::new(),
            Self::Verify => "verify/".to_owned(),
            Self::Criteria => format!("criteria/{}/", catalogue().version),
        };
        if lang == Lang::Fr { own } else { format!("{}/{own}", lang.key()) }
    }
}

/// A file beside the pages, named by its content.
#[derive(Debug, Clone, Serialize)]
struct Linked {
    href: String,
    integrity: String,
}

#[derive(Serialize)]
struct PageView {
    kind: &'static str,
    lang: &'static str,
    title: String,
    heading: String,
    lead: String,
    description: String,
    csp: &'static str,
    canonical: String,
    /// The way from the page to the root: `../../`.
    root: String,
    home: String,
    alternates: Vec<AlternateView>,
    nav: Vec<NavView>,
    icon: String,
    sheets: Vec<Linked>,
    script: Option<Linked>,
}

#[derive(Serialize)]
struct AlternateView {
    lang: &'static str,
    name: String,
    url: String,
    canonical: String,
    current: bool,
}

#[derive(Serialize)]
struct NavView {
    url: String,
    label: String,
    current: bool,
}

#[derive(Serialize)]
struct IssuerView {
    name: String,
    initials: String,
    did: String,
    domain: String,
    url: String,
    contact: String,
    contact_label: String,
}

#[derive(Serialize)]
struct NetworkView {
    id: String,
    name: String,
    url: String,
    site: String,
    days: String,
    state: &'static str,
    status: String,
    file: String,
}

#[derive(Serialize)]
struct KeyView {
    label: String,
    key: String,
    state: Option<String>,
}

#[derive(Serialize)]
struct CriterionView {
    id: String,
    number: u32,
    title: String,
    text: String,
}

/// Nothing but files of this origin; the same as `_headers` says.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Headers for hosts that read `_headers`: pages and lists are asked for again each time,
/// and anybody's verifier may fetch the lists.
const HEADERS: &str = "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; \
style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; \
form-action 'none'; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  \
Referrer-Policy: no-referrer\n  Cache-Control: no-cache\n  Access-Control-Allow-Origin: *\n\n\
/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n";

/// Every page and asset, by path.
///
/// # Errors
/// A template or a phrase is wrong, which is a mistake of this program.
pub fn files(register: &Register, today: Date) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let theme = Theme::built_in();
    let mut sheets = Vec::new();
    let mut icon = String::new();
    for asset in theme.assets() {
        let linked = Linked { href: asset.published.clone(), integrity: asset.integrity.clone() };
        match asset.name.as_str() {
            "style.css" => sheets.push(linked),
            "icon.svg" => icon = linked.href,
            name if name.contains("ysabeau") => {}
            _ => continue,
        }
        files.insert(asset.published.clone(), asset.bytes.clone());
    }
    sheets.push(asset("register.css", &mut files));
    let script = asset("verify.js", &mut files);
    files.insert("_headers".to_owned(), HEADERS.as_bytes().to_vec());
    for &lang in Lang::ALL {
        let site = Site::new(register, lang, today)?;
        for page in Page::ALL {
            let mut view = site.page(page);
            view.icon.clone_from(&icon);
            view.sheets.clone_from(&sheets);
            view.script = (page == Page::Verify).then(|| script.clone());
            let html = site.render(page, &view)?;
            files.insert(format!("{}index.html", page.folder(lang)), html.into_bytes());
        }
    }
    Ok(files)
}

/// Publishes an asset of the register's own under a name that carries its hash.
fn asset(name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Linked {
    let file = ASSETS.get_file(name).expect("assets are embedded");
    let bytes = file.contents();
    let hash: String =
        Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = name.rsplit_once('.').expect("assets have an ending");
    let href = format!("assets/{stem}.{hash}.{ending}");
    files.insert(href.clone(), bytes.to_vec());
    let digest = base64::prelude::BASE64_STANDARD.encode(Sha384::digest(bytes));
    Linked { href, integrity: format!("sha384-{digest}") }
}

/// The pages of one language.
struct Site<'r> {
    register: &'r Register,
    lang: Lang,
    today: Date,
    phrases: std::sync::Arc<Phrases>,
    tera: Tera,
}

impl<'r> Site<'r> {
    fn new(register: &'r Register, lang: Lang, today: Date) -> Result<Self> {
        let folder = LOCALES.get_dir(lang.key());
        let texts = folder.into_iter().flat_map(Dir::files);
        let texts = texts.filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
        let layers: Vec<Layer<'_>> = texts.map(|(path, text)| Layer { path, text }).collect();
        let (phrases, faults) = Phrases::new(lang.key(), &layers);
        anyhow::ensure!(faults.is_empty(), "{faults:?}");
        let phrases = std::sync::Arc::new(phrases);
        let mut tera = Tera::new();
        let own = std::sync::Arc::clone(&phrases);
        tera.register_function("t", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
            let key: String = kwargs.must_get("key")?;
            let domain: Option<String> = kwargs.get("domain")?;
            let args = domain.map(|domain| ("domain", Arg::from(domain)));
            let text = own.text(&key, args.as_slice());
            text.map(|text| text.into_owned())
                .ok_or_else(|| tera::Error::message(format!("no phrase `{key}`")))
        });
        let templates = TEMPLATES.files().filter_map(|file| {
            Some((file.path().to_str()?.to_owned(), file.contents_utf8()?.to_owned()))
        });
        tera.add_raw_templates(templates)?;
        Ok(Self { register, lang, today, phrases, tera })
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.phrases.text(key, args).map_or_else(|| key.to_owned(), |text| text.into_owned())
    }

    fn render(&self, page: Page, view: &PageView) -> Result<String> {
        let mut context = Context::new();
        context.insert("page", view);
        context.insert("issuer", &self.issuer());
        match page {
            Page::Index => context.insert("view", &self.index(&view.root)),
            Page::Verify => context.insert("view", &json!({ "known": self.known(&view.root) })),
            Page::Criteria => context.insert("view", &self.criteria()),
        }
        Ok(self.tera.render(&format!("{}.html", page.key()), &context)?)
    }

    fn page(&self, page: Page) -> PageView {
        let folder = page.folder(self.lang);
        let root = "../".repeat(folder.matches('/').count());
        let root = if root.is_empty() { "./".to_owned() } else { root };
        let name = [("name", Arg::from(self.register.name.as_str()))];
        let heading = self.say(&format!("{}-heading", page.key()), &name);
        let origin = self.register.did().origin();
        let alternate = |lang: Lang| AlternateView {
            lang: lang.key(),
            name: lang_name(lang).to_owned(),
            url: format!("{root}{}", page.folder(lang)),
            canonical: format!("{origin}/{}", page.folder(lang)),
            current: lang == self.lang,
        };
        let nav = Page::ALL.into_iter().map(|other| NavView {
            url: format!("{root}{}", other.folder(self.lang)),
            label: self.say(&format!("{}-nav", other.key()), &[]),
            current: other == page,
        });
        PageView {
            kind: page.key(),
            lang: self.lang.key(),
            title: format!("{heading} – {}", self.register.name),
            lead: self.say(&format!("{}-lead", page.key()), &name),
            description: self.say(&format!("{}-lead", page.key()), &name),
            heading,
            csp: CSP,
            canonical: format!("{origin}/{folder}"),
            home: format!("{root}{}", Page::Index.folder(self.lang)),
            alternates: Lang::ALL.iter().map(|&lang| alternate(lang)).collect(),
            nav: nav.collect(),
            root,
            icon: String::new(),
            sheets: Vec::new(),
            script: None,
        }
    }

    fn issuer(&self) -> IssuerView {
        let register = self.register;
        // Short words are articles, mostly.
        let words = register.name.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.chars().count() > 2);
        let initials = words.filter_map(|word| word.chars().next()).flat_map(char::to_uppercase);
        let contact = register.contact.clone().unwrap_or_else(|| register.url.clone());
        IssuerView {
            name: register.name.clone(),
            initials: initials.take(3).collect(),
            did: register.did().to_string(),
            domain: register.did().authority(),
            url: register.url.clone(),
            contact_label: contact.strip_prefix("mailto:").unwrap_or(&contact).to_owned(),
            contact,
        }
    }

    fn index(&self, root: &str) -> serde_json::Value {
        // The last signed first.
        let networks = self.register.entries.iter().rev().map(|entry| self.network(entry));
        let keys = self.register.document.keys.iter().map(|key| {
            let state = match key.revoked {
                Some(_) => Some("key-revoked"),
                None if !key.asserts => Some("key-old"),
                None => None,
            };
            KeyView {
                label: format!("#{}", key.id.rsplit('#').next().unwrap_or_default()),
                key: key.key.to_multibase(),
                state: state.map(|key| self.say(key, &[])),
            }
        });
        let until = self.register.status.valid_until;
        let until = until.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        let as_of = [("today", Arg::from(self.today)), ("until", until.into())];
        json!({
            "networks": networks.collect::<Vec<_>>(),
            "keys": keys.collect::<Vec<_>>(),
            "as_of": self.say("as-of", &as_of),
            "disclaimer": catalogue().badge.disclaimer.attested.get(self.lang),
            "verify_url": format!("{root}{}", Page::Verify.folder(self.lang)),
            "criteria_url": format!("{root}{}", Page::Criteria.folder(self.lang)),
        })
    }

    fn network(&self, entry: &Entry) -> NetworkView {
        let (from, until) = entry.days;
        let (state, status) = match entry.revoked {
            Some((reason, on)) => {
                let why = self.say(&format!("reason-{}", reason.key()), &[]);
                ("revoked", self.say("state-revoked", &[("on", on.into()), ("why", why.into())]))
            }
            None if self.today > until => ("expired", self.say("state-expired", &[])),
            None => ("valid", self.say("state-valid", &[])),
        };
        NetworkView {
            id: entry.name.clone(),
            name: entry.network.clone(),
            url: entry.url.clone(),
            site: entry.url.trim_start_matches("https://").to_owned(),
            days: self.say("days", &[("from", from.into()), ("until", until.into())]),
            state,
            status,
            file: format!("attestations/{}.json", entry.name),
        }
    }

    fn criteria(&self) -> serde_json::Value {
        let criteria = catalogue().criteria.iter().map(|criterion| CriterionView {
            id: criterion.id.clone(),
            number: criterion.number,
            title: criterion.title.get(self.lang).clone(),
            text: criterion.text.get(self.lang).clone(),
        });
        json!({
            "criteria": criteria.collect::<Vec<_>>(),
            "limits": catalogue().badge.limits_notice.get(self.lang),
        })
    }

    /// What the verify page knows by itself, as JSON inside the page.
    fn known(&self, root: &str) -> String {
        let register = self.register;
        let did = register.did();
        let keys: BTreeMap<&str, String> = register
            .document
            .keys
            .iter()
            .filter(|key| key.asserts && key.revoked.is_none())
            .map(|key| (key.id.as_str(), key.key.to_multibase()))
            .collect();
        let revoked = register.entries.iter().filter(|entry| entry.revoked.is_some());
        let criteria = catalogue().criteria.iter().map(
            |criterion| json!({ "id": criterion.id, "title": criterion.title.get(self.lang) }),
        );
        let prefix = "script-";
        let words: BTreeMap<&str, String> = self
            .phrases
            .keys()
            .into_iter()
            .filter_map(|key| {
                let short = key.strip_prefix(prefix)?;
                let until = register.status.valid_until;
                let until = until.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
                let args = [
                    ("domain", Arg::from(did.authority())),
                    ("until", until.into()),
                    ("as_of", self.today.into()),
                ];
                Some((short, self.say(key, &args)))
            })
            .collect();
        let known = json!({
            "did": did.as_str(),
            "domain": did.authority(),
            "name": register.name,
            "url": register.url,
            "keys": keys,
            "achievement": criteria_url(did, &catalogue().version),
            "criteria": criteria.collect::<Vec<_>>(),
            "status": status_list_url(did),
            "statusUntil": register.status.valid_until.to_string(),
            "revoked": revoked.map(|entry| entry.index).collect::<Vec<_>>(),
            "root": root,
            "words": words,
        });
        // Inside an element, nothing may look like its end.
        known.to_string().replace('<', "\\u003c")
    }
}

/// What a language calls itself.
const fn lang_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Français",
        Lang::Nl => "Nederlands",
        Lang::De => "Deutsch",
        Lang::En => "English",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The four languages have the same phrases.
    #[test]
    fn languages_are_complete() {
        let keys = |lang: Lang| {
            let folder = LOCALES.get_dir(lang.key()).expect("a folder a language");
            let texts = folder.files().filter_map(|file| file.contents_utf8());
            let layers: Vec<Layer<'_>> = texts.map(|text| Layer { path: "", text }).collect();
            let (phrases, faults) = Phrases::new(lang.key(), &layers);
            assert!(faults.is_empty(), "{faults:?}");
            phrases.keys().into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        for &lang in Lang::ALL {
            assert_eq!(keys(lang), keys(Lang::Fr), "{}", lang.key());
        }
    }
}
