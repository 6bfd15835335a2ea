//! Files that machines read, written without a template: their syntax leaves none of the
//! freedom that a theme needs, and escaping by the template's suffix would be wrong.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::files::feed_path;
use super::route::PageKey;
use super::words::Words;
use super::{Machine, Plan, Planned};
use crate::html::escape;
use crate::legitimacy::disclosure::write_disclosures;
use crate::model::locale::Lang;
use crate::model::member::{Hideable, Member};
use crate::qr;

/// The content security policy of every page: nothing from elsewhere, no inline style or
/// script, no frame around it.
pub(super) const CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
font-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
form-action 'none'; frame-ancestors 'none'";

/// The same for a meta element, where `frame-ancestors` has no effect and only makes
/// browsers complain.
pub(super) const META_CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
font-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
form-action 'none'";

impl Plan {
    /// The bytes of a text that machines read.
    #[must_use]
    pub fn machine(&self, machine: Machine) -> String {
        match machine {
            Machine::Robots => self.robots(),
            Machine::Sitemap => self.sitemap(),
            Machine::Feed(lang) => self.feed(self.words(lang)),
            Machine::VCard(index, lang) => {
                self.vcard(self.words(lang), &self.network.members[index])
            }
            Machine::Security => self.security(),
            Machine::Headers => self.headers(),
            Machine::Attestation | Machine::StatusList | Machine::Disclosures => {
                self.attested_machine(machine).unwrap_or_default()
            }
        }
    }

    /// A text that only an attestation that stands has.
    fn attested_machine(&self, machine: Machine) -> Option<String> {
        let attested = self.attested()?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match machine {
            Machine::Attestation => Some(text(attested.verified.json())),
            Machine::StatusList => attested.status_list.as_deref().map(text),
            _ => Some(write_disclosures(&attested.disclosures)),
        }
    }

    fn robots(&self) -> String {
        let sitemap = self.routes().absolute(&self.routes().rooted("/sitemap.xml"));
        format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
    }

    /// Every page that search engines should know, with its translations.
    fn sitemap(&self) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
             xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for (key, lang, _) in self.routes().iter() {
            if *key == PageKey::NotFound || !self.is_translated(key, lang) || self.is_draft(key) {
                continue;
            }
            let absolute = |lang| escape(&self.routes().absolute(&self.routes().url(key, lang)));
            let _ = write!(xml, "<url><loc>{}</loc>", absolute(lang));
            let translated: Vec<Lang> =
                self.network.languages().filter(|&other| self.is_translated(key, other)).collect();
            if translated.len() > 1 {
                for &other in &translated {
                    let _ = write!(
                        xml,
                        "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                        other.key(),
                        absolute(other)
                    );
                }
                let main = self.network.main_language();
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/>",
                    absolute(main)
                );
            }
            xml.push_str("</url>\n");
        }
        xml.push_str("</urlset>\n");
        xml
    }

    /// Where the feed of a language is published.
    pub(super) fn feed_path(&self, lang: Lang) -> String {
        feed_path(lang, self.network.main_language())
    }

    /// Atom (RFC 4287): the twenty latest news items. An entry's date is that of the news,
    /// since nothing else is known and the same files must give the same bytes.
    fn feed(&self, words: &Words) -> String {
        let home = self.routes().absolute(&self.routes().url(&PageKey::Home, words.lang));
        let own = self
            .routes()
            .absolute(&self.routes().rooted(&format!("/{}", self.feed_path(words.lang))));
        let name = escape(&words.name(&self.network.site.name));
        let title = words.phrase("title-news");
        let latest = self.visible.news.first().map(|&i| self.network.news[i].front.date.value);
        let updated = latest.unwrap_or(self.today);
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
             xml:lang=\"{}\" xml:base=\"{}\">\n<title>{name} · {}</title>\n<id>{}</id>\n<link href=\"{}\"/>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n\
             <updated>{}</updated>\n<author><name>{name}</name></author>\n",
            words.lang.key(),
            // Links inside an entry's text start at the root of the host.
            escape(&home),
            escape(&title),
            escape(&own),
            escape(&home),
            escape(&own),
            instant(updated),
        );
        for &index in self.visible.news.iter().take(20) {
            let item = &self.network.news[index];
            let link = self.news_link(words, index);
            let url = escape(&self.routes().absolute(&link.url));
            let lang = link.title.lang.as_deref().unwrap_or(words.lang.key());
            let _ = write!(
                xml,
                "<entry xml:lang=\"{lang}\">\n<title>{}</title>\n<id>{url}</id>\n<link href=\"{url}\"/>\n\
                 <updated>{date}</updated>\n<published>{date}</published>\n",
                escape(&link.title.text),
                date = instant(item.front.date.value),
            );
            if let Some(summary) = &link.summary {
                let _ = writeln!(xml, "<summary>{}</summary>", escape(&summary.text));
            }
            if let Some(prose) = self.prose(words, &item.writing) {
                let _ = writeln!(xml, "<content type=\"html\">{}</content>", escape(&prose.html));
            }
            xml.push_str("</entry>\n");
        }
        xml.push_str("</feed>\n");
        xml
    }

    /// vCard 4.0 (RFC 6350) with what the member's page shows and nothing else.
    fn vcard(&self, words: &Words, member: &Member) -> String {
        let facts = &member.facts;
        let mut card = VCard::default();
        card.line("VERSION", "4.0");
        card.line("KIND", "individual");
        // A card is plain text: the space that holds a name together on a page is only one.
        card.text("FN", &self.display_name(member).replace('\u{a0}', " "));
        let (family, given) = (facts.family_name.as_str(), facts.given_name.as_str());
        let prefix = facts.prefix.as_ref().map_or("", |prefix| prefix.as_str());
        let name = [family, given, "", prefix, ""].map(vcard_escape).join(";");
        card.line("N", &name);
        card.text("TITLE", &words.profession(facts.profession.value, facts.title_form.value));
        card.text("ORG", &words.name(&self.network.site.name));
        for spoken in &facts.languages {
            card.line("LANG", spoken.key());
        }
        for at in &facts.place {
            let Some(place) = self.place_of(at.at.as_str()) else { continue };
            let address = &place.address;
            let street = format!("{} {}", words.name(&address.street), address.number.as_str());
            let r#box = address.r#box.as_ref().map_or("", |r#box| r#box.as_str());
            let locality = words.name(&address.locality);
            let postcode = address.postcode.value.to_string();
            let country = words.say("country", &[("code", address.country.as_str().into())]);
            let parts = ["", r#box, &street, &locality, "", &postcode, &country];
            card.line("ADR;TYPE=work", &parts.map(vcard_escape).join(";"));
        }
        let booking = self.network.site.booking.phone.as_ref();
        let phone = facts.phone.as_ref().filter(|_| !member.hides(Hideable::Phone)).or(booking);
        if let Some(phone) = phone {
            card.line("TEL;VALUE=uri;TYPE=work", &phone.uri());
        }
        if let Some(email) = facts.email.as_ref().filter(|_| !member.hides(Hideable::Email)) {
            card.text("EMAIL;TYPE=work", email.as_str());
        }
        let page = self.routes().absolute(&self.member_url(member, words.lang));
        card.line("URL", &page);
        card.line("REV", &self.last_said(member).strftime("%Y%m%dT000000Z").to_string());
        card.finish()
    }

    /// A member as a QR code that a telephone keeps among its contacts: the shortest vCard that
    /// does (version 3.0, RFC 2426, which every telephone reads), since each letter makes the code
    /// finer and harder to read.
    #[must_use]
    pub fn member_code(&self, index: usize, lang: Lang) -> String {
        let (words, member) = (self.words(lang), &self.network.members[index]);
        let facts = &member.facts;
        let name = [facts.family_name.as_str(), facts.given_name.as_str()].map(vcard_escape);
        let mut card = format!(
            "BEGIN:VCARD\nVERSION:3.0\nN:{}\nFN:{}\nORG:{}\n",
            name.join(";"),
            vcard_escape(&self.display_name(member).replace('\u{a0}', " ")),
            vcard_escape(&words.name(&self.network.site.name)),
        );
        let booking = self.network.site.booking.phone.as_ref();
        let phone = facts.phone.as_ref().filter(|_| !member.hides(Hideable::Phone)).or(booking);
        if let Some(phone) = phone {
            let _ = writeln!(card, "TEL:{}", phone.uri().trim_start_matches("tel:"));
        }
        if let Some(email) = facts.email.as_ref().filter(|_| !member.hides(Hideable::Email)) {
            let _ = writeln!(card, "EMAIL:{}", email.as_str());
        }
        let page = self.routes().absolute(&self.member_url(member, words.lang));
        let _ = write!(card, "URL:{page}\nEND:VCARD");
        // A code of more than this is too fine for a telephone held by hand: the page then.
        qr::quick(if card.len() <= 600 { &card } else { &page })
    }

    /// The latest day on which a member's file says that something was so: the only
    /// revision that the files know of.
    fn last_said(&self, member: &Member) -> Date {
        let facts = &member.facts;
        let checked = facts.registration.iter().filter_map(|entry| entry.checked_on.as_ref());
        let said = checked.chain(facts.accepting_on.as_ref()).map(|at| at.value);
        said.chain([facts.joined_on.value])
            .filter(|on| *on <= self.today)
            .max()
            .unwrap_or(self.today)
    }

    /// security.txt (RFC 9116). It must name a day on which it expires, less than a year
    /// away (2.5.5): the last of the month before, a year on, so that a month's bytes are
    /// the same.
    fn security(&self) -> String {
        let mut text = String::new();
        let site = &self.network.site;
        let contact = site.contact.email.as_ref().or(site.booking.email.as_ref());
        if let Some(email) = contact {
            let _ = writeln!(text, "Contact: mailto:{}", email.as_str());
        } else {
            let page = PageKey::Section(super::route::Section::Contact);
            let url = self.routes().url(&page, self.network.main_language());
            let _ = writeln!(text, "Contact: {}", self.routes().absolute(&url));
        }
        let expires = self.today.first_of_month().saturating_add(1.year());
        let expires = expires.saturating_sub(1.day());
        let _ = writeln!(text, "Expires: {}", instant(expires));
        let languages: Vec<&str> = self.network.languages().map(Lang::key).collect();
        let _ = writeln!(text, "Preferred-Languages: {}", languages.join(", "));
        let own = self.routes().absolute(&self.routes().rooted("/.well-known/security.txt"));
        let _ = writeln!(text, "Canonical: {own}");
        text
    }

    /// Response headers in the syntax that hosts of static sites share.
    fn headers(&self) -> String {
        let mut text = String::from("/*\n");
        for (name, value) in security_headers() {
            let _ = writeln!(text, "  {name}: {value}");
        }
        text.push_str("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        let feeds = self.files().iter().filter_map(|(path, planned)| match planned {
            Planned::Machine(Machine::Feed(_)) => Some(path),
            _ => None,
        });
        for path in feeds {
            let _ = write!(
                text,
                "{}\n  Content-Type: application/atom+xml; charset=utf-8\n",
                path.url()
            );
        }
        text
    }
}

/// The headers that every answer carries.
#[must_use]
pub(super) fn security_headers() -> Vec<(&'static str, &'static str)> {
    vec![
        ("Content-Security-Policy", CSP),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ]
}

/// The first instant of a day, in universal time (RFC 3339).
fn instant(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// A vCard under way: CRLF at the end of lines, which are folded at 75 octets.
#[derive(Default)]
struct VCard {
    lines: String,
}

impl VCard {
    fn line(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > 75 {
                self.lines.push_str("\r\n ");
                width = 1;
            }
            self.lines.push(c);
            width += c.len_utf8();
        }
        self.lines.push_str("\r\n");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.line(name, &vcard_escape(value));
    }

    fn finish(self) -> String {
        format!("BEGIN:VCARD\r\n{}END:VCARD\r\n", self.lines)
    }
}

/// Text of a vCard: `\`, `,`, `;` and line ends are escaped (RFC 6350, 3.4).
fn vcard_escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}
