//! What is tried against a badge, a line an attack, and at which step it ends. The table of
//! docs/threat-model.md names these lines; a test holds the two together.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::Timestamp;
use pignon::legitimacy::attestation::{Attestation, IssuerProfile, status_list_url};
use pignon::legitimacy::baking::{bake_png, bake_svg, extract};
use pignon::legitimacy::canonical::{jcs, rdfc};
use pignon::legitimacy::catalogue;
use pignon::legitimacy::disclosure::{Salt, digest};
use pignon::legitimacy::issuer::{
    Did, DidDocument, IssuerKey, PinnedKey, TrustList, TrustedIssuer,
};
use pignon::legitimacy::proof;
use pignon::legitimacy::signature::{SecretKey, Signer};
use pignon::legitimacy::status_list::StatusList;
use pignon::legitimacy::verify::{Inputs, Revocation, StepState, verify};
use pignon::model::profession::Register;
use proptest::prelude::*;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

/// A badge, and all it is held against.
#[derive(Clone)]
pub(crate) struct Scene {
    attestation: Vec<u8>,
    trust: TrustList,
    did_document: Vec<u8>,
    status_list: Option<Vec<u8>>,
    origin: String,
    now: Timestamp,
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn did() -> Did {
    Did::parse("did:web:issuer.example").expect("a name")
}

fn issuer_key() -> SecretKey {
    SecretKey::from_seed(&[1; 32])
}

fn thief() -> SecretKey {
    SecretKey::from_seed(&[2; 32])
}

const SIGNED: &str = "2026-11-02T09:30:00Z";
const ENDS: &str = "2027-11-01T23:59:59Z";
const INDEX: usize = 4711;

fn attestation() -> Attestation {
    let number = |n: u8| digest(Salt::new([n; 16]), Register::Compsy, "123456789");
    let mut evidence: Vec<_> = (0..3).map(number).collect();
    evidence.sort_unstable();
    Attestation {
        name: "2026-k7f3q9".to_owned(),
        issuer: IssuerProfile {
            did: did(),
            name: "Organisme fictif".to_owned(),
            url: "https://issuer.example".to_owned(),
        },
        valid_from: at(SIGNED),
        valid_until: at(ENDS),
        network_name: "Réseau d’essai".to_owned(),
        network_url: "https://network.example".to_owned(),
        origins: vec![
            "https://network.example".to_owned(),
            "https://www.network.example".to_owned(),
        ],
        enterprise_number: "0999999922".to_owned(),
        criteria_version: catalogue().version.clone(),
        evidence,
        status_index: INDEX,
    }
}

fn document_of(did: &Did, key: &SecretKey) -> DidDocument {
    let key = IssuerKey { id: did.key_id(1), key: key.public_key(), revoked: None, asserts: true };
    DidDocument { did: did.clone(), keys: vec![key] }
}

fn status_of(did: &Did, key: &SecretKey, revoked: &[usize]) -> Vec<u8> {
    let (from, until) = (at(SIGNED), at("2027-02-10T09:30:00Z"));
    let mut list = StatusList::new(status_list_url(did), did.clone(), from, until);
    for &index in revoked {
        list.set(index);
    }
    jcs(&list.sign(&did.key_id(1), from, key).expect("files sign"))
}

fn text(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("JSON can be written")
}

impl Scene {
    /// A sound badge on its own site. Signed once: each of many cases begins with a copy.
    fn new() -> Self {
        static SOUND: LazyLock<Scene> = LazyLock::new(Scene::sign);
        SOUND.clone()
    }

    fn sign() -> Self {
        let key = issuer_key();
        let own = attestation();
        let pinned = PinnedKey { key: key.public_key(), revoked: None };
        let issuer = TrustedIssuer {
            did: did(),
            name: own.issuer.name.clone(),
            url: own.issuer.url.clone(),
            keys: [(did().key_id(1), pinned)].into(),
        };
        Self {
            attestation: own.sign(&did().key_id(1), at(SIGNED), &key).expect("files sign"),
            trust: TrustList { issuers: vec![issuer] },
            did_document: text(&document_of(&did(), &key).to_json()),
            status_list: Some(status_of(&did(), &key, &[1, 2, INDEX + 1])),
            origin: "https://network.example".to_owned(),
            now: at("2026-12-01T12:00:00Z"),
        }
    }

    /// `verified`, or the step at which it ended and why.
    fn outcome(&self) -> String {
        let outcome = verify(&Inputs {
            attestation: &self.attestation,
            trust: &self.trust,
            did_document: Some(&self.did_document),
            status_list: self.status_list.as_deref(),
            origin: Some(&self.origin),
            now: self.now,
        });
        let ended = outcome.failure().map(|(step, reason)| {
            assert!(outcome.verified.is_none(), "a step failed, yet it is verified");
            format!("{}: {}", step.key(), reason.key())
        });
        ended.unwrap_or_else(|| {
            let passed =
                |state: &StepState| matches!(state, StepState::Passed | StepState::NotChecked(_));
            assert!(outcome.steps.iter().all(|(_, state)| passed(state)));
            match outcome.verified.expect("nothing failed").revocation() {
                Revocation::NotRevoked { .. } => "verified".to_owned(),
                Revocation::NotChecked(why) => format!("revocation not checked: {}", why.key()),
            }
        })
    }

    /// Changes the document, canonical again, without any key.
    fn edit(&mut self, change: impl FnOnce(&mut Value)) {
        let mut document = serde_json::from_slice(&self.attestation).expect("JSON");
        change(&mut document);
        self.attestation = jcs(&document);
    }

    /// Changes the text.
    fn replace(&mut self, from: &str, to: &str) {
        let own = String::from_utf8(self.attestation.clone()).expect("JSON is text");
        assert!(own.contains(from), "{from} is not in the attestation");
        self.attestation = own.replacen(from, to, 1).into_bytes();
    }

    /// Changes the document and signs it soundly, with a key that says it is the issuer's.
    fn signed(&mut self, key: &SecretKey, change: impl FnOnce(&mut Map<String, Value>)) {
        let mut document = attestation().document();
        change(&mut document);
        let value = Value::Object(document.clone());
        let (_, quads) = rdfc(&value).unwrap_or_default_quads();
        let did = document["issuer"]["id"].as_str().unwrap_or("did:web:issuer.example");
        let key_id = format!("{did}#k1");
        self.attestation = match proof::sign(document.clone(), quads, &key_id, at(SIGNED), key) {
            Ok(signed) => jcs(&signed),
            // Contexts nobody carries: signed over the JSON alone, twice.
            Err(_) => self.attestation.clone(),
        };
    }
}

/// What cannot be read as RDF has no quads.
trait Quads {
    fn unwrap_or_default_quads(self) -> (String, usize);
}

impl<E> Quads for Result<(String, usize), E> {
    fn unwrap_or_default_quads(self) -> (String, usize) {
        self.unwrap_or_default()
    }
}

/// A name, what is done, and where it ends.
pub(crate) type Attack = (&'static str, fn(&mut Scene), &'static str);

/// Every attack, and where it ends.
pub(crate) const ATTACKS: &[Attack] = &[
    ("nothing is wrong", |_| {}, "verified"),
    // Another site
    (
        "copied to another host",
        |s| s.origin = "https://other.example".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "a host with look-alike letters",
        |s| s.origin = "https://xn--ntwork-6ve.example".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "a host in punycode that ends alike",
        |s| s.origin = "https://xn--network-.example".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "a host that begins alike",
        |s| s.origin = "https://network.example.other.example".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "the same host without https",
        |s| s.origin = "http://network.example".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "the same host on another port",
        |s| s.origin = "https://network.example:8443".to_owned(),
        "origin: foreign-origin",
    ),
    (
        "the second origin attested",
        |s| s.origin = "https://www.network.example".to_owned(),
        "verified",
    ),
    // Another time
    ("in its first second", |s| s.now = at(SIGNED), "verified"),
    ("a second before it holds", |s| s.now = at("2026-11-02T09:29:59Z"), "period: not-yet-valid"),
    (
        "in its last second",
        |s| {
            s.now = at(ENDS);
            s.status_list = None;
        },
        "revocation not checked: status-missing",
    ),
    ("a second after its end", |s| s.now = at("2027-11-02T00:00:00Z"), "period: expired"),
    (
        "signed for longer than a year",
        |s| s.signed(&issuer_key(), |d| d["validUntil"] = "2027-11-03T23:59:59Z".into()),
        "period: too-long",
    ),
    (
        "signed to end before it begins",
        |s| s.signed(&issuer_key(), |d| d["validUntil"] = "2026-11-01T00:00:00Z".into()),
        "period: too-long",
    ),
    // Revocation
    (
        "revoked",
        |s| s.status_list = Some(status_of(&did(), &issuer_key(), &[INDEX])),
        "revocation: revoked",
    ),
    (
        "revoked, by a list past its time",
        |s| {
            s.status_list = Some(status_of(&did(), &issuer_key(), &[INDEX]));
            s.now = at("2027-03-01T00:00:00Z");
        },
        "revocation: revoked",
    ),
    (
        "a list past its time",
        |s| s.now = at("2027-02-10T09:30:01Z"),
        "revocation not checked: status-stale",
    ),
    ("a list in its last second", |s| s.now = at("2027-02-10T09:30:00Z"), "verified"),
    (
        "a list of a day to come",
        |s| {
            let key = issuer_key();
            let (from, until) = (at("2026-12-02T00:00:00Z"), at("2027-02-10T09:30:00Z"));
            let list = StatusList::new(status_list_url(&did()), did(), from, until);
            s.status_list = list.sign(&did().key_id(1), from, &key).ok().map(|list| jcs(&list));
        },
        "revocation: status-list",
    ),
    (
        "another list of the issuer's",
        |s| {
            let (from, until) = (at(SIGNED), at("2027-02-10T09:30:00Z"));
            let elsewhere = "https://issuer.example/status/2.json".to_owned();
            let list = StatusList::new(elsewhere, did(), from, until);
            let list = list.sign(&did().key_id(1), from, &issuer_key());
            s.status_list = list.ok().map(|list| jcs(&list));
        },
        "revocation: status-list",
    ),
    (
        "a list whose first proof is another's",
        |s| s.status_list = Some(with_proof_of_another(0)),
        "revocation: status-list",
    ),
    (
        "a list whose second proof is another's",
        |s| s.status_list = Some(with_proof_of_another(1)),
        "revocation: status-list",
    ),
    ("no list", |s| s.status_list = None, "revocation not checked: status-missing"),
    (
        "the list of another issuer",
        |s| s.status_list = Some(status_of(&other(), &thief(), &[])),
        "revocation: status-list",
    ),
    (
        "a list signed by a thief",
        |s| s.status_list = Some(status_of(&did(), &thief(), &[])),
        "revocation: status-list",
    ),
    (
        "an edited list",
        |s| {
            let clean = status_of(&did(), &issuer_key(), &[]);
            s.status_list = Some(spliced(&status_of(&did(), &issuer_key(), &[INDEX]), &clean));
        },
        "revocation: status-list",
    ),
    (
        "a list with a later end",
        |s| {
            let list =
                String::from_utf8(s.status_list.clone().unwrap_or_default()).unwrap_or_default();
            s.status_list = Some(list.replace("2027-02-10", "2029-02-10").into_bytes());
        },
        "revocation: status-list",
    ),
    ("a list that is no list", |s| s.status_list = Some(b"[]".to_vec()), "revocation: status-list"),
    (
        "a list without proofs",
        |s| {
            let mut list: Value =
                serde_json::from_slice(s.status_list.as_deref().unwrap_or_default())
                    .unwrap_or_default();
            if let Value::Object(list) = &mut list {
                list.remove("proof");
            }
            s.status_list = Some(jcs(&list));
        },
        "revocation: status-list",
    ),
    (
        "an entry beyond the list",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialStatus"]["statusListIndex"] = "131072".into();
                d["credentialStatus"]["id"] = "https://issuer.example/status/1.json#131072".into();
            })
        },
        "revocation: status-index",
    ),
    (
        "an entry written in another way",
        |s| s.signed(&issuer_key(), |d| d["credentialStatus"]["statusListIndex"] = "04711".into()),
        "shape: shape",
    ),
    (
        "a list elsewhere",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialStatus"]["statusListCredential"] =
                    "https://other.example/status/1.json".into()
            })
        },
        "shape: shape",
    ),
    // Keys
    ("signed with another key", |s| s.signed(&thief(), |_| {}), "proof-jcs: signature"),
    (
        "did.json swapped",
        |s| s.did_document = text(&document_of(&did(), &thief()).to_json()),
        "key: key-changed",
    ),
    (
        "did.json swapped, and signed with its key",
        |s| {
            s.signed(&thief(), |_| {});
            s.did_document = text(&document_of(&did(), &thief()).to_json());
        },
        "key: key-changed",
    ),
    (
        "did.json of another issuer",
        |s| s.did_document = text(&document_of(&other(), &issuer_key()).to_json()),
        "key: did-document-foreign",
    ),
    ("did.json that cannot be read", |s| s.did_document = b"{".to_vec(), "key: did-document"),
    (
        "a key revoked in did.json",
        |s| {
            let mut d = document_of(&did(), &issuer_key());
            d.keys[0].revoked = Some(at(SIGNED));
            s.did_document = text(&d.to_json());
        },
        "key: key-revoked",
    ),
    (
        "a key revoked on the trust list",
        |s| {
            for key in s.trust.issuers[0].keys.values_mut() {
                key.revoked = Some("2026-11-20".parse().expect("a date"));
            }
        },
        "key: key-revoked",
    ),
    (
        "a key without assertionMethod",
        |s| {
            let mut d = document_of(&did(), &issuer_key());
            d.keys[0].asserts = false;
            s.did_document = text(&d.to_json());
        },
        "key: key-not-asserting",
    ),
    (
        "a key that did.json does not have",
        |s| {
            let mut d = document_of(&did(), &issuer_key());
            d.keys[0].id = did().key_id(2);
            s.did_document = text(&d.to_json());
        },
        "key: key-unknown",
    ),
    ("a key that is not pinned", |s| s.trust.issuers[0].keys.clear(), "key: key-not-pinned"),
    (
        "a key of low order in did.json",
        |s| {
            let d = String::from_utf8(s.did_document.clone()).unwrap_or_default();
            s.did_document =
                d.replace(&issuer_key().public_key().to_multibase(), LOW_ORDER).into_bytes();
        },
        "key: did-document",
    ),
    (
        "an impostor with a sound did:web of its own",
        |s| {
            s.signed(&thief(), impostor);
            s.did_document = text(&document_of(&other(), &thief()).to_json());
        },
        "trust: untrusted-issuer",
    ),
    (
        "a trusted issuer under another name",
        |s| s.signed(&issuer_key(), |d| d["issuer"]["name"] = "Autorité fédérale".into()),
        "trust: issuer-renamed",
    ),
    // Proofs
    (
        "the proofs stripped",
        |s| {
            s.edit(|d| {
                if let Value::Object(d) = d {
                    d.remove("proof");
                }
            })
        },
        "shape: proof-missing",
    ),
    (
        "the first proof alone",
        |s| s.edit(|d| d["proof"] = json!([d["proof"][0]])),
        "shape: proof-incomplete",
    ),
    (
        "the second proof alone",
        |s| s.edit(|d| d["proof"] = json!([d["proof"][1]])),
        "shape: proof-incomplete",
    ),
    (
        "one proof, not in a list",
        |s| s.edit(|d| d["proof"] = d["proof"][0].clone()),
        "shape: proof-incomplete",
    ),
    (
        "the first proof twice",
        |s| s.edit(|d| d["proof"][1] = d["proof"][0].clone()),
        "shape: proof-incomplete",
    ),
    (
        "the second proof of another badge",
        |s| {
            let mut t = Scene::new();
            t.signed(&issuer_key(), |d| d["name"] = "Autre".into());
            let t: Value = serde_json::from_slice(&t.attestation).unwrap_or_default();
            s.edit(|d| d["proof"][1] = t["proof"][1].clone());
        },
        "proof-rdfc: signature",
    ),
    (
        "the first proof of another badge",
        |s| {
            let mut t = Scene::new();
            t.signed(&issuer_key(), |d| d["name"] = "Autre".into());
            let t: Value = serde_json::from_slice(&t.attestation).unwrap_or_default();
            s.edit(|d| d["proof"][0] = t["proof"][0].clone());
        },
        "proof-jcs: signature",
    ),
    (
        "an unknown member in a proof",
        |s| s.edit(|d| d["proof"][1]["domain"] = "network.example".into()),
        "shape: proof-unknown-member",
    ),
    (
        "a proof that expires",
        |s| s.edit(|d| d["proof"][0]["expires"] = ENDS.into()),
        "shape: proof-unknown-member",
    ),
    (
        "a proof for another purpose",
        |s| s.edit(|d| d["proof"][0]["proofPurpose"] = "authentication".into()),
        "shape: proof-member",
    ),
    (
        "a proof of another suite",
        |s| s.edit(|d| d["proof"][0]["cryptosuite"] = "ecdsa-jcs-2019".into()),
        "shape: proof-incomplete",
    ),
    (
        "proofs that name two keys",
        |s| s.edit(|d| d["proof"][1]["verificationMethod"] = "did:web:issuer.example#k2".into()),
        "shape: proof-two-keys",
    ),
    (
        "another time of signing",
        |s| s.edit(|d| d["proof"][0]["created"] = "2026-11-03T09:30:00Z".into()),
        "proof-jcs: signature",
    ),
    ("a malleable signature", |s| s.edit(malleable), "proof-jcs: signature"),
    (
        "another context in the proof",
        |s| s.edit(|d| d["proof"][0]["@context"] = json!(["https://www.w3.org/ns/credentials/v2"])),
        "shape: proof-member",
    ),
    (
        "the proofs in the other order",
        |s| s.edit(|d| d["proof"] = json!([d["proof"][1], d["proof"][0]])),
        "shape: proof-incomplete",
    ),
    // The document
    (
        "an appended context",
        |s| {
            s.edit(|d| {
                d["@context"] =
                    json!([d["@context"][0], d["@context"][1], "https://evil.example/v1"]);
                d["proof"][0]["@context"] = d["@context"].clone();
            })
        },
        "shape: shape",
    ),
    (
        "a context in place",
        |s| {
            s.edit(|d| { d["@context"] = json!([d["@context"][0], d["@context"][1], {"name": "https://evil.example/name"}]); d["proof"][0]["@context"] = d["@context"].clone(); })
        },
        "shape: shape",
    ),
    (
        "a member that no context knows, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d.insert("rating".to_owned(), "5/5".into());
            })
        },
        "shape: shape",
    ),
    (
        "a member deep inside, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["achievement"]["image"] = "https://evil.example/i.png".into()
            })
        },
        "shape: shape",
    ),
    (
        "a relative identifier, soundly signed",
        |s| s.signed(&issuer_key(), |d| d["credentialSubject"]["id"] = "network.example".into()),
        "shape: shape",
    ),
    (
        "seven criteria, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                if let Some(list) = d["credentialSubject"]["result"].as_array_mut() {
                    list.pop();
                }
            })
        },
        "shape: shape",
    ),
    (
        "a criterion not completed, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["result"][2]["status"] = "Failed".into()
            })
        },
        "shape: shape",
    ),
    (
        "a criterion twice, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                let first = d["credentialSubject"]["result"][0].clone();
                d["credentialSubject"]["result"][1] = first;
            })
        },
        "shape: shape",
    ),
    (
        "criteria of another version, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["achievement"]["id"] =
                    "https://issuer.example/criteria/2031.1/".into()
            })
        },
        "shape: shape",
    ),
    (
        "an origin in letters, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["identifier"][1]["identityHash"] =
                    "https://réseau.example".into()
            })
        },
        "shape: shape",
    ),
    (
        "an origin with a path, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["identifier"][1]["identityHash"] =
                    "https://network.example/x".into()
            })
        },
        "shape: shape",
    ),
    (
        "a name turned around, soundly signed",
        |s| s.signed(&issuer_key(), |d| d["name"] = "Réseau \u{202e}elpmaxe".into()),
        "shape: shape",
    ),
    (
        "a wrong enterprise number, soundly signed",
        |s| {
            s.signed(&issuer_key(), |d| {
                d["credentialSubject"]["identifier"][2]["identityHash"] = "0999999923".into()
            })
        },
        "shape: shape",
    ),
    (
        "another name",
        |s| s.edit(|d| d["name"] = "Réseau d’ailleurs".into()),
        "proof-jcs: signature",
    ),
    ("NFD for NFC", |s| s.replace("Réseau", "Re\u{301}seau"), "shape: shape"),
    (
        "another site, with its origin",
        |s| {
            s.edit(|d| {
                d["credentialSubject"]["id"] = "https://other.example".into();
                d["credentialSubject"]["identifier"][0]["identityHash"] =
                    "https://other.example".into();
            });
            s.origin = "https://other.example".to_owned();
        },
        "proof-jcs: signature",
    ),
    (
        "one year more",
        |s| {
            s.edit(|d| {
                d["validUntil"] = "2028-11-01T23:59:59Z".into();
                d["validFrom"] = "2027-11-02T09:30:00Z".into();
            });
            s.now = at("2028-01-01T00:00:00Z");
        },
        "proof-jcs: signature",
    ),
    (
        "results in another order",
        |s| {
            s.edit(|d| {
                if let Some(list) = d["credentialSubject"]["result"].as_array_mut() {
                    list.swap(0, 1);
                }
            })
        },
        "shape: shape",
    ),
    (
        "origins in another order",
        |s| {
            s.edit(|d| {
                if let Some(list) = d["credentialSubject"]["identifier"].as_array_mut() {
                    list.swap(0, 1);
                }
            })
        },
        "proof-jcs: signature",
    ),
    (
        "numbers in another order",
        |s| {
            s.edit(|d| {
                if let Some(list) = d["evidence"].as_array_mut() {
                    list.swap(0, 2);
                }
            })
        },
        "shape: shape",
    ),
    (
        "a number less",
        |s| {
            s.edit(|d| {
                if let Some(list) = d["evidence"].as_array_mut() {
                    list.pop();
                }
            })
        },
        "proof-jcs: signature",
    ),
    (
        "types in another order",
        |s| s.edit(|d| d["type"] = json!(["OpenBadgeCredential", "VerifiableCredential"])),
        "shape: shape",
    ),
    // The text
    (
        "a duplicate name",
        |s| s.replace("{\"@context\"", "{\"name\":\"Autre\",\"@context\""),
        "read: json-duplicate-name",
    ),
    (
        "a duplicate name, escaped",
        |s| s.replace("{\"@context\"", "{\"n\\u0061me\":\"Autre\",\"@context\""),
        "read: json-duplicate-name",
    ),
    ("an escaped letter", |s| s.replace("Réseau", "R\\u00e9seau"), "read: not-canonical"),
    ("a lone surrogate", |s| s.replace("Réseau", "\\ud800seau"), "read: json-lone-surrogate"),
    ("2^53 + 1", |s| s.replace("\"4711\"", "9007199254740993"), "read: json-inexact-number"),
    (
        "deep nesting",
        |s| {
            let deep = format!("{}0{}", "[".repeat(5000), "]".repeat(5000));
            s.replace("\"4711\"", &deep);
        },
        "read: json-too-deep",
    ),
    (
        "10 MB of JSON",
        |s| s.attestation = format!("[\"{}\"]", "a".repeat(10_000_000)).into_bytes(),
        "read: json-too-large",
    ),
    (
        "laid out anew",
        |s| {
            let own: Value = serde_json::from_slice(&s.attestation).unwrap_or_default();
            s.attestation = serde_json::to_vec_pretty(&own).unwrap_or_default();
        },
        "read: not-canonical",
    ),
    ("a line end behind it", |s| s.attestation.push(b'\n'), "read: not-canonical"),
    ("something behind it", |s| s.attestation.extend(b"{}"), "read: json-syntax"),
    ("not UTF-8", |s| s.attestation[20] = 0xff, "read: json-not-utf8"),
    ("nothing", |s| s.attestation.clear(), "read: json-syntax"),
    ("a list", |s| s.attestation = b"[]".to_vec(), "shape: shape"),
];

/// `ed25519-pub` and the identity of the curve.
const LOW_ORDER: &str = "z6MkeXATEjyXENzBXBxgC5EHk2JE5aqd7qMGGtDpLUH1e2Sj";

fn other() -> Did {
    Did::parse("did:web:other.example").expect("a name")
}

/// An issuer of the attacker's own, with everything in order.
fn impostor(document: &mut Map<String, Value>) {
    let own = serde_json::to_string(document).expect("JSON can be written");
    let own = own.replace("issuer.example", "other.example");
    *document = serde_json::from_str(&own).expect("JSON");
}

/// The proofs of a list on what another one says.
fn spliced(proofs: &[u8], list: &[u8]) -> Vec<u8> {
    let proofs: Value = serde_json::from_slice(proofs).expect("JSON");
    let mut list: Value = serde_json::from_slice(list).expect("JSON");
    list["proof"] = proofs["proof"].clone();
    jcs(&list)
}

/// A list that revokes nothing, one of whose proofs is of the list that revokes.
fn with_proof_of_another(which: usize) -> Vec<u8> {
    let list = |revoked: &[usize]| -> Value {
        serde_json::from_slice(&status_of(&did(), &issuer_key(), revoked)).expect("JSON")
    };
    let mut clean = list(&[]);
    clean["proof"][which] = list(&[INDEX])["proof"][which].clone();
    jcs(&clean)
}

/// Adds the order of the group to the second half of a signature: the equation still
/// holds, RFC 8032 forbids it.
fn malleable(document: &mut Value) {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let value = document["proof"][0]["proofValue"].as_str().expect("text")[1..].to_owned();
    let mut bytes = bs58::decode(value).into_vec().expect("base58");
    let mut carry = 0_u16;
    for (byte, add) in bytes[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = (sum & 0xff) as u8;
        carry = sum >> 8;
    }
    document["proof"][0]["proofValue"] = format!("z{}", bs58::encode(bytes).into_string()).into();
}

#[test]
fn every_attack_ends_where_it_must() {
    let mut wrong = Vec::new();
    for (name, attack, expected) in ATTACKS {
        let mut scene = Scene::new();
        attack(&mut scene);
        let outcome = scene.outcome();
        if outcome != *expected {
            wrong.push(format!("{name}: {outcome}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every single value changed, taken out or joined by another: nothing verifies.
#[test]
fn no_member_can_be_edited() {
    let sound: Value = serde_json::from_slice(&Scene::new().attestation).expect("JSON");
    let mut paths = Vec::new();
    collect(&sound, &mut String::new(), &mut paths);
    assert!(paths.len() > 120, "{}", paths.len());
    for path in paths {
        for change in [0, 1, 2] {
            let mut scene = Scene::new();
            scene.edit(|document| {
                let value = document.pointer_mut(&path).expect("a path");
                match change {
                    0 => *value = other_value(value),
                    1 => *value = Value::Null,
                    _ => *value = json!([value.clone()]),
                }
            });
            assert!(scene.outcome().contains(": "), "{path}: {}", scene.outcome());
            assert!(!scene.outcome().starts_with("revocation not"), "{path}");
        }
    }
}

/// The paths of all values, objects and lists included.
fn collect(value: &Value, path: &mut String, paths: &mut Vec<String>) {
    paths.push(path.clone());
    let mut inside = |key: &str, value: &Value| {
        let length = path.len();
        path.push('/');
        path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        collect(value, path, paths);
        path.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| inside(key, value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| inside(&at.to_string(), value));
        }
        _ => {}
    }
}

fn other_value(value: &Value) -> Value {
    match value {
        Value::String(text) => format!("{text}x").into(),
        Value::Bool(value) => (!value).into(),
        Value::Array(items) => items.iter().rev().cloned().chain([json!("x")]).collect(),
        Value::Object(members) => {
            let mut members = members.clone();
            members.insert("x".to_owned(), json!("x"));
            members.into()
        }
        other => json!([other]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// One changed byte never verifies, wherever it is.
    #[test]
    fn one_changed_byte_never_verifies(at in any::<prop::sample::Index>(), other in any::<u8>()) {
        let mut scene = Scene::new();
        let at = at.index(scene.attestation.len());
        prop_assume!(scene.attestation[at] != other);
        scene.attestation[at] = other;
        let outcome = scene.outcome();
        prop_assert!(outcome != "verified" && !outcome.starts_with("revocation not"), "{outcome}");
    }

    /// Nor in a picture: what is taken out is the attestation as it was, or nothing that
    /// verifies.
    #[test]
    fn one_changed_byte_of_a_picture_changes_nothing_or_all(
        at in any::<prop::sample::Index>(),
        other in any::<u8>(),
        png in any::<bool>(),
    ) {
        let mut scene = Scene::new();
        let own = String::from_utf8(scene.attestation.clone()).expect("JSON is text");
        let mut picture = if png {
            bake_png(&[255; 64], 4, 4, &own).expect("a picture")
        } else {
            bake_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", &own)
                .expect("a picture")
                .into_bytes()
        };
        let at = at.index(picture.len());
        picture[at] = other;
        if let Ok(found) = extract(&picture) {
            let same = found == scene.attestation;
            scene.attestation = found;
            prop_assert_eq!(scene.outcome() == "verified", same);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// No input panics: bytes of any kind, and sound documents with a piece replaced.
    #[test]
    fn no_input_panics(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        at in any::<prop::sample::Index>(),
        which in 0..4_usize,
    ) {
        let scene = Scene::new();
        let own = String::from_utf8(scene.attestation.clone()).expect("JSON is text");
        let mut document = match which {
            0 => scene.did_document.clone(),
            1 => scene.status_list.clone().unwrap_or_default(),
            2 => bake_png(&[255; 64], 4, 4, &own).expect("a picture"),
            _ => bake_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", &own)
                .expect("a picture")
                .into_bytes(),
        };
        let start = at.index(document.len());
        let end = (start + bytes.len()).min(document.len());
        document[start..end].copy_from_slice(&bytes[..end - start]);
        for bytes in [&bytes, &document] {
            let _ = pignon::legitimacy::json::read(bytes);
            let _ = extract(bytes);
            let _ = DidDocument::read(bytes);
            let _ = TrustList::read(bytes);
            let issuer = &scene.trust.issuers[0];
            let _ = pignon::legitimacy::verify::status_list(bytes, issuer, None);
        }
    }
}

/// Every byte of the file, one at a time: another bit each, then taken out, then doubled.
#[test]
fn no_byte_can_be_changed() {
    let sound = Scene::new().attestation;
    assert_eq!(Scene::new().outcome(), "verified");
    let believed: Vec<String> = (0..sound.len())
        .into_par_iter()
        .flat_map_iter(|at| {
            let mut flipped = sound.clone();
            flipped[at] ^= 1 << (at % 8);
            let mut without = sound.clone();
            without.remove(at);
            let mut doubled = sound.clone();
            doubled.insert(at, sound[at]);
            [("changed", flipped), ("taken out", without), ("doubled", doubled)]
                .map(|(how, attestation)| (at, how, Scene { attestation, ..Scene::new() }))
        })
        .filter(|(.., scene)| {
            let outcome = scene.outcome();
            outcome == "verified" || outcome.starts_with("revocation not")
        })
        .map(|(at, how, _)| format!("{how} at {at}"))
        .collect();
    assert!(believed.is_empty(), "{}", believed.join("\n"));
}

/// The tables of docs/threat-model.md name every attack of this file and no other, with the
/// step at which it ends, and what is tested elsewhere is.
#[test]
fn the_threat_model_says_what_is_tested() {
    let path = crate::repository().join("docs/threat-model.md");
    let text = std::fs::read_to_string(path).expect("docs/threat-model.md can be read");
    let (here, elsewhere) = text.split_once("### Elsewhere").expect("what is tested elsewhere");
    let rows = |text: &str| {
        let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
        let rows = rows.filter_map(|row| row.split_once(" | "));
        let rows = rows.filter(|(first, _)| !["attack", "case"].contains(first));
        rows.map(|(first, last)| (first.to_owned(), last.to_owned())).collect::<BTreeSet<_>>()
    };
    let tried: BTreeSet<(String, String)> = ATTACKS
        .iter()
        .map(|(name, _, outcome)| ((*name).to_owned(), (*outcome).to_owned()))
        .collect();
    let named = rows(here);
    let differ: Vec<_> = tried.symmetric_difference(&named).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert_eq!(tried.len(), ATTACKS.len(), "a name stands twice");

    let places = rows(elsewhere);
    assert!(places.len() > 8, "{places:?}");
    for (attack, place) in places {
        let name = place.split('`').nth(1).unwrap_or_default();
        assert!(is_tested(name), "{attack}: there are no tests in {name}");
    }
    for name in text.split("(`").skip(1).flat_map(|rest| {
        let inside = rest.split(')').next().unwrap_or_default();
        inside.split('`').step_by(2).map(str::to_owned).collect::<Vec<_>>()
    }) {
        let own = include_str!("attacks.rs");
        assert!(own.contains(&format!("fn {name}(")), "there is no test {name}");
    }
}

/// Whether there are tests at a path of the repository, or in a module of the program.
fn is_tested(name: &str) -> bool {
    let root = crate::repository();
    if name.contains('/') {
        return root.join(name).exists();
    }
    let module = root.join("src").join(name.replace("::", "/"));
    let files = [module.with_extension("rs"), module.join("mod.rs"), module.join("tests.rs")];
    let mut texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    texts.any(|text| text.contains("#[test]"))
}
