//! Fixtures that are signed: made by one issuer of tests, whose key is in this file, so
//! that they can be made again. `SNAPSHOTS=overwrite` writes them.

use std::path::Path;

use jiff::Timestamp;
use pignon::legitimacy::attestation::{Attestation, IssuerProfile, status_list_url};
use pignon::legitimacy::canonical::jcs;
use pignon::legitimacy::catalogue;
use pignon::legitimacy::disclosure::{Disclosure, Salt, write_disclosures};
use pignon::legitimacy::issuer::{Did, PinnedKey, TrustList, TrustedIssuer};
use pignon::legitimacy::signature::{SecretKey, Signer};
use pignon::legitimacy::status_list::StatusList;
use pignon::model::profession::Register;

use crate::fixture;

const INDEX: usize = 4711;

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// A key that signs nothing but tests.
fn key() -> SecretKey {
    SecretKey::from_seed(&[42; 32])
}

fn did() -> Did {
    Did::parse("did:web:organisme-fictif.example").expect("a name")
}

/// The number that the base's first member publishes.
fn number() -> Disclosure {
    Disclosure {
        member: "ada-exemple".parse().expect("a name"),
        register: Register::Compsy,
        number: "000000001".to_owned(),
        salt: Salt::new([5; 16]),
    }
}

/// An attestation of the network of tests/broken/base.
fn attestation() -> Attestation {
    Attestation {
        name: "2026-k7f3q9".to_owned(),
        issuer: IssuerProfile {
            did: did(),
            name: "Organisme d’accompagnement fictif".to_owned(),
            url: "https://organisme-fictif.example".to_owned(),
        },
        valid_from: at("2026-11-02T09:30:00Z"),
        valid_until: at("2027-11-01T23:59:59Z"),
        network_name: "Réseau Témoin".to_owned(),
        network_url: "https://www.reseau-temoin.example".to_owned(),
        origins: vec!["https://www.reseau-temoin.example".to_owned()],
        enterprise_number: "0000000097".to_owned(),
        criteria_version: catalogue().version.clone(),
        evidence: vec![number().digest()],
        status_index: INDEX,
    }
}

fn signed(attestation: &Attestation) -> Vec<u8> {
    let created = attestation.valid_from;
    attestation.sign(&did().key_id(1), created, &key()).expect("a sound attestation")
}

fn status(revoked: bool) -> Vec<u8> {
    let (from, until) = (at("2026-11-02T09:30:00Z"), at("2027-02-10T09:30:00Z"));
    let mut list = StatusList::new(status_list_url(&did()), did(), from, until);
    if revoked {
        list.set(INDEX);
    }
    jcs(&list.sign(&did().key_id(1), from, &key()).expect("a sound list"))
}

fn trust() -> Vec<u8> {
    let own = attestation().issuer;
    let pinned = PinnedKey { key: key().public_key(), revoked: None };
    let keys = [(did().key_id(1), pinned)].into();
    let issuer = TrustedIssuer { did: did(), name: own.name, url: own.url, keys };
    let list = TrustList { issuers: vec![issuer] }.to_json();
    let mut text = serde_json::to_vec_pretty(&list).expect("JSON can be written");
    text.push(b'\n');
    text
}

/// The files of a folder of tests/broken that are signed, or named by what is signed.
fn files(code: &str) -> Vec<(&'static str, Vec<u8>)> {
    let base = fixture("broken/base");
    let read = |path: &str| std::fs::read_to_string(base.join(path)).expect("the base has it");
    let mut site =
        format!("{}\n[legitimacy]\ntrust = \"trust.json\"\n", read("site.toml").trim_end());
    let mut own = attestation();
    let mut list = Some(status(code == "badge.revoked"));
    let mut disclosures = Vec::new();
    let ada = read("content/members/ada-exemple.md");
    let agreed = "consent = { published_on = 2026-01-15, disclose_numbers = true }";
    let ada = ada.replace("consent = { published_on = 2026-01-15 }", agreed);
    let mut member = None;
    match code {
        "badge.expired" => {
            own.valid_from = at("2025-11-02T09:30:00Z");
            own.valid_until = at("2026-11-01T23:59:59Z");
        }
        "badge.expires_soon" => own.valid_until = at("2027-01-15T23:59:59Z"),
        "badge.foreign" => own.enterprise_number = "0999999922".to_owned(),
        "badge.revocation_unchecked" => list = None,
        "badge.criterion_failing" => {
            site = site.replace("exchange_none = false", "exchange_none = true");
        }
        "badge.number_changed" => {
            disclosures.push(number());
            member = Some(ada.replace("000000001", "000000002"));
        }
        "badge.disclosures" => {
            disclosures.push(Disclosure { salt: Salt::new([6; 16]), ..number() });
            member = Some(ada);
        }
        "disclosing" => {
            disclosures.push(number());
            member = Some(ada);
        }
        "badge.disclosure_withdrawn" => disclosures.push(number()),
        _ => {}
    }
    let mut text = signed(&own);
    if code == "badge.not_verified" {
        let changed = String::from_utf8(text).expect("JSON is text");
        text = changed.replace("Réseau Témoin", "Réseau Voisin").into_bytes();
    }
    let mut files = vec![("content/attestation.json", text)];
    if code != "badge.trust" {
        files.push(("site.toml", site.into_bytes()));
        files.push(("trust.json", trust()));
    }
    files.extend(list.map(|list| ("content/status-list.json", list)));
    files.extend(member.map(|text| ("content/members/ada-exemple.md", text.into_bytes())));
    if !disclosures.is_empty() {
        let text = write_disclosures(&disclosures).into_bytes();
        files.push(("content/disclosures.json", text));
    }
    files
}

/// The files of a network with a badge, whose first member discloses a number.
pub(crate) fn disclosing() -> Vec<(&'static str, Vec<u8>)> {
    files("disclosing")
}

#[test]
fn what_is_signed_in_tests_is_as_it_would_be_signed_today() {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite");
    let codes = pignon::diagnostic::Code::ALL.iter().map(|code| code.name());
    for code in codes.filter(|name| name.starts_with("badge.")) {
        for (path, expected) in files(code) {
            let path = fixture("broken").join(code).join(path);
            if overwrite {
                write(&path, &expected);
            }
            let found = std::fs::read(&path).unwrap_or_default();
            let show = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!(show(&found), show(&expected), "{}", path.display());
        }
    }
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().expect("a file has a folder"))
        .expect("the repository can be written");
    std::fs::write(path, bytes).expect("the repository can be written");
}
