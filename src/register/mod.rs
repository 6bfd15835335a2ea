//! The issuer's own site: what it signed and the pages around it, as a folder of static
//! files that its web host serves at the root.
//!
//! In come a folder, a signer and what is to happen (an attestation, a revocation, a new
//! key); out goes the folder again, whole. [`Register`] is the state, [`folder`] reads and
//! writes it, [`pages`] makes what people see. Everything in the folder is public: what
//! the body saw and noted before it signed is kept elsewhere.

pub mod folder;
pub mod pages;

use std::collections::BTreeMap;
use std::fmt;

use anyhow::Result;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde_json::Value;

use crate::legitimacy::attestation::{Attestation, status_list_url};
use crate::legitimacy::canonical::jcs;
use crate::legitimacy::issuer::{Did, DidDocument, IssuerKey, PinnedKey, TrustList, TrustedIssuer};
use crate::legitimacy::signature::{PublicKey, Signer};
use crate::legitimacy::status_list::StatusList;

/// For how many days a status list can be relied on, unless said otherwise.
pub const STATUS_DAYS: i64 = 100;

/// An issuer's register.
#[derive(Debug, Clone)]
pub struct Register {
    /// What the issuer is called.
    pub name: String,
    /// Its site.
    pub url: String,
    /// Where to report an impostor: a mail address or a page; else its site.
    pub contact: Option<String>,
    /// The name and the keys.
    pub document: DidDocument,
    /// What was attested, in the order of signing.
    pub entries: Vec<Entry>,
    /// The attestations, as they were signed, by name.
    pub attestations: BTreeMap<String, Vec<u8>>,
    /// The status list, as it was signed.
    pub status_text: Vec<u8>,
    /// What it says.
    pub status: StatusList,
}

/// What the register says of an attestation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What the network calls itself.
    pub network: String,
    /// The network's site.
    pub url: String,
    /// The first and the last day on which it holds.
    pub days: (Date, Date),
    /// Its entry of the status list.
    pub index: usize,
    /// Why and when it was revoked.
    pub revoked: Option<(RevocationReason, Date)>,
}

/// Why an attestation was revoked; public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RevocationReason {
    /// The network asked for it.
    Withdrawn,
    /// The criteria are not met any more.
    Criteria,
    /// The key it was signed with is not to be believed.
    Key,
    /// It should not have been signed.
    Error,
}

impl RevocationReason {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Withdrawn, Self::Criteria, Self::Key, Self::Error];

    /// The word on the command line and in register.json.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Criteria => "criteria",
            Self::Key => "key",
            Self::Error => "error",
        }
    }

    /// The reason of a word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }
}

/// Why a register does not do what it is asked; the words are the terminal's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegisterFault {
    /// It has the key already.
    KeyIsThere,
    /// It has no key of that name.
    NoKey(String),
    /// No key would be left to sign with.
    LastKey,
    /// The key is not one of its own, or may not sign any more.
    ForeignKey,
    /// Every entry of the status list is taken.
    Full,
    /// It has no attestation of that name.
    NoAttestation(String),
    /// The attestation of that name was revoked before.
    RevokedAlready(String, Date),
    /// A file of it is not as it was written: which, and what is wrong with it.
    Damaged(&'static str, String),
}

impl RegisterFault {
    /// Its stable name.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::KeyIsThere => "key-is-there",
            Self::NoKey(_) => "no-key",
            Self::LastKey => "last-key",
            Self::ForeignKey => "foreign-key",
            Self::Full => "full",
            Self::NoAttestation(_) => "no-attestation",
            Self::RevokedAlready(..) => "revoked-already",
            Self::Damaged(..) => "damaged",
        }
    }
}

impl fmt::Display for RegisterFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for RegisterFault {}

impl Register {
    /// A register in which nothing is attested yet.
    ///
    /// # Errors
    /// The signer refuses.
    pub fn new(
        did: Did,
        name: String,
        url: String,
        contact: Option<String>,
        now: Timestamp,
        signer: &dyn Signer,
    ) -> Result<Self> {
        let key = new_key(&did, 1, signer.public_key());
        let status = StatusList::new(status_list_url(&did), did.clone(), now, now);
        let document = DidDocument { did, keys: vec![key] };
        let mut register = Self {
            name,
            url,
            contact,
            document,
            entries: Vec::new(),
            attestations: BTreeMap::new(),
            status_text: Vec::new(),
            status,
        };
        register.sign_status(now, STATUS_DAYS, signer)?;
        Ok(register)
    }

    /// The issuer's name.
    #[must_use]
    pub fn did(&self) -> &Did {
        &self.document.did
    }

    /// The list that a network takes over when it trusts this issuer.
    #[must_use]
    pub fn trust_list(&self) -> TrustList {
        let pinned = |key: &IssuerKey| {
            let revoked = key.revoked.map(day);
            (key.id.clone(), PinnedKey { key: key.key, revoked })
        };
        let issuer = TrustedIssuer {
            did: self.did().clone(),
            name: self.name.clone(),
            url: self.url.clone(),
            keys: self.document.keys.iter().map(pinned).collect(),
        };
        TrustList { issuers: vec![issuer] }
    }

    /// The identifier under which a key may sign today.
    #[must_use]
    pub fn key_id(&self, key: PublicKey) -> Option<&str> {
        let mut keys = self.document.keys.iter();
        let own = keys.find(|own| own.key == key && own.asserts && own.revoked.is_none())?;
        Some(&own.id)
    }

    /// Adds a key, under the next number; the old ones stay listed and go on asserting what
    /// they signed.
    ///
    /// # Errors
    /// The register has it already.
    pub fn add_key(&mut self, key: PublicKey) -> Result<()> {
        let own = &mut self.document.keys;
        if own.iter().any(|own| own.key == key) {
            return Err(RegisterFault::KeyIsThere.into());
        }
        let key = new_key(&self.document.did, own.len() + 1, key);
        own.push(key);
        Ok(())
    }

    /// Marks a key as stolen: nothing it signed is believed any more. Attestations signed
    /// with it are to be signed again, since nobody can tell the thief's.
    ///
    /// # Errors
    /// The register has no such key, or no other to go on with.
    pub fn revoke_key(&mut self, id: &str, now: Timestamp) -> Result<Vec<String>> {
        let id = format!("{}#{}", self.did(), id.rsplit('#').next().unwrap_or(id));
        let keys = &mut self.document.keys;
        let Some(key) = keys.iter_mut().find(|key| key.id == id) else {
            return Err(RegisterFault::NoKey(id).into());
        };
        key.revoked = Some(key.revoked.unwrap_or(now));
        key.asserts = false;
        if !keys.iter().any(|key| key.asserts) {
            return Err(RegisterFault::LastKey.into());
        }
        let signed = self.attestations.iter().filter(|(_, text)| signed_with(text, &id));
        Ok(signed.map(|(name, _)| name.clone()).collect())
    }

    /// An entry of the status list that no attestation has. `random` gives numbers from
    /// which it is taken, so that its place tells nothing.
    ///
    /// # Errors
    /// All are taken.
    pub fn free_index(&self, random: &mut dyn FnMut() -> u32) -> Result<usize> {
        let all = self.status.entries();
        if self.entries.len() >= all {
            return Err(RegisterFault::Full.into());
        }
        let mut index = random() as usize % all;
        while self.entries.iter().any(|entry| entry.index == index) {
            index = (index + 1) % all;
        }
        Ok(index)
    }

    /// Enters a signed attestation.
    pub fn enter(&mut self, attestation: &Attestation, text: Vec<u8>) {
        self.entries.push(Entry {
            name: attestation.name.clone(),
            network: attestation.network_name.clone(),
            url: attestation.network_url.clone(),
            days: attestation.days(),
            index: attestation.status_index,
            revoked: None,
        });
        self.attestations.insert(attestation.name.clone(), text);
    }

    /// Revokes an attestation, by its name or its address; the list is to be signed anew.
    ///
    /// # Errors
    /// There is none, or it is revoked already.
    pub fn revoke(&mut self, name: &str, reason: RevocationReason, today: Date) -> Result<&Entry> {
        let name = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".json");
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.name == name) else {
            return Err(RegisterFault::NoAttestation(name.to_owned()).into());
        };
        if let Some((_, on)) = entry.revoked {
            return Err(RegisterFault::RevokedAlready(name.to_owned(), on).into());
        }
        entry.revoked = Some((reason, today));
        self.status.set(entry.index);
        Ok(entry)
    }

    /// Signs the status list for some days from now.
    ///
    /// # Errors
    /// The signer refuses, or its key is not one of the register's.
    pub fn sign_status(&mut self, now: Timestamp, days: i64, signer: &dyn Signer) -> Result<()> {
        let Some(key_id) = self.key_id(signer.public_key()).map(str::to_owned) else {
            return Err(RegisterFault::ForeignKey.into());
        };
        self.status.valid_from = now;
        self.status.valid_until = now.saturating_add(Span::new().hours(24 * days))?;
        let signed = self.status.sign(&key_id, now, signer)?;
        self.status_text = jcs(&signed);
        Ok(())
    }
}

fn new_key(did: &Did, number: usize, key: PublicKey) -> IssuerKey {
    IssuerKey { id: did.key_id(number), key, revoked: None, asserts: true }
}

/// Whether an attestation names a key.
fn signed_with(text: &[u8], key_id: &str) -> bool {
    let document = serde_json::from_slice::<Value>(text).unwrap_or_default();
    document["proof"][0]["verificationMethod"] == key_id
}

/// The day of an instant, in universal time.
fn day(at: Timestamp) -> Date {
    at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}
