//! What machines read of the sample: translations that point at each other, JSON-LD in
//! schema.org's terms, cards, feeds, security.txt. Made for each field, not for a snapshot:
//! it holds for whatever the sample becomes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

use crate::{copy, files, fixture, pignon, pignon_on, sample};

/// The sample's site, built once.
static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = sample();
    let outcome = pignon(folder.path(), &["build", "--quiet"]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    files(&folder.path().join("public"))
});

/// Its texts.
static SITE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let texts = FILES.iter();
    texts
        .filter_map(|(path, bytes)| Some((path.clone(), String::from_utf8(bytes.clone()).ok()?)))
        .collect()
});

const BASE: &str = "https://www.meuse-vesdre.example";

/// Every page but those at former addresses, which only lead on.
fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let leads_on = |text: &str| text.contains("http-equiv=\"refresh\"");
    let pages = SITE.iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .filter(move |(_, text)| !leads_on(text))
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

/// What follows each opening of an attribute, up to its closing quote.
fn attributes<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    text.split(opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The translations a page names, by language.
fn alternates(html: &str) -> BTreeMap<&str, &str> {
    let links = html.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    links
        .filter_map(|rest| {
            let (lang, rest) = rest.split_once('"')?;
            Some((lang, attributes(rest, "href=\"").first().copied()?))
        })
        .collect()
}

fn path_of(url: &str) -> String {
    let path = url.strip_prefix(BASE).expect("addresses are the site's own");
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// One build for all of them.
#[test]
fn what_machines_read_of_the_sample_holds() {
    translations_point_at_each_other();
    the_sitemap_lists_what_search_engines_should_know_and_nothing_else();
    pages_speak_schema_org();
    the_anchors_of_places_are_there();
    a_member_s_card_is_a_vcard();
    a_feed_a_language_has_what_atom_asks();
    every_page_carries_the_policy_that_the_headers_send();
    on_every_page_112_comes_first_and_each_line_says_its_language();
    french_marks_never_stand_alone_on_a_line();
    a_link_unfolds_into_the_picture_of_its_language();
}

/// Messages and networks fetch it for each link that somebody sends.
fn a_link_unfolds_into_the_picture_of_its_language() {
    let mut languages = BTreeSet::new();
    for (path, html) in pages() {
        let said = |name: &str| {
            let all = attributes(html, &format!("<meta property=\"og:image{name}\" content=\""));
            assert_eq!(all.len(), 1, "{path}: og:image{name}");
            all[0]
        };
        let picture = path_of(said(""));
        let lang = attributes(html, "<html lang=\"")[0];
        let folder = if lang == "fr" { String::new() } else { format!("{lang}/") };
        assert_eq!(picture, format!("{folder}open-graph.png"), "{path}");
        assert!(!said(":alt").is_empty(), "{path}");
        let bytes = &FILES[&picture];
        // PNG, third edition, 11.2.1: width and height follow the first chunk's name.
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
        let size = (number(16).to_string(), number(20).to_string());
        assert_eq!(size, (said(":width").to_owned(), said(":height").to_owned()), "{path}");
        assert!(bytes.len() < 100_000, "{picture} has {} bytes", bytes.len());
        languages.insert(lang);
    }
    assert_eq!(languages.len(), 4);
}

/// A sign that French sets apart keeps to its word by a space that does not break, in what
/// people write and in the site's own words.
fn french_marks_never_stand_alone_on_a_line() {
    let mut seen = 0;
    for (path, html) in pages() {
        if attributes(html, "<html lang=\"")[0] != "fr" {
            continue;
        }
        for text in html.split('>').filter_map(|rest| rest.split('<').next()) {
            seen += text.matches("\u{a0}:").count();
            for mark in [" :", " ;", " ?", " !", " »", "« "] {
                // JSON-LD and examples of commands have their own typography.
                let is_alone = text.contains(mark) && !text.trim_start().starts_with('{');
                assert!(!is_alone, "{path}: {mark:?} in {text:?}");
            }
        }
    }
    assert!(seen > 50, "only {seen} colons");
}

fn translations_point_at_each_other() {
    let mut compared = 0;
    for (path, html) in pages() {
        let own = attributes(html, "<link rel=\"canonical\" href=\"");
        let [canonical] = own[..] else { panic!("{path} has {} canonical addresses", own.len()) };
        let others = alternates(html);
        if html.contains("content=\"noindex\"") {
            assert!(others.is_empty(), "{path} is not for search engines, yet names {others:?}");
            continue;
        }
        assert_eq!(path_of(canonical), path);
        assert_eq!(others.get("x-default"), others.get("fr"), "{path}");
        let lang = attributes(html, "<html lang=\"")[0];
        assert_eq!(others.get(lang), Some(&canonical), "{path} names itself");
        for url in others.values() {
            let back = alternates(&SITE[&path_of(url)]);
            assert_eq!(back, others, "{path} and {url}");
            compared += 1;
        }
    }
    assert!(compared > 400, "only {compared} translations");
}

fn the_sitemap_lists_what_search_engines_should_know_and_nothing_else() {
    let map = &SITE["sitemap.xml"];
    let listed: BTreeMap<String, &str> = map
        .split("<url><loc>")
        .skip(1)
        .filter_map(|rest| rest.split_once("</loc>"))
        .map(|(url, rest)| (path_of(url), rest.split("</url>").next().unwrap_or_default()))
        .collect();
    let indexed: BTreeSet<&str> =
        pages().filter(|(_, html)| !html.contains("noindex")).map(|(path, _)| path).collect();
    assert_eq!(listed.keys().map(String::as_str).collect::<BTreeSet<_>>(), indexed);
    for (path, links) in &listed {
        let said: BTreeSet<&str> = attributes(links, "href=\"").into_iter().collect();
        let on_page: BTreeSet<&str> = alternates(&SITE[path]).into_values().collect();
        // What is in one language only has nothing to say of others.
        assert!(said == on_page || said.is_empty() && on_page.len() == 1, "{path}");
    }
}

/// The terms of schema.org that pages use: its types with the properties that its
/// vocabulary gives them. No rating and no review is among them, nor may one be.
const TERMS: &[(&str, &[&str])] = &[
    (
        "MedicalOrganization",
        &[
            "name",
            "legalName",
            "foundingDate",
            "description",
            "url",
            "address",
            "identifier",
            "email",
            "telephone",
            "knowsLanguage",
            "makesOffer",
        ],
    ),
    ("MedicalClinic", &["name", "address", "parentOrganization", "geo", "telephone"]),
    (
        "IndividualPhysician",
        &[
            "name",
            "url",
            "description",
            "medicalSpecialty",
            "isAcceptingNewPatients",
            "practicesAt",
            "memberOf",
            "image",
            "knowsLanguage",
            "hasCredential",
            "identifier",
        ],
    ),
    (
        "Person",
        &[
            "name",
            "url",
            "jobTitle",
            "givenName",
            "familyName",
            "memberOf",
            "image",
            "knowsLanguage",
            "hasCredential",
            "identifier",
        ],
    ),
    (
        "EducationalOccupationalCredential",
        &["name", "credentialCategory", "recognizedBy", "validIn"],
    ),
    ("Organization", &["name", "url"]),
    ("Country", &["name"]),
    ("PostalAddress", &["streetAddress", "postalCode", "addressLocality", "addressCountry"]),
    ("PropertyValue", &["propertyID", "value"]),
    ("GeoCoordinates", &["latitude", "longitude"]),
    ("Offer", &["name", "itemOffered", "priceSpecification"]),
    ("PriceSpecification", &["name", "price", "priceCurrency", "validFrom", "validThrough"]),
    ("Service", &["name", "description", "url", "provider"]),
    ("NewsArticle", &["headline", "datePublished", "inLanguage", "url", "publisher"]),
    ("BreadcrumbList", &["itemListElement"]),
    ("ListItem", &["position", "name", "item"]),
];

/// Calls a function with every typed object of a document.
fn objects<'a>(
    value: &'a Value,
    see: &mut impl FnMut(&'a str, &'a serde_json::Map<String, Value>),
) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| objects(item, see)),
        Value::Object(fields) => {
            if let Some(kind) = fields.get("@type").and_then(Value::as_str) {
                see(kind, fields);
            }
            fields.values().for_each(|field| objects(field, see));
        }
        _ => {}
    }
}

fn pages_speak_schema_org() {
    let mut kinds = BTreeSet::new();
    for (path, html) in pages() {
        let scripts = html.split("<script type=\"application/ld+json\">").skip(1);
        for script in scripts.filter_map(|rest| rest.split("</script>").next()) {
            let document: Value = serde_json::from_str(script).expect("JSON-LD is JSON");
            assert_eq!(document["@context"], "https://schema.org");
            objects(&document["@graph"], &mut |kind, fields| {
                let known = TERMS.iter().find(|(name, _)| *name == kind);
                let (_, terms) = known.unwrap_or_else(|| panic!("{kind} in {path}"));
                for field in fields.keys().filter(|field| !field.starts_with('@')) {
                    assert!(terms.contains(&field.as_str()), "{kind}.{field} in {path}");
                }
                kinds.insert(kind.to_owned());
            });
        }
    }
    for kind in ["IndividualPhysician", "Person", "MedicalClinic", "Offer", "BreadcrumbList"] {
        assert!(kinds.contains(kind), "no page has {kind}");
    }
}

fn the_anchors_of_places_are_there() {
    for (path, html) in pages().filter(|(_, html)| html.contains("\"MedicalClinic\"")) {
        for id in attributes(html, "\"@type\":\"MedicalClinic\",\"@id\":\"") {
            let (page, anchor) = id.split_once('#').expect("a place is an anchor");
            let contact = &SITE[&path_of(page)];
            assert!(contact.contains(&format!("id=\"{anchor}\"")), "{id} in {path}");
        }
    }
}

fn a_member_s_card_is_a_vcard() {
    let cards: Vec<_> = SITE.iter().filter(|(path, _)| path.ends_with(".vcf")).collect();
    assert!(cards.len() >= 4 * 12, "a card a member and language");
    for (path, card) in cards {
        assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"), "{path}");
        assert!(card.ends_with("\r\nEND:VCARD\r\n"), "{path}");
        assert_eq!(card.matches('\n').count(), card.matches("\r\n").count(), "{path}");
        assert!(card.split("\r\n").all(|line| line.len() <= 75), "{path}: {card}");
        let unfolded = card.replace("\r\n ", "");
        for name in ["FN:", "N:", "TITLE:", "ORG:", "LANG:", "URL:", "REV:"] {
            assert!(unfolded.contains(&format!("\r\n{name}")), "{path} has no {name}");
        }
        let page = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        assert!(unfolded.contains(&format!("\r\nURL:{BASE}/{page}/\r\n")), "{path}");
        // Five components a name, seven an address, whatever commas they hold.
        let parts = |name: &str| {
            let lines = unfolded.split("\r\n").filter(|line| line.starts_with(name));
            lines.map(|line| line.replace("\\;", "").matches(';').count()).collect::<Vec<_>>()
        };
        assert_eq!(parts("N:"), [4], "{path}");
        assert!(parts("ADR;TYPE=work:").iter().all(|&count| count == 7), "{path}");
    }
}

fn a_feed_a_language_has_what_atom_asks() {
    for (path, lang) in
        [("feed.xml", "fr"), ("nl/feed.xml", "nl"), ("de/feed.xml", "de"), ("en/feed.xml", "en")]
    {
        let feed = &SITE[path];
        assert!(feed.contains(&format!("xml:lang=\"{lang}\" xml:base=\"{BASE}/")), "{path}");
        assert!(feed.contains(&format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{BASE}/{path}\"/>"
        )));
        let entries: Vec<&str> = feed.split("<entry").skip(1).collect();
        assert!(entries.len() > 10, "{path}");
        let mut ids = BTreeSet::new();
        for entry in entries {
            for tag in ["<title>", "<id>", "<updated>", "<link href="] {
                assert!(entry.contains(tag), "{path}: {tag}");
            }
            ids.insert(entry.split("<id>").nth(1).and_then(|rest| rest.split('<').next()));
        }
        assert_eq!(ids.len(), feed.matches("<entry").count(), "{path}: an id an entry");
    }
}

#[test]
fn security_txt_expires_within_the_year_whatever_the_day() {
    let days = [
        ("2026-12-01", "2027-11-30"),
        ("2026-12-31", "2027-11-30"),
        ("2028-02-29", "2029-01-31"),
        ("2031-03-05", "2032-02-29"),
    ];
    for (today, expires) in days {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        copy(&fixture("sites/petit/network"), folder.path());
        let outcome = pignon_on(today, folder.path(), &["build", "--quiet"]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let text = std::fs::read_to_string(folder.path().join("public/.well-known/security.txt"))
            .expect("it was made");
        assert!(text.contains(&format!("\nExpires: {expires}T00:00:00Z\n")), "{today}: {text}");
        assert!(text.starts_with("Contact: mailto:") && text.contains("\nCanonical: https://"));
    }
}

fn every_page_carries_the_policy_that_the_headers_send() {
    let headers = &SITE["_headers"];
    let sent = headers
        .split("Content-Security-Policy: ")
        .nth(1)
        .and_then(|rest| rest.lines().next())
        .expect("a policy is sent");
    let meta = sent.replace("; frame-ancestors 'none'", "").replace('\'', "&#39;");
    for (path, html) in pages() {
        assert!(html.contains(&format!("content=\"{meta}\"")), "{path}");
        for forbidden in [" style=\"", "<style", "onclick=", "javascript:"] {
            assert!(!html.contains(forbidden), "{forbidden} in {path}");
        }
        let mails = attributes(html, "href=\"mailto:");
        assert!(
            mails.iter().all(|mail| !mail.contains('?')),
            "a mail link with a subject in {path}"
        );
        for wanted in
            ["og:type", "og:title", "og:url", "og:description", "og:site_name", "og:locale"]
        {
            assert!(html.contains(&format!("property=\"{wanted}\"")), "{wanted} in {path}");
        }
    }
}

fn on_every_page_112_comes_first_and_each_line_says_its_language() {
    for (path, html) in pages() {
        let foot = html.split("id=\"foot-crisis\"").nth(1).expect("every page ends with the lines");
        let numbers = attributes(foot, "<a class=\"num\" href=\"tel:");
        assert_eq!(numbers.first(), Some(&"112"), "{path}");
        assert_eq!(numbers.len(), 7, "{path}");
        // The page's own language leads.
        let lang = attributes(html, "<html lang=\"")[0];
        let first = match lang {
            "fr" => "107",
            "nl" => "1813",
            "de" => "108",
            _ => "+3226484014",
        };
        assert_eq!(numbers[1], first, "{path}");
        let tagged: BTreeSet<&str> = attributes(foot, "<strong lang=\"").into_iter().collect();
        let others: BTreeSet<&str> =
            ["fr", "nl", "de", "en"].into_iter().filter(|other| *other != lang).collect();
        assert_eq!(tagged, others, "{path}");
    }
}
