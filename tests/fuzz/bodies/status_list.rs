//! A status list, as it comes: never believed, never unpacked beyond its bound.

use pignon::legitimacy::issuer::TrustList;
use pignon::legitimacy::verify::status_list;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let trust = include_bytes!("../../issuer/register/trust.json");
    let trust = TrustList::read(trust).expect("the list of tests");
    let genuine = include_bytes!("../../issuer/register/status/1.json");
    let read = status_list(bytes, &trust.issuers[0], None);
    assert!(read.is_err() || bytes == genuine);
}
