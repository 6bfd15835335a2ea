//! The document that an accompanying body signs: a W3C Verifiable Credential 2.0 that is
//! also an Open Badges 3.0 credential.
//!
//! An [`Attestation`] is what it says; [`Attestation::document`] writes it, in one way
//! only, and [`Attestation::read`] accepts that way only. Whatever else a document holds,
//! or holds in another place, makes it another document: JSON-LD would drop an undefined
//! term without a word, and a verifier that reads more than was signed is fooled. No name
//! of a person is in it.

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::canonical::{CREDENTIALS_V2, OPEN_BADGES};
use super::catalogue::catalogue;
use super::disclosure::Digest;
use super::issuer::Did;
use super::proof::{self, instant, written};
use super::signature::Signer;
use crate::model::locale::Lang;
use crate::model::value::{BaseUrl, EnterpriseNumber, Name};

/// What an attestation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attestation {
    /// Its short name, unique with its issuer: `2026-k7f3q9`.
    pub name: String,
    /// Who signs.
    pub issuer: IssuerProfile,
    /// From when it holds.
    pub valid_from: Timestamp,
    /// Until when.
    pub valid_until: Timestamp,
    /// What the network calls itself.
    pub network_name: String,
    /// Its site: the base URL.
    pub network_url: String,
    /// The origins under which the site may be shown: scheme, host, port; punycode.
    pub origins: Vec<String>,
    /// Its number in the Crossroads Bank for Enterprises, ten digits.
    pub enterprise_number: String,
    /// The version of the criteria.
    pub criteria_version: String,
    /// A salted hash a register number that was reviewed, sorted.
    pub evidence: Vec<Digest>,
    /// The entry of the issuer's status list.
    pub status_index: usize,
}

/// Who signs, as the document says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerProfile {
    /// The name that is trusted.
    pub did: Did,
    /// What it is called.
    pub name: String,
    /// Its site.
    pub url: String,
}

/// Quads of a document without evidence and origins, and of each of those.
const QUADS: usize = 86;
const QUADS_OF_EVIDENCE: usize = 2;
const QUADS_OF_IDENTIFIER: usize = 5;

/// The longest text of a document, in bytes.
const LONGEST_TEXT: usize = 1_000;

/// The most origins, and register numbers, of one attestation. Both bound the time that
/// canonical RDF takes.
const MOST_ORIGINS: usize = 16;
const MOST_EVIDENCE: usize = 2_000;

/// What makes a document no attestation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeFault {
    /// The member, as a path: `credentialSubject.result`.
    pub member: String,
}

fn fault<T>(member: &str) -> Result<T, ShapeFault> {
    Err(ShapeFault { member: member.to_owned() })
}

impl Attestation {
    /// Its address: what the document is called.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}/attestations/{}.json", self.issuer.did.origin(), self.name)
    }

    /// Where the issuer's status list lies.
    #[must_use]
    pub fn status_list(&self) -> String {
        status_list_url(&self.issuer.did)
    }

    /// The first and the last day on which it holds, in universal time.
    #[must_use]
    pub fn days(&self) -> (Date, Date) {
        let day = |at: Timestamp| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        (day(self.valid_from), day(self.valid_until))
    }

    /// How many quads its document gives.
    pub(super) fn quads(&self) -> usize {
        let identifiers = self.origins.len() + 1;
        QUADS + QUADS_OF_EVIDENCE * self.evidence.len() + QUADS_OF_IDENTIFIER * identifiers
    }

    /// Signs it, with both proofs, as a canonical text.
    ///
    /// # Errors
    /// The signer refuses, or something in it may not stand in an attestation.
    pub fn sign(&self, key_id: &str, created: Timestamp, signer: &dyn Signer) -> Result<Vec<u8>> {
        let document = self.document();
        if let Err(ShapeFault { member }) = Self::read(&document) {
            anyhow::bail!("{member} cannot stand in an attestation");
        }
        let signed = proof::sign(document, self.quads(), key_id, created, signer)?;
        Ok(super::canonical::jcs(&signed))
    }

    /// The document, without proofs.
    #[must_use]
    pub fn document(&self) -> Map<String, Value> {
        let achievement = criteria_url(&self.issuer.did, &self.criteria_version);
        let criteria = &catalogue().criteria;
        let described = criteria.iter().map(|criterion| {
            json!({
                "id": format!("{achievement}#{}", criterion.id),
                "type": ["ResultDescription"],
                "name": criterion.title.get(Lang::En),
                "resultType": "Status",
            })
        });
        let results = criteria.iter().map(|criterion| {
            json!({
                "type": ["Result"],
                "resultDescription": format!("{achievement}#{}", criterion.id),
                "status": "Completed",
            })
        });
        let identifier = |kind: &str, value: &str| {
            json!({
                "type": "IdentityObject",
                "hashed": false,
                "identityHash": value,
                "identityType": kind,
            })
        };
        let origins = self.origins.iter().map(|origin| identifier("ext:webOrigin", origin));
        let number = identifier("ext:bce", &self.enterprise_number);
        let evidence =
            self.evidence.iter().map(|digest| json!({ "id": digest.uri(), "type": ["Evidence"] }));
        let document = json!({
            "@context": [CREDENTIALS_V2, OPEN_BADGES],
            "id": self.id(),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": self.network_name,
            "issuer": {
                "id": self.issuer.did.as_str(),
                "type": ["Profile"],
                "name": self.issuer.name,
                "url": self.issuer.url,
            },
            "validFrom": written(self.valid_from),
            "validUntil": written(self.valid_until),
            "credentialSubject": {
                "id": self.network_url,
                "type": ["AchievementSubject"],
                "identifier": origins.chain([number]).collect::<Vec<_>>(),
                "achievement": {
                    "id": achievement,
                    "type": ["Achievement"],
                    "name": "Work-clinic network with legitimate visibility",
                    "description": "An accompanying body has reviewed the network, person by \
                        person, and found the eight criteria of legitimate visibility met.",
                    "criteria": {
                        "id": format!("{achievement}#criteria"),
                        "narrative": "The eight indispensable criteria of the founding guide \
                            of work-clinic networks, with the limits of the version named.",
                    },
                    "resultDescription": described.collect::<Vec<_>>(),
                },
                "result": results.collect::<Vec<_>>(),
            },
            "evidence": evidence.collect::<Vec<_>>(),
            "credentialStatus": {
                "id": format!("{}#{}", self.status_list(), self.status_index),
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": self.status_index.to_string(),
                "statusListCredential": self.status_list(),
            },
        });
        match document {
            Value::Object(document) => document,
            _ => Map::new(),
        }
    }

    /// Reads a document, without its proofs.
    ///
    /// # Errors
    /// The first member that is not as it must be.
    pub fn read(document: &Map<String, Value>) -> Result<Self, ShapeFault> {
        let whole = Fields(document);
        if document.get("@context") != Some(&json!([CREDENTIALS_V2, OPEN_BADGES])) {
            return fault("@context");
        }
        let did = whole.text("issuer.id")?;
        let Some(did) = Did::parse(did) else { return fault("issuer.id") };
        let name = whole.text("id")?;
        let name = name.strip_prefix(&format!("{}/attestations/", did.origin()));
        let name = name.and_then(|name| name.strip_suffix(".json")).filter(|name| is_name(name));
        let Some(name) = name.map(str::to_owned) else { return fault("id") };
        let issuer = IssuerProfile {
            name: whole.prose("issuer.name")?.to_owned(),
            url: whole.web("issuer.url")?.to_owned(),
            did,
        };
        let network_url = whole.text("credentialSubject.id")?.to_owned();
        let base = network_url.parse::<BaseUrl>().ok().filter(|base| base.as_str() == network_url);
        let Some(base) = base else { return fault("credentialSubject.id") };
        let (origins, enterprise_number) = identifiers(&whole)?;
        if !origins.iter().any(|origin| origin == base.origin()) {
            return fault("credentialSubject.identifier");
        }
        let achievement = whole.text("credentialSubject.achievement.id")?;
        let version = catalogue().version.as_str();
        if achievement != criteria_url(&issuer.did, version) {
            return fault("credentialSubject.achievement.id");
        }
        let attestation = Self {
            name,
            valid_from: whole.instant("validFrom")?,
            valid_until: whole.instant("validUntil")?,
            network_name: whole.prose("name")?.to_owned(),
            network_url,
            origins,
            enterprise_number,
            criteria_version: version.to_owned(),
            evidence: evidence(&whole)?,
            status_index: status_index(&whole)?,
            issuer,
        };
        // All that is not read above is the same in every attestation: compare the whole.
        match first_difference(&attestation.document(), document) {
            Some(member) => fault(&member),
            None => Ok(attestation),
        }
    }
}

/// Where an issuer's status list lies.
#[must_use]
pub fn status_list_url(did: &Did) -> String {
    format!("{}/status/1.json", did.origin())
}

/// The page of a version of the criteria; its fragments are the criteria.
#[must_use]
pub fn criteria_url(did: &Did, version: &str) -> String {
    format!("{}/criteria/{version}/", did.origin())
}

/// Whether a text can be the short name of an attestation.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let sound = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(sound) && !text.starts_with('-')
}

/// The members of a document, by path.
struct Fields<'d>(&'d Map<String, Value>);

impl<'d> Fields<'d> {
    fn get(&self, path: &str) -> Option<&'d Value> {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let value = self.0.get(first)?;
        if rest.is_empty() {
            return Some(value);
        }
        Fields(value.as_object()?).get(rest)
    }

    fn text(&self, path: &str) -> Result<&'d str, ShapeFault> {
        match self.get(path).and_then(Value::as_str) {
            Some(text) if (1..=LONGEST_TEXT).contains(&text.len()) => Ok(text),
            _ => fault(path),
        }
    }

    /// A text for people, in the form that the model keeps: what is shown is what was
    /// signed, and no two texts look the same.
    fn prose(&self, path: &str) -> Result<&'d str, ShapeFault> {
        let text = self.text(path)?;
        let kept = text.parse::<Name>().is_ok_and(|name| name.as_str() == text);
        if kept { Ok(text) } else { fault(path) }
    }

    /// An address as browsers write it, so that a host outside ASCII shows as `xn--…`.
    fn web(&self, path: &str) -> Result<&'d str, ShapeFault> {
        let text = self.text(path)?;
        let same = url::Url::parse(text).is_ok_and(|url| {
            url.scheme() == "https" && (url.as_str() == text || url.as_str() == format!("{text}/"))
        });
        if same { Ok(text) } else { fault(path) }
    }

    fn instant(&self, path: &str) -> Result<Timestamp, ShapeFault> {
        match instant(self.text(path)?) {
            Some(instant) => Ok(instant),
            None => fault(path),
        }
    }

    fn list(&self, path: &str, most: usize) -> Result<&'d [Value], ShapeFault> {
        match self.get(path).and_then(Value::as_array) {
            Some(list) if list.len() <= most => Ok(list),
            _ => fault(path),
        }
    }
}

/// The origins and the enterprise number.
fn identifiers(whole: &Fields<'_>) -> Result<(Vec<String>, String), ShapeFault> {
    let path = "credentialSubject.identifier";
    let list = whole.list(path, MOST_ORIGINS + 1)?;
    let Some((number, origins)) = list.split_last() else { return fault(path) };
    let value = |identifier: &Value| identifier["identityHash"].as_str().map(str::to_owned);
    let origins: Option<Vec<String>> = origins.iter().map(value).collect();
    let origins = origins.unwrap_or_default();
    let mut distinct = origins.clone();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.is_empty()
        || distinct.len() != origins.len()
        || !origins.iter().all(|o| is_origin(o))
    {
        return fault(path);
    }
    let number = value(number).unwrap_or_default();
    let known: Option<EnterpriseNumber> = number.parse().ok();
    if number.len() != 10 || !number.bytes().all(|b| b.is_ascii_digit()) || known.is_none() {
        return fault(path);
    }
    Ok((origins, number))
}

/// Whether a text is an https origin in the form browsers give it.
#[must_use]
pub fn is_origin(text: &str) -> bool {
    url::Url::parse(text)
        .is_ok_and(|url| url.scheme() == "https" && url.origin().ascii_serialization() == text)
}

/// The hashes of register numbers, sorted and distinct.
fn evidence(whole: &Fields<'_>) -> Result<Vec<Digest>, ShapeFault> {
    let read = |entry: &Value| Digest::from_uri(entry["id"].as_str()?);
    let list = whole.list("evidence", MOST_EVIDENCE)?;
    let digests: Option<Vec<Digest>> = list.iter().map(read).collect();
    match digests {
        Some(digests) if digests.is_sorted_by(|a, b| a < b) => Ok(digests),
        _ => fault("evidence"),
    }
}

/// The entry of the status list, written as a decimal number.
fn status_index(whole: &Fields<'_>) -> Result<usize, ShapeFault> {
    let path = "credentialStatus.statusListIndex";
    let text = whole.text(path)?;
    match text.parse::<usize>() {
        Ok(index) if index.to_string() == text => Ok(index),
        _ => fault(path),
    }
}

/// The path of the first member in which two objects differ.
fn first_difference(expected: &Map<String, Value>, found: &Map<String, Value>) -> Option<String> {
    let unknown = found.keys().find(|name| !expected.contains_key(*name));
    if let Some(unknown) = unknown {
        return Some(unknown.clone());
    }
    expected.iter().find_map(|(name, value)| {
        let other = found.get(name);
        match (value, other) {
            (Value::Object(value), Some(Value::Object(other))) => {
                first_difference(value, other).map(|inner| format!("{name}.{inner}"))
            }
            (value, other) => (Some(value) != other).then(|| name.clone()),
        }
    })
}
