//! Who signs: did:web names, the documents behind them, and the list of those a network
//! trusts.
//!
//! A did.json says which keys an issuer has today; a trust list says whom a reader
//! believes, and pins their keys, so that somebody who takes over an issuer's web host
//! signs nothing. An attestation must agree with both.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::json::{self, JsonFault};
use super::proof::{instant, written};
use super::signature::{KeyFault, PublicKey};

/// A `did:web` name of a whole host (W3C CCG did:web): the register is served at its root,
/// so a name with a path is not taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Did(String);

impl Did {
    /// Reads a name: a host in lower-case ASCII, perhaps `%3A` and a port.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("did:web:")?;
        let authority = rest.replacen("%3A", ":", 1);
        let url = url::Url::parse(&format!("https://{authority}/")).ok()?;
        let same = url.host_str()?.len() + url.port().map_or(0, |port| 1 + port.to_string().len());
        let sound = !rest.contains([':', '/', '?', '#', '@'])
            && authority.is_ascii()
            && url.path() == "/"
            && same == authority.len()
            && format!("https://{authority}/") == url.as_str()
            && url.domain().is_some();
        sound.then(|| Self(text.to_owned()))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, with its port if there is one: what stands in the address bar.
    #[must_use]
    pub fn authority(&self) -> String {
        self.0["did:web:".len()..].replacen("%3A", ":", 1)
    }

    /// The origin of the register: `https://HOST`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("https://{}", self.authority())
    }

    /// Where its document lies.
    #[must_use]
    pub fn document_url(&self) -> String {
        format!("{}/.well-known/did.json", self.origin())
    }

    /// The identifier of one of its keys: `did:web:HOST#k1`.
    #[must_use]
    pub fn key_id(&self, number: usize) -> String {
        format!("{}#k{number}", self.0)
    }
}

impl fmt::Display for Did {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A key of an issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerKey {
    /// `did:web:HOST#k1`.
    pub id: String,
    /// The key.
    pub key: PublicKey,
    /// Since when it is not to be believed.
    pub revoked: Option<Timestamp>,
    /// Whether attestations may be signed with it.
    pub asserts: bool,
}

/// What did.json says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DidDocument {
    /// The name.
    pub did: Did,
    /// Its keys, old ones included.
    pub keys: Vec<IssuerKey>,
}

/// What is wrong with a did.json.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DidFault {
    /// It is not JSON with one meaning.
    Json(JsonFault),
    /// It is none, or lacks what it must have.
    Shape(&'static str),
    /// A key cannot be used.
    Key(KeyFault),
}

impl DidDocument {
    /// Reads a document (W3C DID Core 1.0). Members that mean nothing for signatures are
    /// passed over; of keys, only Multikeys of the document's own name count.
    ///
    /// # Errors
    /// It is no document of this kind, or names a key of low order.
    pub fn read(bytes: &[u8]) -> Result<Self, DidFault> {
        let document = json::read(bytes).map_err(DidFault::Json)?;
        let did = document["id"].as_str().and_then(Did::parse).ok_or(DidFault::Shape("id"))?;
        let list = |name: &'static str| match &document[name] {
            Value::Array(items) => Ok(items.as_slice()),
            Value::Null => Ok(&[][..]),
            _ => Err(DidFault::Shape(name)),
        };
        let asserting = list("assertionMethod")?;
        let mut keys: BTreeMap<String, IssuerKey> = BTreeMap::new();
        for entry in list("verificationMethod")?.iter().chain(asserting) {
            let Some(key) = read_key(entry, &did)? else { continue };
            if keys.insert(key.id.clone(), key).is_some() {
                return Err(DidFault::Shape("verificationMethod"));
            }
        }
        for entry in asserting {
            let id = entry.as_str().or_else(|| entry["id"].as_str());
            let id = id.ok_or(DidFault::Shape("assertionMethod"))?;
            if let Some(key) = keys.get_mut(id) {
                key.asserts = true;
            }
        }
        Ok(Self { did, keys: keys.into_values().collect() })
    }

    /// The key with an identifier.
    #[must_use]
    pub fn key(&self, id: &str) -> Option<&IssuerKey> {
        self.keys.iter().find(|key| key.id == id)
    }

    /// The document as it is published.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let method = |key: &IssuerKey| {
            let mut method = json!({
                "id": key.id,
                "type": "Multikey",
                "controller": self.did.as_str(),
                "publicKeyMultibase": key.key.to_multibase(),
            });
            if let Some(revoked) = key.revoked {
                method["revoked"] = written(revoked).into();
            }
            method
        };
        let asserting = self.keys.iter().filter(|key| key.asserts).map(|key| &key.id);
        json!({
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
            "id": self.did.as_str(),
            "verificationMethod": self.keys.iter().map(method).collect::<Vec<_>>(),
            "assertionMethod": asserting.collect::<Vec<_>>(),
        })
    }
}

/// A verification method, if it is a Multikey of this name; none for a reference or another
/// kind of key.
fn read_key(entry: &Value, did: &Did) -> Result<Option<IssuerKey>, DidFault> {
    if entry["type"] != "Multikey" || entry["controller"] != did.as_str() {
        return Ok(None);
    }
    let id = entry["id"].as_str().ok_or(DidFault::Shape("id"))?;
    if !id.strip_prefix(did.as_str()).is_some_and(|fragment| fragment.starts_with('#')) {
        return Err(DidFault::Shape("id"));
    }
    let key = entry["publicKeyMultibase"].as_str();
    let key = PublicKey::from_multibase(key.ok_or(DidFault::Shape("publicKeyMultibase"))?);
    let key = key.map_err(DidFault::Key)?;
    let revoked = match &entry["revoked"] {
        Value::Null => None,
        Value::String(text) => Some(instant(text).ok_or(DidFault::Shape("revoked"))?),
        _ => return Err(DidFault::Shape("revoked")),
    };
    Ok(Some(IssuerKey { id: id.to_owned(), key, revoked, asserts: false }))
}

/// The issuers a network or a reader believes: `trust.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustList {
    /// Them, each with its keys.
    pub issuers: Vec<TrustedIssuer>,
}

/// An issuer that is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedIssuer {
    /// Its name as a DID.
    pub did: Did,
    /// What it is called.
    pub name: String,
    /// Its site.
    pub url: String,
    /// Its keys by their identifiers; of a revoked one, since when.
    pub keys: BTreeMap<String, PinnedKey>,
}

/// A key of an issuer that is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinnedKey {
    /// The key.
    pub key: PublicKey,
    /// Since when it is not to be believed any more.
    pub revoked: Option<Date>,
}

/// What is wrong with a trust list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrustFault {
    /// It is not JSON with one meaning.
    Json(JsonFault),
    /// It is no trust list; what the reader says.
    Shape(String),
    /// A name that is no `did:web` of a host, or stands twice.
    Did(String),
    /// A key that cannot be used, by its identifier.
    Key(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTrust {
    version: u32,
    issuers: Vec<RawIssuer>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIssuer {
    did: String,
    name: String,
    url: String,
    keys: Vec<RawKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RawKey {
    id: String,
    public_key_multibase: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked: Option<String>,
}

impl TrustList {
    /// Reads a list. It is closed: a member that is not known may be one that restricts.
    ///
    /// # Errors
    /// It is none.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustFault> {
        let value = json::read(bytes).map_err(TrustFault::Json)?;
        let raw = serde_json::from_value::<RawTrust>(value);
        let raw = raw.map_err(|error| TrustFault::Shape(error.to_string()))?;
        if raw.version != 1 {
            return Err(TrustFault::Shape(format!("version {}", raw.version)));
        }
        let mut list = Self::default();
        for issuer in raw.issuers {
            let did = Did::parse(&issuer.did).ok_or_else(|| TrustFault::Did(issuer.did.clone()))?;
            if list.issuer(&did).is_some() {
                return Err(TrustFault::Did(issuer.did));
            }
            let mut keys = BTreeMap::new();
            for raw in issuer.keys {
                let fault = || TrustFault::Key(raw.id.clone());
                let own = raw.id.strip_prefix(did.as_str()).filter(|id| id.starts_with('#'));
                own.ok_or_else(fault)?;
                let key = PublicKey::from_multibase(&raw.public_key_multibase);
                let key = key.map_err(|_| fault())?;
                let revoked = raw.revoked.as_ref().map(|date| date.parse::<Date>()).transpose();
                let revoked = revoked.map_err(|_| fault())?;
                if keys.insert(raw.id.clone(), PinnedKey { key, revoked }).is_some() {
                    return Err(fault());
                }
            }
            list.issuers.push(TrustedIssuer { did, name: issuer.name, url: issuer.url, keys });
        }
        Ok(list)
    }

    /// The issuer with a name.
    #[must_use]
    pub fn issuer(&self, did: &Did) -> Option<&TrustedIssuer> {
        self.issuers.iter().find(|issuer| issuer.did == *did)
    }

    /// The list as a file.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let issuer = |issuer: &TrustedIssuer| RawIssuer {
            did: issuer.did.to_string(),
            name: issuer.name.clone(),
            url: issuer.url.clone(),
            keys: issuer
                .keys
                .iter()
                .map(|(id, pinned)| RawKey {
                    id: id.clone(),
                    public_key_multibase: pinned.key.to_multibase(),
                    revoked: pinned.revoked.map(|date| date.to_string()),
                })
                .collect(),
        };
        let raw = RawTrust { version: 1, issuers: self.issuers.iter().map(issuer).collect() };
        serde_json::to_value(raw).expect("texts can be written")
    }
}

#[cfg(test)]
mod tests {
    use super::{Did, DidDocument, DidFault, TrustList};
    use crate::legitimacy::signature::{SecretKey, Signer};

    #[test]
    fn names_are_hosts_in_one_form() {
        let good =
            ["did:web:issuer.example", "did:web:localhost%3A8443", "did:web:xn--caf-dma.example"];
        for text in good {
            assert_eq!(Did::parse(text).expect(text).as_str(), text);
        }
        let bad = [
            "",
            "did:web:",
            "did:web:Issuer.example",
            "did:web:issuer.example:path",
            "did:web:issuer.example/path",
            "did:web:issuer.example%2Fpath",
            "did:web:issuer.example%3A443",
            "did:web:issuer.example%3Aport",
            "did:web:user@issuer.example",
            "did:web:issuer.example#k1",
            "did:web:caf\u{e9}.example",
            "did:web:127.0.0.1",
            "did:key:z6Mk",
            "https://issuer.example",
        ];
        for text in bad {
            assert_eq!(Did::parse(text), None, "{text}");
        }
        let did = Did::parse("did:web:localhost%3A8443").expect("a name");
        assert_eq!(did.document_url(), "https://localhost:8443/.well-known/did.json");
    }

    #[test]
    fn documents_are_read_back() {
        let key = SecretKey::from_seed(&[7; 32]).public_key();
        let text = format!(
            r##"{{"@context":["https://www.w3.org/ns/did/v1"],"id":"did:web:issuer.example",
            "service":[{{"id":"#s"}}],"verificationMethod":[
            {{"id":"did:web:issuer.example#k1","type":"Multikey","controller":"did:web:issuer.example",
              "publicKeyMultibase":"{0}","revoked":"2026-11-01T00:00:00Z"}},
            {{"id":"did:web:issuer.example#rsa","type":"JsonWebKey2020","controller":"did:web:issuer.example"}}],
            "assertionMethod":["did:web:issuer.example#k3",
            {{"id":"did:web:issuer.example#k2","type":"Multikey","controller":"did:web:issuer.example",
              "publicKeyMultibase":"{0}"}}]}}"##,
            key.to_multibase()
        );
        let document = DidDocument::read(text.as_bytes()).expect("a document");
        let shown: Vec<_> = document
            .keys
            .iter()
            .map(|key| (key.id.as_str(), key.asserts, key.revoked.is_some()))
            .collect();
        let expected = [
            ("did:web:issuer.example#k1", false, true),
            ("did:web:issuer.example#k2", true, false),
        ];
        assert_eq!(shown, expected);
        let written = serde_json::to_vec(&document.to_json()).expect("JSON");
        assert_eq!(DidDocument::read(&written), Ok(document));
        let foreign = text.replace("\"did:web:issuer.example#k2\"", "\"did:web:other.example#k2\"");
        assert_eq!(DidDocument::read(foreign.as_bytes()), Err(DidFault::Shape("id")));
    }

    #[test]
    fn trust_lists_are_closed() {
        let key = SecretKey::from_seed(&[7; 32]).public_key().to_multibase();
        let list = format!(
            r#"{{"version":1,"issuers":[{{"did":"did:web:issuer.example","name":"I","url":"https://issuer.example",
            "keys":[{{"id":"did:web:issuer.example#k1","publicKeyMultibase":"{key}"}}]}}]}}"#
        );
        let read = TrustList::read(list.as_bytes()).expect("a list");
        let written = serde_json::to_vec(&read.to_json()).expect("JSON");
        assert_eq!(TrustList::read(&written), Ok(read));
        let wrong = [
            list.replace("\"name\"", "\"nom\""),
            list.replace("\"version\":1", "\"version\":2"),
            list.replace("{\"version\"", "{\"expires\":1,\"version\""),
            list.replace("example#k1", "test#k1"),
            list.replace("z6Mk", "z6Mx"),
            list.replace("did:web:issuer.example\",\"name", "did:web:Issuer.example\",\"name"),
        ];
        for text in wrong {
            assert!(TrustList::read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
