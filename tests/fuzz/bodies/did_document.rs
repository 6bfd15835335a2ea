//! did.json: what is read is written and read again as the same.

use pignon::legitimacy::issuer::{DidDocument, TrustList};

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    if let Ok(document) = DidDocument::read(bytes) {
        let text = document.to_json().to_string();
        assert_eq!(DidDocument::read(text.as_bytes()), Ok(document));
    }
    if let Ok(list) = TrustList::read(bytes) {
        let text = list.to_json().to_string();
        assert_eq!(TrustList::read(text.as_bytes()), Ok(list));
    }
}
