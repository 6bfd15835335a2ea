//! Whether a badge is to be believed: a text, whom the reader trusts, and what is known of
//! the issuer today in; an [`Outcome`] out, step by step.
//!
//! The order is that of growing trust: nothing is canonicalised before the text has one
//! meaning and the closed shape, no signature is looked at before the issuer is one the
//! reader named. Only when every step has passed is there a [`Verified`], and only this
//! file makes one.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::attestation::{Attestation, ShapeFault};
use super::canonical::jcs;
use super::catalogue::catalogue;
use super::issuer::{DidDocument, DidFault, TrustList, TrustedIssuer};
use super::json::{self, JsonFault};
use super::proof::{ProofFault, Signed};
use super::signature::PublicKey;
use super::status_list::{self, StatusList};
use crate::model::locale::Lang;

/// What a badge is held against.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The attestation, as it was stored: canonical JSON.
    pub attestation: &'a [u8],
    /// Whom the reader believes.
    pub trust: &'a TrustList,
    /// The issuer's did.json; without it, the keys are those the trust list pins.
    pub did_document: Option<&'a [u8]>,
    /// The issuer's status list, as far as there is one.
    pub status_list: Option<&'a [u8]>,
    /// The origin under which the badge is shown; `None` to accept those attested.
    pub origin: Option<&'a str>,
    /// When.
    pub now: Timestamp,
}

/// The steps, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The text has one meaning and is canonical.
    Read,
    /// It is an attestation, and nothing else.
    Shape,
    /// The issuer is on the trust list.
    Trust,
    /// The key is the issuer's, and still is.
    Key,
    /// The proof over the JSON.
    ProofJcs,
    /// The proof over the RDF.
    ProofRdfc,
    /// It holds on the day.
    Period,
    /// It is shown where it was attested.
    Origin,
    /// It was not revoked.
    Revocation,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Read,
        Self::Shape,
        Self::Trust,
        Self::Key,
        Self::ProofJcs,
        Self::ProofRdfc,
        Self::Period,
        Self::Origin,
        Self::Revocation,
    ];

    /// Its stable name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Shape => "shape",
            Self::Trust => "trust",
            Self::Key => "key",
            Self::ProofJcs => "proof-jcs",
            Self::ProofRdfc => "proof-rdfc",
            Self::Period => "period",
            Self::Origin => "origin",
            Self::Revocation => "revocation",
        }
    }
}

/// Why a step failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The text is not JSON with one meaning.
    Json(JsonFault),
    /// The text is not the canonical form of what it says.
    NotCanonical,
    /// A member is not as in an attestation.
    Shape(ShapeFault),
    /// The proofs are not as they must be.
    Proof(ProofFault),
    /// The issuer is not on the list.
    UntrustedIssuer(String),
    /// The issuer calls itself otherwise than the list.
    IssuerRenamed,
    /// did.json cannot be read.
    DidDocument(DidFault),
    /// did.json is another issuer's.
    ForeignDidDocument(String),
    /// The trust list does not pin the key.
    KeyNotPinned(String),
    /// did.json does not have the key.
    KeyUnknown(String),
    /// did.json has another key under the same name than the trust list.
    KeyChanged(String),
    /// The key was revoked.
    KeyRevoked(String),
    /// did.json does not list the key for attestations.
    KeyNotAsserting(String),
    /// The signature is not the key's, or something was changed.
    Signature,
    /// It holds from a later time.
    NotYetValid(Timestamp),
    /// It ended.
    Expired(Timestamp),
    /// It would hold longer than the criteria allow.
    TooLong,
    /// It was attested for other origins.
    ForeignOrigin {
        /// Where it is shown.
        shown: String,
        /// What was attested.
        attested: Vec<String>,
    },
    /// The issuer revoked it.
    Revoked,
    /// The status list is no list of this issuer, or was changed.
    StatusList,
    /// The status list has no such entry.
    StatusIndex(usize),
}

impl Reason {
    /// Its stable name.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Json(fault) => match fault {
                JsonFault::TooLarge => "json-too-large",
                JsonFault::NotUtf8 => "json-not-utf8",
                JsonFault::Syntax { .. } => "json-syntax",
                JsonFault::DuplicateName(_) => "json-duplicate-name",
                JsonFault::LoneSurrogate => "json-lone-surrogate",
                JsonFault::InexactNumber(_) => "json-inexact-number",
                JsonFault::TooDeep => "json-too-deep",
            },
            Self::NotCanonical => "not-canonical",
            Self::Shape(_) => "shape",
            Self::Proof(fault) => match fault {
                ProofFault::Missing => "proof-missing",
                ProofFault::Incomplete => "proof-incomplete",
                ProofFault::UnknownMember(_) => "proof-unknown-member",
                ProofFault::Member(_) => "proof-member",
                ProofFault::TwoKeys => "proof-two-keys",
            },
            Self::UntrustedIssuer(_) => "untrusted-issuer",
            Self::IssuerRenamed => "issuer-renamed",
            Self::DidDocument(_) => "did-document",
            Self::ForeignDidDocument(_) => "did-document-foreign",
            Self::KeyNotPinned(_) => "key-not-pinned",
            Self::KeyUnknown(_) => "key-unknown",
            Self::KeyChanged(_) => "key-changed",
            Self::KeyRevoked(_) => "key-revoked",
            Self::KeyNotAsserting(_) => "key-not-asserting",
            Self::Signature => "signature",
            Self::NotYetValid(_) => "not-yet-valid",
            Self::Expired(_) => "expired",
            Self::TooLong => "too-long",
            Self::ForeignOrigin { .. } => "foreign-origin",
            Self::Revoked => "revoked",
            Self::StatusList => "status-list",
            Self::StatusIndex(_) => "status-index",
        }
    }

    /// What it is about, for its words: a name, a key, an address, a number; empty where
    /// there is nothing to say.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Json(JsonFault::Syntax { line, column }) => format!("{line}:{column}"),
            Self::Json(JsonFault::DuplicateName(text) | JsonFault::InexactNumber(text))
            | Self::UntrustedIssuer(text)
            | Self::ForeignDidDocument(text)
            | Self::KeyNotPinned(text)
            | Self::KeyUnknown(text)
            | Self::KeyChanged(text)
            | Self::KeyRevoked(text)
            | Self::KeyNotAsserting(text)
            | Self::Proof(ProofFault::UnknownMember(text)) => text.chars().take(200).collect(),
            Self::Shape(ShapeFault { member }) => member.chars().take(200).collect(),
            Self::Proof(ProofFault::Member(text)) => (*text).to_owned(),
            Self::NotYetValid(at) | Self::Expired(at) => super::proof::written(*at),
            Self::ForeignOrigin { attested, .. } => attested.join(", "),
            Self::StatusIndex(index) => index.to_string(),
            _ => String::new(),
        }
    }
}

/// Whether the issuer may have revoked it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revocation {
    /// Its entry is not set.
    NotRevoked {
        /// When the list was signed.
        as_of: Timestamp,
        /// Until when it can be relied on.
        until: Timestamp,
    },
    /// There is no list to look into.
    NotChecked(Unchecked),
}

/// Why revocation was not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unchecked {
    /// There is no list.
    Missing,
    /// The list is signed by a key that the trust list does not have yet.
    UnknownKey,
    /// The list could be relied on until a time that has passed.
    Stale {
        /// That time.
        since: Timestamp,
    },
}

impl Unchecked {
    /// `status-missing` or `status-stale`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "status-missing",
            Self::UnknownKey => "status-unknown-key",
            Self::Stale { .. } => "status-stale",
        }
    }
}

/// How a step went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepState {
    /// It passed.
    Passed,
    /// It failed.
    Failed(Reason),
    /// It could not be done; of revocation alone.
    NotChecked(Unchecked),
    /// Nobody said where the badge was seen; of the origin alone.
    NotAsked,
    /// One before it failed.
    NotReached,
}

/// The result.
#[derive(Debug)]
pub struct Outcome {
    /// Every step, in their order.
    pub steps: Vec<(Step, StepState)>,
    /// What the text says, as far as it could be read; not to be believed without
    /// [`Outcome::verified`].
    pub claimed: Option<Attestation>,
    /// The badge, when it is to be believed.
    pub verified: Option<Verified>,
}

impl Outcome {
    /// The step that failed, and why.
    #[must_use]
    pub fn failure(&self) -> Option<(Step, &Reason)> {
        self.steps.iter().find_map(|(step, state)| match state {
            StepState::Failed(reason) => Some((*step, reason)),
            _ => None,
        })
    }
}

/// An attestation that is to be believed. The only way to a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    attestation: Attestation,
    issuer: TrustedIssuer,
    key_id: String,
    key: PublicKey,
    revocation: Revocation,
    json: Vec<u8>,
}

impl Verified {
    /// What it says.
    #[must_use]
    pub fn attestation(&self) -> &Attestation {
        &self.attestation
    }

    /// Who signed, as the trust list has it.
    #[must_use]
    pub fn issuer(&self) -> &TrustedIssuer {
        &self.issuer
    }

    /// The issuer's host, which stands as large as its name.
    #[must_use]
    pub fn issuer_domain(&self) -> String {
        self.issuer.did.authority()
    }

    /// The identifier of the key.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Whether the issuer may have revoked it since.
    #[must_use]
    pub fn revocation(&self) -> &Revocation {
        &self.revocation
    }

    /// The canonical text: attestation.json.
    #[must_use]
    pub fn json(&self) -> &[u8] {
        &self.json
    }

    /// The SHA-256 of the text, in base64url.
    #[must_use]
    pub fn hash(&self) -> String {
        hash(&self.json)
    }

    /// The issuer's public list, which also says where to report an impostor.
    #[must_use]
    pub fn register_url(&self, lang: Lang) -> String {
        let folder = if lang == Lang::Fr { String::new() } else { format!("{}/", lang.key()) };
        format!("{}/{folder}", self.issuer.did.origin())
    }

    /// The issuer's verify page, told which attestation to look at: what the QR code holds.
    #[must_use]
    pub fn verify_url(&self, lang: Lang) -> String {
        let folder = if lang == Lang::Fr { String::new() } else { format!("{}/", lang.key()) };
        let mut fragment = url::form_urlencoded::Serializer::new(String::new());
        fragment.append_pair("u", &self.attestation.network_url);
        fragment.append_pair("a", &self.attestation.name);
        fragment.append_pair("h", &self.hash());
        let origin = self.issuer.did.origin();
        format!("{origin}/{folder}verify/#{}", fragment.finish())
    }
}

/// The SHA-256 of a text, in base64url.
#[must_use]
pub fn hash(text: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}

/// Verifies a badge.
#[must_use]
pub fn verify(inputs: &Inputs<'_>) -> Outcome {
    let mut steps = Vec::with_capacity(Step::ALL.len());
    let mut claimed = None;
    let result = run(inputs, &mut claimed, &mut |step, state| steps.push((step, state)));
    if let Err((step, reason)) = result.as_ref() {
        steps.push((*step, StepState::Failed(reason.clone())));
        let later = Step::ALL.iter().filter(|other| *other > step);
        steps.extend(later.map(|step| (*step, StepState::NotReached)));
    }
    Outcome { steps, claimed, verified: result.ok() }
}

/// What a text says as an attestation, whether it is to be believed or not: no signature is
/// looked at.
#[must_use]
pub fn claimed(text: &[u8]) -> Option<Attestation> {
    shape(read(text).ok()?).ok().map(|(attestation, _)| attestation)
}

type Failed = (Step, Reason);

fn run(
    inputs: &Inputs<'_>,
    claimed: &mut Option<Attestation>,
    done: &mut dyn FnMut(Step, StepState),
) -> Result<Verified, Failed> {
    let document = read(inputs.attestation).map_err(|reason| (Step::Read, reason))?;
    done(Step::Read, StepState::Passed);

    let (attestation, signed) = shape(document).map_err(|reason| (Step::Shape, reason))?;
    *claimed = Some(attestation.clone());
    done(Step::Shape, StepState::Passed);

    let issuer = trusted(&attestation, inputs.trust).map_err(|reason| (Step::Trust, reason))?;
    done(Step::Trust, StepState::Passed);

    let keys = match inputs.did_document.map(DidDocument::read).transpose() {
        Ok(keys) => keys,
        Err(fault) => return Err((Step::Key, Reason::DidDocument(fault))),
    };
    let key_id = &signed.jcs.verification_method;
    let key = key(issuer, keys.as_ref(), key_id).map_err(|reason| (Step::Key, reason))?;
    done(Step::Key, StepState::Passed);

    if !signed.verifies_jcs(&key) {
        return Err((Step::ProofJcs, Reason::Signature));
    }
    done(Step::ProofJcs, StepState::Passed);
    if !signed.verifies_rdfc(&key, attestation.quads()) {
        return Err((Step::ProofRdfc, Reason::Signature));
    }
    done(Step::ProofRdfc, StepState::Passed);

    period(&attestation, inputs.now).map_err(|reason| (Step::Period, reason))?;
    done(Step::Period, StepState::Passed);

    origin(&attestation, inputs.origin).map_err(|reason| (Step::Origin, reason))?;
    let is_asked = inputs.origin.is_some();
    done(Step::Origin, if is_asked { StepState::Passed } else { StepState::NotAsked });

    let revocation = revocation(&attestation, issuer, keys.as_ref(), inputs);
    let revocation = revocation.map_err(|reason| (Step::Revocation, reason))?;
    done(
        Step::Revocation,
        match revocation {
            Revocation::NotRevoked { .. } => StepState::Passed,
            Revocation::NotChecked(why) => StepState::NotChecked(why),
        },
    );
    Ok(Verified {
        attestation,
        issuer: issuer.clone(),
        key_id: key_id.clone(),
        key,
        revocation,
        json: inputs.attestation.to_vec(),
    })
}

/// Reads a canonical text.
fn read(text: &[u8]) -> Result<Value, Reason> {
    let value = json::read(text).map_err(Reason::Json)?;
    if jcs(&value) == text { Ok(value) } else { Err(Reason::NotCanonical) }
}

/// Takes the document apart.
fn shape(document: Value) -> Result<(Attestation, Signed), Reason> {
    let Value::Object(document) = document else {
        return Err(Reason::Shape(ShapeFault { member: String::new() }));
    };
    let signed = Signed::read(document).map_err(Reason::Proof)?;
    let attestation = Attestation::read(&signed.document).map_err(Reason::Shape)?;
    Ok((attestation, signed))
}

/// The issuer on the list, under the same name and address.
fn trusted<'t>(
    attestation: &Attestation,
    trust: &'t TrustList,
) -> Result<&'t TrustedIssuer, Reason> {
    let own = &attestation.issuer;
    let issuer = trust.issuer(&own.did);
    let issuer = issuer.ok_or_else(|| Reason::UntrustedIssuer(own.did.to_string()))?;
    if issuer.name == own.name && issuer.url == own.url {
        Ok(issuer)
    } else {
        Err(Reason::IssuerRenamed)
    }
}

/// The key, when trust list and did.json agree on it.
fn key(
    issuer: &TrustedIssuer,
    document: Option<&DidDocument>,
    id: &str,
) -> Result<PublicKey, Reason> {
    let name = || id.to_owned();
    if let Some(document) = document.filter(|document| document.did != issuer.did) {
        return Err(Reason::ForeignDidDocument(document.did.to_string()));
    }
    let pinned = issuer.keys.get(id).ok_or_else(|| Reason::KeyNotPinned(name()))?;
    if pinned.revoked.is_some() {
        return Err(Reason::KeyRevoked(name()));
    }
    if let Some(document) = document {
        let own = document.key(id).ok_or_else(|| Reason::KeyUnknown(name()))?;
        if own.revoked.is_some() {
            return Err(Reason::KeyRevoked(name()));
        }
        if own.key != pinned.key {
            return Err(Reason::KeyChanged(name()));
        }
        if !own.asserts {
            return Err(Reason::KeyNotAsserting(name()));
        }
    }
    Ok(pinned.key)
}

/// From the first second to the last, both included, and no longer than is allowed.
fn period(attestation: &Attestation, now: Timestamp) -> Result<(), Reason> {
    let (from, until) = attestation.days();
    let most = i64::from(catalogue().badge.max_validity_days);
    let days = (until - from).get_days();
    if attestation.valid_until < attestation.valid_from || i64::from(days) > most {
        Err(Reason::TooLong)
    } else if now < attestation.valid_from {
        Err(Reason::NotYetValid(attestation.valid_from))
    } else if now > attestation.valid_until {
        Err(Reason::Expired(attestation.valid_until))
    } else {
        Ok(())
    }
}

/// The exact origin: another host, port or scheme is another site.
fn origin(attestation: &Attestation, shown: Option<&str>) -> Result<(), Reason> {
    match shown {
        Some(shown) if !attestation.origins.iter().any(|origin| origin == shown) => {
            let attested = attestation.origins.clone();
            Err(Reason::ForeignOrigin { shown: shown.to_owned(), attested })
        }
        _ => Ok(()),
    }
}

/// Looks the entry up. What is no list of this issuer, or does not verify, is a failure:
/// somebody put it there. A list that is past its time still says what was revoked.
fn revocation(
    attestation: &Attestation,
    issuer: &TrustedIssuer,
    keys: Option<&DidDocument>,
    inputs: &Inputs<'_>,
) -> Result<Revocation, Reason> {
    let Some(text) = inputs.status_list else {
        return Ok(Revocation::NotChecked(Unchecked::Missing));
    };
    let list = match status_list(text, issuer, keys) {
        Ok(list) => list,
        Err(StatusFault::UnknownKey) => {
            return Ok(Revocation::NotChecked(Unchecked::UnknownKey));
        }
        Err(StatusFault::NotTheirs) => return Err(Reason::StatusList),
    };
    if list.id != attestation.status_list() || list.valid_from > inputs.now {
        return Err(Reason::StatusList);
    }
    let index = attestation.status_index;
    if list.is_set(index).ok_or(Reason::StatusIndex(index))? {
        return Err(Reason::Revoked);
    }
    let (as_of, until) = (list.valid_from, list.valid_until);
    if inputs.now > until {
        return Ok(Revocation::NotChecked(Unchecked::Stale { since: until }));
    }
    Ok(Revocation::NotRevoked { as_of, until })
}

/// Why a text is no status list of an issuer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusFault {
    /// It is no list of this issuer, or was changed.
    NotTheirs,
    /// It names a key that the trust list does not pin: the issuer has a new one.
    UnknownKey,
}

/// Reads the status list of an issuer, both of whose proofs must be by a trusted key.
///
/// # Errors
/// It is none.
pub fn status_list(
    text: &[u8],
    issuer: &TrustedIssuer,
    keys: Option<&DidDocument>,
) -> Result<StatusList, StatusFault> {
    let read = || {
        let Ok(Value::Object(document)) = json::read(text) else { return None };
        let signed = Signed::read(document).ok()?;
        Some((StatusList::read(&signed.document)?, signed))
    };
    let (list, signed) = read().ok_or(StatusFault::NotTheirs)?;
    if list.issuer != issuer.did {
        return Err(StatusFault::NotTheirs);
    }
    let key = match key(issuer, keys, &signed.jcs.verification_method) {
        Ok(key) => key,
        Err(Reason::KeyNotPinned(_)) => return Err(StatusFault::UnknownKey),
        Err(_) => return Err(StatusFault::NotTheirs),
    };
    if signed.verifies_jcs(&key) && signed.verifies_rdfc(&key, status_list::QUADS) {
        Ok(list)
    } else {
        Err(StatusFault::NotTheirs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legitimacy::attestation::IssuerProfile;
    use crate::legitimacy::canonical::rdfc;
    use crate::legitimacy::disclosure::{Salt, digest};
    use crate::legitimacy::issuer::Did;
    use crate::model::profession::Register;

    #[test]
    fn every_member_of_a_document_gives_its_quads() {
        let did = Did::parse("did:web:issuer.example").expect("a name");
        for (origins, numbers) in [(1, 0), (1, 1), (3, 7)] {
            let number =
                |n: usize| digest(Salt::new([0; 16]), Register::Compsy, &format!("{n:09}"));
            let mut evidence: Vec<_> = (0..numbers).map(number).collect();
            evidence.sort_unstable();
            let origin = |n: usize| {
                if n == 0 {
                    "https://network.example".to_owned()
                } else {
                    format!("https://n{n}.example")
                }
            };
            let at = |text: &str| text.parse::<Timestamp>().expect("a time");
            let attestation = Attestation {
                name: "2026-test".to_owned(),
                issuer: IssuerProfile {
                    did: did.clone(),
                    name: "Issuer".to_owned(),
                    url: "https://issuer.example".to_owned(),
                },
                valid_from: at("2026-11-02T00:00:00Z"),
                valid_until: at("2027-11-01T23:59:59Z"),
                network_name: "Réseau".to_owned(),
                network_url: "https://network.example".to_owned(),
                origins: (0..origins).map(origin).collect(),
                enterprise_number: "0999999922".to_owned(),
                criteria_version: catalogue().version.clone(),
                evidence,
                status_index: 5,
            };
            let document = attestation.document();
            assert_eq!(Attestation::read(&document), Ok(attestation.clone()));
            let (quads, count) = rdfc(&Value::Object(document)).expect("JSON-LD");
            assert_eq!(count, attestation.quads(), "{quads}");
        }
    }
}
