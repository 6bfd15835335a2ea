//! What was revoked: a Bitstring Status List (W3C Bitstring Status List 1.0).
//!
//! A list is a credential of its own, signed by the issuer like an attestation: a bit an
//! attestation, set when it is revoked. It has room for at least 131,072, so that asking
//! for it tells nobody which one is looked up.

use std::io::Read as _;

use anyhow::Result;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::bufread::GzDecoder;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::canonical::CREDENTIALS_V2;
use super::issuer::Did;
use super::proof::{self, instant, written};
use super::signature::Signer;

/// The fewest entries a list may have (section 4.2).
pub const LEAST_ENTRIES: usize = 131_072;

/// The most bytes a list may unpack to: a million entries.
const MOST_BYTES: u64 = 131_072;

/// How many quads a list gives.
pub(super) const QUADS: usize = 9;

/// A list, apart from its proofs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusList {
    /// Where it lies.
    pub id: String,
    /// Whose it is.
    pub issuer: Did,
    /// When it was signed.
    pub valid_from: Timestamp,
    /// Until when it can be relied on.
    pub valid_until: Timestamp,
    bits: Vec<u8>,
}

impl StatusList {
    /// A list in which nothing is revoked.
    #[must_use]
    pub fn new(id: String, issuer: Did, valid_from: Timestamp, valid_until: Timestamp) -> Self {
        Self { id, issuer, valid_from, valid_until, bits: vec![0; LEAST_ENTRIES / 8] }
    }

    /// How many entries it has.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.bits.len() * 8
    }

    /// Whether an entry is set; none beyond the end. The first is the highest bit.
    #[must_use]
    pub fn is_set(&self, index: usize) -> Option<bool> {
        self.bits.get(index / 8).map(|byte| byte & (0x80 >> (index % 8)) != 0)
    }

    /// Sets an entry, for good.
    pub fn set(&mut self, index: usize) {
        if let Some(byte) = self.bits.get_mut(index / 8) {
            *byte |= 0x80 >> (index % 8);
        }
    }

    /// Signs the list.
    ///
    /// # Errors
    /// The signer refuses.
    pub fn sign(&self, key_id: &str, created: Timestamp, signer: &dyn Signer) -> Result<Value> {
        proof::sign(self.document(), QUADS, key_id, created, signer)
    }

    /// Reads the document of a list, without its proofs; none when it has another shape.
    #[must_use]
    pub(super) fn read(document: &Map<String, Value>) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let get = |name: &str| document.get(name).unwrap_or(&Value::Null);
        let list = Self {
            id: text(get("id"))?,
            issuer: Did::parse(get("issuer").as_str()?)?,
            valid_from: instant(get("validFrom").as_str()?)?,
            valid_until: instant(get("validUntil").as_str()?)?,
            bits: unpack(get("credentialSubject")["encodedList"].as_str()?)?,
        };
        // Whatever else it says would have to be here too.
        let mut expected = list.document();
        expected["credentialSubject"]["encodedList"] =
            get("credentialSubject")["encodedList"].clone();
        (expected == *document).then_some(list)
    }

    fn document(&self) -> Map<String, Value> {
        let document = json!({
            "@context": [CREDENTIALS_V2],
            "id": self.id,
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": self.issuer.as_str(),
            "validFrom": written(self.valid_from),
            "validUntil": written(self.valid_until),
            "credentialSubject": {
                "id": format!("{}#list", self.id),
                "type": "BitstringStatusList",
                "statusPurpose": "revocation",
                "encodedList": pack(&self.bits),
            },
        });
        match document {
            Value::Object(document) => document,
            _ => Map::new(),
        }
    }
}

/// Multibase base64url of the gzipped bits.
fn pack(bits: &[u8]) -> String {
    let mut packed = Vec::new();
    let mut encoder = flate2::bufread::GzEncoder::new(bits, Compression::best());
    encoder.read_to_end(&mut packed).expect("memory can be read");
    format!("u{}", BASE64_URL_SAFE_NO_PAD.encode(packed))
}

/// The bits again; none when they are too few or too many, or not packed this way. What
/// would unpack to more than the limit is not unpacked.
fn unpack(text: &str) -> Option<Vec<u8>> {
    let packed = BASE64_URL_SAFE_NO_PAD.decode(text.strip_prefix('u')?).ok()?;
    let mut bits = Vec::new();
    let mut decoder = GzDecoder::new(packed.as_slice());
    decoder.by_ref().take(MOST_BYTES + 1).read_to_end(&mut bits).ok()?;
    let fits = bits.len() >= LEAST_ENTRIES / 8 && bits.len() as u64 <= MOST_BYTES;
    // Nothing may follow.
    (fits && decoder.into_inner().is_empty()).then_some(bits)
}

#[cfg(test)]
mod tests {
    use super::{LEAST_ENTRIES, MOST_BYTES, pack, unpack};

    #[test]
    fn lists_are_unpacked_within_bounds() {
        let bits = vec![0x81; LEAST_ENTRIES / 8];
        assert_eq!(unpack(&pack(&bits)), Some(bits.clone()));
        assert_eq!(unpack(&pack(&bits[1..])), None, "too few");
        assert_eq!(unpack(&pack(&vec![0; MOST_BYTES as usize + 1])), None, "too many");
        assert_eq!(unpack(&pack(&vec![0; 50_000_000])), None, "a bomb");
        assert_eq!(unpack(&pack(&bits)[1..]), None, "no multibase");
        assert_eq!(unpack(&format!("{}AAAA", pack(&bits))), None, "something follows");
        assert_eq!(unpack("uAAAA"), None);
    }
}
