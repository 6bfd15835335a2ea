//! A status list, as it comes: never believed, never unpacked beyond its bound.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::legitimacy::issuer::TrustList;
use pignon::legitimacy::verify::status_list;

fuzz_target!(|bytes: &[u8]| {
    let trust = include_bytes!("../../issuer/register/trust.json");
    let trust = TrustList::read(trust).expect("the list of tests");
    let genuine = include_bytes!("../../issuer/register/status/1.json");
    let read = status_list(bytes, &trust.issuers[0], None);
    assert!(read.is_err() || bytes == genuine);
});
