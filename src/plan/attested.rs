//! What the site shows of an attestation that stands: the badge, who signed, until when, and
//! how anyone can verify it elsewhere. Without one there is nothing here to show.

use serde_json::{Value, json};

use super::people::shown_number;
use super::route::Section;
use super::view::{
    AttestedView, BadgeView, EvidenceCell, EvidenceRow, EvidenceTable, RecomputeView, SelfCheckView,
};
use super::words::Words;
use super::{Plan, Planned};
use crate::diagnostic::Arg;
use crate::fonts;
use crate::legitimacy::badge::{Cut, Ink, Labels, host, png, svg};
use crate::legitimacy::catalogue;
use crate::legitimacy::disclosure::Disclosure;
use crate::legitimacy::standing::Attested;
use crate::legitimacy::verify::{Revocation, Unchecked, Verified};
use crate::lettering::Typeface;
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::{professions, qr};

/// A file of the badge, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadgeFile {
    /// `badge.svg`: the plate, for the site.
    Plate,
    /// `badge.png`: the plate, for programs that take no SVG.
    Picture,
    /// `badge-print.svg`: the plate in one colour.
    Print,
    /// `badge-wide.svg`: the words beside the gable.
    Wide,
    /// `badge-small.svg`: the gable for about 64 pixels.
    Small,
    /// `badge-16.svg`: the gable for 16 pixels.
    Coarse,
    /// `badge-code.svg`: the QR code that leads to the issuer's verify page.
    Code,
}

impl BadgeFile {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Plate,
        Self::Picture,
        Self::Print,
        Self::Wide,
        Self::Small,
        Self::Coarse,
        Self::Code,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Plate => "badge.svg",
            Self::Picture => "badge.png",
            Self::Print => "badge-print.svg",
            Self::Wide => "badge-wide.svg",
            Self::Small => "badge-small.svg",
            Self::Coarse => "badge-16.svg",
            Self::Code => "badge-code.svg",
        }
    }
}

/// How wide badge.png is, in pixels: sharp on a page of A4 at a third of its width.
const PICTURE_WIDTH: u32 = 800;

/// Where the attestation, the status list and the disclosures are published.
pub(super) const ATTESTATION: &str = "attestation.json";
pub(super) const STATUS_LIST: &str = "status-list.json";
pub(super) const DISCLOSURES: &str = "disclosures.json";

impl Plan {
    /// The attestation, when it stands.
    pub(super) fn attested(&self) -> Option<&Attested> {
        self.standing().attested()
    }

    /// The files that an attestation adds to the site.
    pub(super) fn attested_files(&self) -> Vec<(String, Planned)> {
        use super::Machine;
        let Some(attested) = self.attested() else { return Vec::new() };
        let mut files = vec![(ATTESTATION.to_owned(), Planned::Machine(Machine::Attestation))];
        if attested.status_list.is_some() {
            files.push((STATUS_LIST.to_owned(), Planned::Machine(Machine::StatusList)));
        }
        if !attested.disclosures.is_empty() {
            files.push((DISCLOSURES.to_owned(), Planned::Machine(Machine::Disclosures)));
        }
        for lang in self.network.languages() {
            for file in BadgeFile::ALL {
                files.push((self.badge_path(file, lang), Planned::Badge(file, lang)));
            }
        }
        files
    }

    fn badge_path(&self, file: BadgeFile, lang: Lang) -> String {
        if lang == self.network.main_language() {
            file.name().to_owned()
        } else {
            format!("{}/{}", lang.key(), file.name())
        }
    }

    /// The bytes of a file of the badge. Only an attestation that stands plans one.
    ///
    /// # Panics
    /// When none stands.
    #[must_use]
    pub fn badge(&self, file: BadgeFile, lang: Lang) -> Vec<u8> {
        let verified = &self.attested().expect("badges are planned for what stands").verified;
        let labels = self.badge_labels(self.words(lang), verified);
        let typeface = Typeface::new(fonts::HEADINGS).expect("the built-in font is sound");
        let drawn = |cut, ink| svg(verified, &labels, &typeface, cut, ink).into_bytes();
        match file {
            BadgeFile::Plate => drawn(Cut::Plate, Ink::Colours),
            BadgeFile::Print => drawn(Cut::Plate, Ink::One),
            BadgeFile::Wide => drawn(Cut::Strip, Ink::Colours),
            BadgeFile::Small => drawn(Cut::Gable, Ink::Colours),
            BadgeFile::Coarse => drawn(Cut::Coarse, Ink::Colours),
            BadgeFile::Code => qr::svg(&verified.verify_url(lang)).into_bytes(),
            BadgeFile::Picture => {
                png(verified, &labels, &typeface, Cut::Plate, Ink::Colours, PICTURE_WIDTH)
            }
        }
    }

    fn badge_labels(&self, words: &Words, verified: &Verified) -> Labels {
        let args = facts(words, verified);
        let say = |key: &str| words.say(key, &args);
        Labels {
            lang: words.lang.key(),
            title: say("badge-title"),
            description: say("badge-description"),
            name: say("badge-name"),
            attested_by: say("badge-attested-by"),
            until: say("badge-until"),
        }
    }

    /// The badge as every page may show it, small, with its issuer in words.
    pub(super) fn badge_view(&self, words: &Words) -> Option<BadgeView> {
        let verified = &self.attested()?.verified;
        let args = facts(words, verified);
        let address =
            |file| self.routes().rooted(&format!("/{}", self.badge_path(file, words.lang)));
        Some(BadgeView {
            alt: words.say("badge-title", &args),
            plate: address(BadgeFile::Plate),
            small: address(BadgeFile::Small),
            name: words.phrase("badge-name"),
            attested_by: words.phrase("badge-attested-by"),
            until: words.say("badge-until", &args),
            issuer_domain: verified.issuer_domain(),
            issuer_name: verified.issuer().name.clone(),
            issuer_url: verified.issuer().url.clone(),
            unchecked: unchecked(words, verified),
            url: self.section_url(Section::Legitimacy, words),
        })
    }

    /// What the legitimacy page says of an attestation.
    pub(super) fn attested_view(&self, words: &Words) -> Option<AttestedView> {
        let attested = self.attested()?;
        let verified = &attested.verified;
        let attestation = verified.attestation();
        let args = facts(words, verified);
        let own = |name: &str| self.routes().rooted(&format!("/{name}"));
        let file = |file| own(&self.badge_path(file, words.lang));
        let verify_url = verified.verify_url(words.lang);
        let newer = attested.newer.len();
        let badge_url = self.routes().absolute(&file(BadgeFile::Plate));
        let has_list = attested.status_list.is_some();
        Some(AttestedView {
            badge: self.badge_view(words)?,
            valid: words.say("attested-valid", &args),
            signed_on: words.date(attestation.days().0),
            sites: attestation.origins.clone(),
            network_name: attestation.network_name.clone(),
            enterprise_number: self.network.site.identity.enterprise_number.to_string(),
            revocation: revocation(words, verified),
            disclaimer: words.typeset(catalogue().badge.disclaimer.attested.get(words.lang)),
            newer: (newer > 0).then(|| words.say("attested-newer", &[("count", newer.into())])),
            qr: self.routes().rooted(&format!("/{}", self.badge_path(BadgeFile::Code, words.lang))),
            verify_url,
            register_url: verified.register_url(words.lang),
            command: format!("pignon badge verify {badge_url} \\\n  --trust trust.json"),
            trust_url: format!("{}/trust.json", verified.issuer().did.origin()),
            attestation: own(ATTESTATION),
            print: file(BadgeFile::Print),
            wide: file(BadgeFile::Wide),
            picture: file(BadgeFile::Picture),
            disclosures: self.disclosures(words, &attested.disclosures),
            recompute: attested.disclosures.iter().filter_map(|own| self.recompute(own)).collect(),
            disclosures_file: (!attested.disclosures.is_empty()).then(|| own(DISCLOSURES)),
            check: SelfCheckView {
                attestation: own(ATTESTATION),
                list: has_list.then(|| own(STATUS_LIST)),
                keys: keys(verified),
                address: attestation.origins.first().cloned().unwrap_or_default(),
                script: self.asset_view("verify.js"),
            },
        })
    }

    /// The numbers that members agreed to have verified, as a table.
    fn disclosures(&self, words: &Words, disclosures: &[Disclosure]) -> Option<EvidenceTable> {
        let row = |own: &Disclosure| {
            let member = self.shown_member(&own.member)?;
            let entries = member.facts.registration.iter();
            let checked = entries
                .filter(|entry| entry.register.value == own.register)
                .find_map(|entry| entry.checked_on.as_ref().map(|on| words.date(on.value)));
            let register = EvidenceCell {
                text: words.word("register", own.register.key()),
                url: professions::register_url(own.register).map(str::to_owned),
            };
            let plain = |text: String| EvidenceCell { text, url: None };
            Some(EvidenceRow {
                name: self.display_name(member),
                url: Some(self.member_url(member, words.lang)),
                cells: vec![
                    register,
                    plain(shown_number(own.register, &own.number)),
                    plain(checked.unwrap_or_default()),
                ],
            })
        };
        let head = ["evidence-recognised-row", "evidence-column-register"];
        let rest = ["evidence-column-number", "evidence-column-checked-on"];
        let rows: Vec<EvidenceRow> = disclosures.iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| EvidenceTable {
            caption: words.phrase("attested-disclosures-caption"),
            head: head.iter().chain(&rest).map(|key| words.phrase(key)).collect(),
            rows,
        })
    }

    /// What somebody needs to compute a hash of the attestation again.
    fn recompute(&self, own: &Disclosure) -> Option<RecomputeView> {
        let member = self.shown_member(&own.member)?;
        Some(RecomputeView {
            name: self.display_name(member),
            text: json!([own.salt.to_text(), own.register.key(), own.number]).to_string(),
            digest: own.digest().uri(),
        })
    }

    /// What a member's page says when the member is newer than the attestation.
    pub(super) fn newer_note(&self, words: &Words, member: &Member) -> Option<String> {
        let attested = self.attested()?;
        let newer = attested.newer.contains(&member.slug);
        newer.then(|| words.say("attested-member-newer", &facts(words, &attested.verified)))
    }

    /// Whether a member's number in a register is among those anyone can recompute.
    pub(super) fn discloses(
        &self,
        member: &Member,
        register: crate::model::profession::Register,
    ) -> Option<String> {
        let attested = self.attested()?;
        let mut own = attested.disclosures.iter();
        let found = own.any(|own| own.member == member.slug && own.register == register);
        found.then(|| attested.verified.issuer_domain())
    }

    /// The attestation as schema.org has it, for the organisation.
    pub(super) fn credential(&self, words: &Words) -> Option<Value> {
        let verified = &self.attested()?.verified;
        let attestation = verified.attestation();
        let (from, until) = attestation.days();
        Some(json!({
            "@type": "EducationalOccupationalCredential",
            "@id": attestation.id(),
            "name": words.say("badge-title", &facts(words, verified)),
            "url": self.routes().absolute(&self.section_url(Section::Legitimacy, words)),
            "dateCreated": from.to_string(),
            "expires": until.to_string(),
            "recognizedBy": {
                "@type": "Organization",
                "name": verified.issuer().name,
                "url": verified.issuer().url,
            },
        }))
    }
}

/// The facts that phrases on the badge may name.
fn facts<'v>(words: &Words, verified: &'v Verified) -> Vec<(&'v str, Arg)> {
    let attestation = verified.attestation();
    let (from, until) = attestation.days();
    vec![
        ("issuer", verified.issuer_domain().into()),
        ("name", verified.issuer().name.clone().into()),
        ("site", host(&attestation.network_url).to_owned().into()),
        ("from", words.date(from).into()),
        ("until", words.date(until).into()),
    ]
}

/// Whether it was revoked, as of when.
fn revocation(words: &Words, verified: &Verified) -> String {
    match verified.revocation() {
        Revocation::NotRevoked { as_of, .. } => {
            words.say("attested-not-revoked", &[("date", day(words, *as_of).into())])
        }
        Revocation::NotChecked(_) => unchecked(words, verified).unwrap_or_default(),
    }
}

/// That revocation was not checked, and since when.
fn unchecked(words: &Words, verified: &Verified) -> Option<String> {
    match verified.revocation() {
        Revocation::NotRevoked { .. } => None,
        Revocation::NotChecked(Unchecked::Stale { since }) => {
            let since = [("date", day(words, *since).into())];
            Some(words.say("attested-unchecked-since", &since))
        }
        Revocation::NotChecked(_) => Some(words.phrase("attested-unchecked")),
    }
}

fn day(words: &Words, at: jiff::Timestamp) -> String {
    words.date(jiff::tz::TimeZone::UTC.to_datetime(at).date())
}

/// The issuer's keys that are to be believed, for the script of the page: a JSON object of
/// Multikeys by identifier.
fn keys(verified: &Verified) -> String {
    let sound = verified.issuer().keys.iter().filter(|(_, own)| own.revoked.is_none());
    let keys = sound.map(|(id, own)| (id.clone(), Value::from(own.key.to_multibase())));
    Value::Object(keys.collect()).to_string()
}
