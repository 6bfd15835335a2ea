//! What a network sends to the body that accompanies it: everything the body reviews.
//!
//! A dossier holds the files that the criteria read, private ones included, as they stand,
//! so that the body evaluates them again by itself, on the day it signs; and the salt of
//! each register number, so that it signs hashes that the network can open. It is private,
//! goes from hand to hand, and never lands in a site.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::disclosure::{Disclosure, Salt, bare};
use super::json::{self, JsonFault};
use crate::model::Network;
use crate::model::member::{Hideable, Member, RegistrationStatus};
use crate::model::private::PrivateMembers;
use crate::model::profession::Register;

/// The largest dossier that is read, in bytes.
pub const DOSSIER_LIMIT: usize = 5_000_000;

/// A network's evidence, as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The version of the criteria that the network's pignon has.
    pub criteria_version: String,
    /// The day it was made.
    pub made_on: Date,
    /// Every register number with its salt.
    pub numbers: Vec<Disclosure>,
    /// The files, by their paths in the network's folder.
    pub files: BTreeMap<String, String>,
}

/// What is wrong with a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DossierFault {
    /// It is not JSON with one meaning.
    Json(JsonFault),
    /// It has another shape; what the reader says.
    Shape(String),
    /// It is of criteria that this program does not have any more; their version.
    OlderCriteria(String),
    /// It is of criteria that this program does not have yet; their version.
    NewerCriteria(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    version: u32,
    notice: String,
    criteria_version: String,
    made_on: String,
    numbers: Vec<RawNumber>,
    files: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNumber {
    member: String,
    register: String,
    number: String,
    salt: String,
}

impl Dossier {
    /// Reads a dossier for criteria of a version.
    ///
    /// # Errors
    /// It is none, or of another version.
    pub fn read(bytes: &[u8], criteria_version: &str) -> Result<Self, DossierFault> {
        let value = json::read_up_to(bytes, DOSSIER_LIMIT).map_err(DossierFault::Json)?;
        let shape = |text: &str| DossierFault::Shape(text.to_owned());
        // The version first: another one may have another shape.
        let version =
            value["criteria_version"].as_str().ok_or_else(|| shape("criteria_version"))?;
        if version != criteria_version {
            let newer = numbers_of(version) > numbers_of(criteria_version);
            let version = version.to_owned();
            return Err(if newer {
                DossierFault::NewerCriteria(version)
            } else {
                DossierFault::OlderCriteria(version)
            });
        }
        let raw = serde_json::from_value::<Raw>(value);
        let raw = raw.map_err(|error| DossierFault::Shape(error.to_string()))?;
        if raw.version != 1 {
            return Err(shape("version"));
        }
        let number = |raw: RawNumber| {
            Some(Disclosure {
                member: raw.member.parse().ok()?,
                register: Register::from_key(&raw.register)?,
                number: bare(&raw.number),
                salt: Salt::parse(&raw.salt)?,
            })
        };
        let numbers: Option<Vec<_>> = raw.numbers.into_iter().map(number).collect();
        Ok(Self {
            criteria_version: raw.criteria_version,
            made_on: raw.made_on.parse().map_err(|_| shape("made_on"))?,
            numbers: numbers.ok_or_else(|| shape("numbers"))?,
            files: raw.files,
        })
    }

    /// The dossier as a file; `notice` is what stands at its head for people.
    #[must_use]
    pub fn write(&self, notice: &str) -> String {
        let number = |own: &Disclosure| RawNumber {
            member: own.member.to_string(),
            register: own.register.key().to_owned(),
            number: own.number.clone(),
            salt: own.salt.to_text(),
        };
        let raw = Raw {
            version: 1,
            notice: notice.to_owned(),
            criteria_version: self.criteria_version.clone(),
            made_on: self.made_on.to_string(),
            numbers: self.numbers.iter().map(number).collect(),
            files: self.files.clone(),
        };
        let mut text = serde_json::to_string_pretty(&raw).expect("texts can be written");
        text.push('\n');
        text
    }
}

/// The SHA-256 of a dossier's file, in hexadecimal: a review names the one it is of.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A version such as `2026.1` as numbers, to tell older from newer.
fn numbers_of(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// An entry on a register, with its number, published or not.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'n> {
    /// Whose.
    pub member: &'n Member,
    /// Which register.
    pub register: Register,
    /// The number as it is written.
    pub number: &'n str,
    /// Whether the number stands in the member's public file.
    pub is_public: bool,
}

/// The entries that an attestation covers: of every member of the day, all that have a
/// number and were not removed.
#[must_use]
pub fn entries<'n>(
    network: &'n Network,
    private: Option<&'n PrivateMembers>,
    today: Date,
) -> Vec<Entry<'n>> {
    let mut all = Vec::new();
    for member in network.active_members(today) {
        let hidden = private.and_then(|private| private.get(member.slug.as_str()));
        let hidden = hidden.map(|facts| facts.expose().registration.as_slice()).unwrap_or(&[]);
        for own in &member.facts.registration {
            if own.status.value == RegistrationStatus::Removed {
                continue;
            }
            let register = own.register.value;
            let public = own.number.as_ref().map(|number| number.as_str());
            let private = hidden.iter().find(|hidden| hidden.register.value == register);
            let private = private.map(|hidden| hidden.number.as_str());
            if let Some(number) = public.or(private) {
                let is_public = public.is_some();
                all.push(Entry { member, register, number, is_public });
            }
        }
    }
    all
}

/// Gives each entry its salt: the one it has already, as long as the number is the same,
/// so that what was attested stays open; else a new one.
pub fn salted(
    entries: &[Entry<'_>],
    former: &[Disclosure],
    fresh: &mut dyn FnMut() -> Salt,
) -> Vec<Disclosure> {
    let salt = |entry: &Entry<'_>| {
        let (register, number) = (entry.register, bare(entry.number));
        let same = |own: &&Disclosure| {
            own.member == entry.member.slug && own.register == register && own.number == number
        };
        let salt = former.iter().find(same).map_or_else(&mut *fresh, |own| own.salt);
        Disclosure { member: entry.member.slug.clone(), register, number, salt }
    };
    entries.iter().map(salt).collect()
}

/// The numbers that may be opened on the site: of members who agreed, those that stand in
/// their public files and are shown. Drafts are left out.
#[must_use]
pub fn disclosed(network: &Network, numbers: &[Disclosure]) -> Vec<Disclosure> {
    let agreed = |own: &&Disclosure| {
        let Some(member) = network.member(own.member.as_str()) else { return false };
        !member.facts.draft.value
            && shows(member, own.register).is_some_and(|number| bare(number) == own.number)
            && member.facts.consent.disclose_numbers.value
    };
    numbers.iter().filter(agreed).cloned().collect()
}

/// The number of a register that a member's page shows.
#[must_use]
pub fn shows(member: &Member, register: Register) -> Option<&str> {
    let own = member.facts.registration.iter().find(|own| own.register.value == register)?;
    let number = own.number.as_ref()?;
    (!member.hides(Hideable::Numbers)).then(|| number.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_are_told_apart() {
        let dossier = Dossier {
            criteria_version: "2026.2".to_owned(),
            made_on: "2026-11-02".parse().expect("a date"),
            numbers: vec![],
            files: BTreeMap::from([("site.toml".to_owned(), "name = \"é\"".to_owned())]),
        };
        let text = dossier.write("private");
        assert_eq!(Dossier::read(text.as_bytes(), "2026.2"), Ok(dossier));
        let read = |version| Dossier::read(text.as_bytes(), version);
        assert_eq!(read("2026.1"), Err(DossierFault::NewerCriteria("2026.2".to_owned())));
        assert_eq!(read("2026.10"), Err(DossierFault::OlderCriteria("2026.2".to_owned())));
        let open = text.replace("\"notice\"", "\"note\"");
        assert!(matches!(Dossier::read(open.as_bytes(), "2026.2"), Err(DossierFault::Shape(_))));
    }
}
