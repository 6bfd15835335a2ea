//! The network as its letters and its referral sheet show it: facts from the same places as
//! the page for professionals, in the shape that typst templates read as JSON.

use serde::Serialize;

use super::attested::BadgeFile;
use super::people;
use super::route::{PageKey, Section};
use super::view::TextView;
use super::words::Words;
use super::{Plan, Planned};
use crate::legitimacy::catalogue;
use crate::look::Palette;
use crate::model::locale::{Lang, Localized};
use crate::model::profession::Profession;
use crate::model::site::Address;
use crate::model::value::Text;
use crate::phrases::Phrases;
use crate::qr;

/// The network in one language: `network` in the record of every letter template.
#[derive(Debug, Clone, Serialize)]
pub struct Letterhead {
    /// The network's name.
    pub name: String,
    /// A few words under it.
    pub tagline: Option<Said>,
    /// Initials for a network without a logo.
    pub initials: String,
    /// The logo, by its name under letters/; none for a network without one.
    pub logo: Option<String>,
    /// The colour of names and headings, dark enough to be read: `#1f4256`.
    pub colour: String,
    /// A notice that stands under everything, such as that the network is fictional.
    pub notice: Option<Said>,
    /// Its name in law.
    pub legal_name: String,
    /// Its enterprise number.
    pub enterprise_number: String,
    /// The sender's address, line by line.
    pub address: Vec<String>,
    /// The locality letters are written from.
    pub locality: String,
    /// Telephone of the secretariat.
    pub phone: Option<String>,
    /// E-mail address of the secretariat.
    pub email: Option<String>,
    /// Telephone for patients' appointments.
    pub booking_phone: Option<String>,
    /// E-mail address for patients' appointments.
    pub booking_email: Option<String>,
    /// Where the site is, without `https://`.
    pub site: String,
    /// The page for professionals in this language.
    pub professionals_url: String,
    /// The privacy page in this language.
    pub privacy_url: String,
    /// The person in charge, who signs.
    pub coordinator: Option<Signatory>,
    /// How to refer.
    pub referral: Referral,
    /// The waiting time, in words.
    pub waiting: Option<Said>,
    /// Whether patients come by themselves, with a letter or not: `direct`,
    /// `referral_advised`, `referral_required`.
    pub access: Option<String>,
    /// What a patient pays for an individual appointment, by status.
    pub prices: Vec<Amount>,
    /// The team by profession.
    pub team: Vec<Count>,
    /// How many there are.
    pub members: usize,
    /// Where patients are received, as a list in words.
    pub places: String,
    /// Whether appointments by video are possible.
    pub video: bool,
    /// Who writes the sick note, said to doctors; from `[letters]` of site.toml.
    pub sick_note: Option<Said>,
    /// Who writes the sick note, as patients are told.
    pub sick_note_to_patients: Option<Said>,
    /// Who answers for personal data.
    pub controller: String,
    /// Whom to write to about personal data.
    pub privacy_email: String,
    /// The data protection officer, if there is one.
    pub dpo: Option<String>,
    /// For how many months a recipient's data are kept after the last letter.
    pub retention_months: u32,
    /// Where recipients' data come from, when their row does not say.
    pub source: Option<String>,
    /// The badge, when a verified attestation is there: without one nothing of it is said.
    pub badge: Option<Badge>,
    /// Where the QR code leads: the badge's verify page, else the page for professionals.
    pub qr_url: String,
    /// The QR code, by its name among the [`pictures`](Plan::letter_pictures).
    pub qr: String,
}

/// A text and the language it is in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Said {
    /// The text.
    pub text: String,
    /// `fr`, `nl`, `de` or `en`.
    pub lang: String,
}

/// Who signs.
#[derive(Debug, Clone, Serialize)]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// The profession, in the form that agrees with the person.
    pub profession: String,
    /// Whether the person is a physician, and so a colleague of those written to.
    pub physician: bool,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// How to refer.
#[derive(Debug, Clone, Serialize)]
pub struct Referral {
    /// The direct line.
    pub phone: String,
    /// When it is answered, a line each.
    pub hours: Vec<String>,
    /// The eHealthBox.
    pub ehealthbox: Option<String>,
    /// E-mail address, for questions without a patient's data.
    pub email: Option<String>,
    /// The steps.
    pub steps: Vec<Said>,
    /// What comes back.
    pub returns: Vec<Said>,
    /// For whom the network is not.
    pub not_for: Vec<Said>,
}

/// A price.
#[derive(Debug, Clone, Serialize)]
pub struct Amount {
    /// For whom.
    pub label: String,
    /// How much.
    pub amount: String,
}

/// Members of a profession.
#[derive(Debug, Clone, Serialize)]
pub struct Count {
    /// The profession, in the plural.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// A verified attestation.
#[derive(Debug, Clone, Serialize)]
pub struct Badge {
    /// Who attested.
    pub issuer: String,
    /// The issuer's domain.
    pub domain: String,
    /// Since when, in words.
    pub from: String,
    /// Until when, in words.
    pub until: String,
    /// The issuer's verify page, as people type it.
    pub verify: String,
    /// What the badge is worth, in the words of criteria.toml.
    pub disclaimer: String,
    /// That revocation was not checked and since when, if so.
    pub unchecked: Option<String>,
    /// The drawing, by its name among the [`pictures`](Plan::letter_pictures).
    pub picture: String,
    /// The drawing in words.
    pub alt: String,
}

/// What a logo may be called, in a theme's letters/.
const LOGOS: [&str; 3] = ["logo.svg", "logo.png", "logo.jpg"];

impl Plan {
    /// The network in a language, as letters and sheet show it.
    #[must_use]
    pub fn letterhead(&self, lang: Lang) -> Letterhead {
        let words = self.words(lang);
        let site = &self.network.site;
        let settings = site.letters.as_ref();
        let said = |text: TextView| Said {
            lang: text.lang.unwrap_or_else(|| lang.key().to_owned()),
            text: text.text,
        };
        let of = |text: Option<&Localized<Text>>| words.maybe(text).map(said);
        let absolute = |section: Section| {
            self.routes().absolute(&self.routes().url(&PageKey::Section(section), lang))
        };
        let booking = self.contact(words);
        let address = self.sender_address();
        let professionals = self.professionals_view(words);
        let professionals_url = absolute(Section::Professionals);
        let (_, prices) = self.cheapest(words);
        let name = words.name(&site.name);
        let towns: Vec<String> =
            site.place.iter().map(|place| words.name(&place.address.locality)).collect();
        let controller = site.privacy.as_ref().and_then(|privacy| privacy.controller.as_ref());
        let care = self.network.project.care.as_ref();
        let texts = |texts: Vec<TextView>| texts.into_iter().map(said).collect();
        let referral = professionals.referral;
        Letterhead {
            initials: people::initials(&[&name]),
            name,
            logo: self.letter_logo(),
            colour: settings
                .and_then(|settings| settings.colour.as_ref())
                .map_or_else(
                    || Palette::of(site.look.as_ref()).stone,
                    |colour| colour.readable_on_white(),
                )
                .to_string(),
            tagline: of(site.tagline.as_ref()),
            notice: of(site.notice.as_ref()),
            legal_name: site.identity.legal_name.as_str().to_owned(),
            enterprise_number: site.identity.enterprise_number.to_string(),
            address: words.address(address),
            locality: words.name(&address.locality),
            phone: (site.contact.phone.as_ref())
                .map(|phone| words.phone(phone).text)
                .or_else(|| booking.phone.as_ref().map(|phone| phone.text.clone())),
            email: (site.contact.email.as_ref())
                .map(|email| email.as_str().to_owned())
                .or_else(|| booking.email.clone()),
            booking_phone: booking.phone.map(|phone| phone.text),
            booking_email: booking.email,
            site: bare(&self.routes().absolute("/")),
            qr: qr_name(lang),
            qr_url: self.qr_url(lang),
            professionals_url,
            privacy_url: absolute(Section::Privacy),
            coordinator: site.coordinator.as_ref().map(|who| self.signatory(words, who)),
            referral: Referral {
                phone: referral.phone.text,
                hours: referral.hours,
                ehealthbox: referral.ehealthbox,
                email: referral.email,
                steps: texts(referral.steps),
                returns: texts(referral.returns),
                not_for: texts(referral.not_for),
            },
            waiting: professionals.waiting.map(said),
            access: care
                .and_then(|care| care.access.as_ref())
                .map(|access| access.key().to_owned()),
            prices: prices
                .into_iter()
                .map(|price| Amount { label: price.label, amount: price.amount })
                .collect(),
            members: self.visible.members.len(),
            team: professionals
                .disciplines
                .into_iter()
                .map(|count| Count { label: count.label, count: count.count })
                .collect(),
            places: words.phrases.list_and(&distinct(towns)),
            video: self.has_video(),
            sick_note: of(settings.and_then(|settings| settings.sick_note.as_ref())),
            sick_note_to_patients: professionals.sick_note.map(said),
            controller: controller.unwrap_or(&site.identity.legal_name).as_str().to_owned(),
            privacy_email: site
                .privacy
                .as_ref()
                .map(|privacy| privacy.contact.as_str().to_owned())
                .unwrap_or_default(),
            dpo: site
                .privacy
                .as_ref()
                .and_then(|privacy| privacy.dpo.as_ref())
                .map(|email| email.as_str().to_owned()),
            retention_months: settings
                .map_or(crate::model::letters::RETENTION_MONTHS, |s| s.retention_months.value),
            source: of(settings.and_then(|settings| settings.source.as_ref()))
                .map(|source| source.text),
            badge: self.attested_badge(words),
        }
    }

    /// The pictures that letters and sheets of a language show, by their names: the QR code,
    /// and the badge when a verified attestation is there.
    #[must_use]
    pub fn letter_pictures(&self, lang: Lang) -> Vec<(String, Vec<u8>)> {
        let mut pictures = vec![(qr_name(lang), qr::svg(&self.qr_url(lang)).into_bytes())];
        if let (Some(logo), Some(name)) = (self.network.usable_logo(), self.own_logo_name()) {
            pictures.push((name, logo.bytes.to_vec()));
        }
        if self.attested().is_some() {
            pictures.push((badge_name(lang), self.badge(BadgeFile::Wide, lang)));
        }
        pictures
    }

    /// The logo of letters: that of the theme's letters/, else that of site.toml.
    fn letter_logo(&self) -> Option<String> {
        let of_theme = LOGOS.iter().find(|name| self.theme.letters().contains_key(**name));
        of_theme.map(|name| (*name).to_owned()).or_else(|| self.own_logo_name())
    }

    /// The name of site.toml's logo among the pictures of letters.
    fn own_logo_name(&self) -> Option<String> {
        self.network.usable_logo().map(|logo| format!("own-logo.{}", logo.ending))
    }

    fn qr_url(&self, lang: Lang) -> String {
        match self.attested() {
            Some(attested) => attested.verified.verify_url(lang),
            None => {
                let page = PageKey::Section(Section::Professionals);
                self.routes().absolute(&self.routes().url(&page, lang))
            }
        }
    }

    fn attested_badge(&self, words: &Words) -> Option<Badge> {
        let verified = &self.attested()?.verified;
        let view = self.badge_view(words)?;
        let (from, until) = verified.attestation().days();
        let verify = verified.verify_url(words.lang);
        let page = verify.split('#').next().unwrap_or(&verify);
        Some(Badge {
            issuer: view.issuer_name,
            domain: view.issuer_domain,
            from: words.date(from),
            until: words.date(until),
            verify: bare(page),
            disclaimer: words.typeset(catalogue().badge.disclaimer.attested.get(words.lang)),
            unchecked: view.unchecked,
            picture: badge_name(words.lang),
            alt: view.alt,
        })
    }

    /// The referral sheets, when this pignon can make them.
    pub(super) fn sheet_files(&self) -> Vec<(String, Planned)> {
        #[cfg(feature = "letters")]
        return self
            .network
            .languages()
            .map(|lang| (self.sheet_path(lang), Planned::Sheet(lang)))
            .collect();
        #[cfg(not(feature = "letters"))]
        Vec::new()
    }

    /// Where the referral sheet of a language lies: beside the page for professionals.
    #[cfg(feature = "letters")]
    pub(super) fn sheet_path(&self, lang: Lang) -> String {
        let page = self.routes().url(&PageKey::Section(Section::Professionals), lang);
        let page = self.routes().unrooted(&page).unwrap_or(&page);
        format!("{page}{}.pdf", self.words(lang).phrase("letter-sheet-file"))
    }

    /// The address of the referral sheet, when this pignon can make one.
    pub(super) fn sheet_url(&self, lang: Lang) -> Option<String> {
        #[cfg(feature = "letters")]
        return Some(self.routes().rooted(&self.sheet_path(lang)));
        #[cfg(not(feature = "letters"))]
        {
            let _ = lang;
            None
        }
    }

    /// The phrases of one of the site's languages, for salutations and the like.
    #[must_use]
    pub fn letter_phrases(&self, lang: Lang) -> &Phrases {
        self.phrases(lang)
    }

    fn sender_address(&self) -> &Address {
        let site = &self.network.site;
        let named = site.letters.as_ref().and_then(|letters| letters.place.as_ref());
        let place = named.and_then(|id| self.place_of(id.as_str()));
        place
            .map(|place| &place.address)
            .or(site.contact.postal_address.as_ref())
            .unwrap_or(&site.identity.seat)
    }

    fn signatory(&self, words: &Words, who: &crate::model::site::Coordinator) -> Signatory {
        let profession: Profession = who.profession.value;
        Signatory {
            name: who.name.as_str().to_owned(),
            profession: self.coordinator(words, who).profession,
            physician: profession.is_physician(),
            phone: who.phone.as_ref().map(|phone| words.phone(phone).text),
            email: who.email.as_ref().map(|email| email.as_str().to_owned()),
        }
    }
}

/// An address on the web as people write it.
fn bare(url: &str) -> String {
    url.trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned()
}

fn qr_name(lang: Lang) -> String {
    format!("qr.{}.svg", lang.key())
}

fn badge_name(lang: Lang) -> String {
    format!("badge.{}.svg", lang.key())
}

fn distinct(mut names: Vec<String>) -> Vec<String> {
    names.dedup();
    names
}
