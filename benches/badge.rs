//! What verifying a badge costs: `cargo bench --bench badge`.

use std::hint::black_box;

use divan::Bencher;
use pignon::legitimacy::baking::{bake_png, bake_svg, extract};
use pignon::legitimacy::issuer::TrustList;
use pignon::legitimacy::verify::{Inputs, verify};

const ATTESTATION: &str = include_str!("../content/attestation.json");
const TRUST: &[u8] = include_bytes!("../tests/issuer/register/trust.json");
const DID_DOCUMENT: &[u8] = include_bytes!("../tests/issuer/register/.well-known/did.json");
const STATUS_LIST: &[u8] = include_bytes!("../tests/issuer/register/status/1.json");

fn main() {
    divan::main();
}

/// All nine steps: both signatures of the attestation, both of the status list.
#[divan::bench]
fn verify_attestation(bencher: Bencher<'_, '_>) {
    let trust = TrustList::read(TRUST).expect("the list of tests");
    let inputs = Inputs {
        attestation: ATTESTATION.as_bytes(),
        trust: &trust,
        did_document: Some(DID_DOCUMENT),
        status_list: Some(STATUS_LIST),
        origin: None,
        now: "2026-12-01T12:00:00Z".parse().expect("a time"),
    };
    bencher.bench_local(|| {
        let outcome = verify(black_box(&inputs));
        assert!(outcome.verified.is_some());
        outcome
    });
}

/// Taking the attestation out of badge.svg.
#[divan::bench]
fn extract_from_svg(bencher: Bencher<'_, '_>) {
    let svg = bake_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", ATTESTATION);
    let svg = svg.expect("an SVG");
    bencher.bench_local(|| extract(black_box(svg.as_bytes())).expect("it is there"));
}

/// Taking it out of badge.png, at its size.
#[divan::bench]
fn extract_from_png(bencher: Bencher<'_, '_>) {
    let points = vec![255; 1_200 * 1_200 * 4];
    let png = bake_png(&points, 1_200, 1_200, ATTESTATION).expect("a PNG");
    bencher.bench_local(|| extract(black_box(&png)).expect("it is there"));
}
