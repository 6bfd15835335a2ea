//! A status list, as it comes: never believed, never unpacked beyond its bound.

use pignon::legitimacy::issuer::TrustList;
use pignon::legitimacy::verify::status_list;
use pignon::legitimacy::{canonical, json};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let trust = include_bytes!("../../issuer/register/trust.json");
    let trust = TrustList::read(trust).expect("the list of tests");
    let genuine = include_bytes!("../../issuer/register/status/1.json");
    let read = status_list(bytes, &trust.issuers[0], None);
    // Spaces between the parts change nothing of what was signed.
    let meaning = |bytes: &[u8]| json::read(bytes).map(|value| canonical::jcs(&value)).ok();
    assert!(read.is_err() || meaning(bytes) == meaning(genuine));
}
