//! An attestation, as it comes: nothing but the genuine one verifies.

use pignon::legitimacy::issuer::TrustList;
use pignon::legitimacy::verify::{Inputs, verify};
use pignon::legitimacy::{canonical, json};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let trust = include_bytes!("../../issuer/register/trust.json");
    let trust = TrustList::read(trust).expect("the list of tests");
    let outcome = verify(&Inputs {
        attestation: bytes,
        trust: &trust,
        did_document: None,
        status_list: None,
        origin: None,
        now: "2026-12-01T12:00:00Z".parse().expect("a time"),
    });
    let genuine = include_bytes!("../../../content/attestation.json");
    // Spaces between the parts change nothing of what was signed.
    let meaning = |bytes: &[u8]| json::read(bytes).map(|value| canonical::jcs(&value)).ok();
    assert!(outcome.verified.is_none() || meaning(bytes) == meaning(genuine));
}
