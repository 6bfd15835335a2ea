//! did.json: what is read is written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::legitimacy::issuer::{DidDocument, TrustList};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(document) = DidDocument::read(bytes) {
        let text = document.to_json().to_string();
        assert_eq!(DidDocument::read(text.as_bytes()), Ok(document));
    }
    if let Ok(list) = TrustList::read(bytes) {
        let text = list.to_json().to_string();
        assert_eq!(TrustList::read(text.as_bytes()), Ok(list));
    }
});
