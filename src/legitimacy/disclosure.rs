//! Register numbers, hidden and shown.
//!
//! An attestation covers each number by a salted hash, so that it names nobody and no
//! number can be guessed from it. Of a member who agrees, salt and number are published
//! beside the number shown: anyone can compute the hash again.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::json::{self, JsonFault};
use crate::model::profession::Register;
use crate::model::value::Slug;

/// A salted hash of a register number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// How a SHA-256 is written as a URI (RFC 6920).
const URI_PREFIX: &str = "ni:///sha-256;";

impl Digest {
    /// The digest as a URI: `ni:///sha-256;…`.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("{URI_PREFIX}{}", BASE64_URL_SAFE_NO_PAD.encode(self.0))
    }

    /// Reads the URI, in its only form.
    #[must_use]
    pub fn from_uri(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(URI_PREFIX)?;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(digits).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }
}

/// 128 bits that keep a number from being guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Salt([u8; 16]);

impl Salt {
    /// A salt of given bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads base64url.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// The salt in base64url.
    #[must_use]
    pub fn to_text(self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }
}

/// The hash of an entry on a register: the SHA-256 of base64url of the JSON
/// `[salt, register, number]`, without spaces, the number without separators.
#[must_use]
pub fn digest(salt: Salt, register: Register, number: &str) -> Digest {
    let parts = serde_json::json!([salt.to_text(), register.key(), bare(number)]);
    let text = BASE64_URL_SAFE_NO_PAD.encode(parts.to_string());
    Digest(Sha256::digest(text).into())
}

/// A register number without what people put between its digits.
#[must_use]
pub fn bare(number: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '.' | '-' | '/');
    number.chars().filter(kept).collect::<String>().to_uppercase()
}

/// A number that a member agreed to have verified, with its salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// The member, by the name of the file.
    pub member: Slug,
    /// The register.
    pub register: Register,
    /// The number, without separators.
    pub number: String,
    /// The salt.
    pub salt: Salt,
}

impl Disclosure {
    /// The hash that the attestation must have.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest(self.salt, self.register, &self.number)
    }
}

/// What is wrong with a file of disclosures or salts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DisclosureFault {
    /// It is not JSON with one meaning.
    Json(JsonFault),
    /// It has another shape; what the reader says.
    Shape(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    version: u32,
    disclosures: Vec<RawDisclosure>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDisclosure {
    member: String,
    register: String,
    number: String,
    salt: String,
}

/// Reads content/disclosures.json or private/salts.json: they have the same shape, the
/// first those of consenting members alone.
///
/// # Errors
/// It is none.
pub fn read_disclosures(bytes: &[u8]) -> Result<Vec<Disclosure>, DisclosureFault> {
    let value = json::read(bytes).map_err(DisclosureFault::Json)?;
    let raw = serde_json::from_value::<RawFile>(value);
    let raw = raw.map_err(|error| DisclosureFault::Shape(error.to_string()))?;
    if raw.version != 1 {
        return Err(DisclosureFault::Shape(format!("version {}", raw.version)));
    }
    let read = |raw: RawDisclosure| {
        let fault = |value: &str| DisclosureFault::Shape(value.to_owned());
        Ok(Disclosure {
            member: raw.member.parse().map_err(|_| fault(&raw.member))?,
            register: Register::from_key(&raw.register).ok_or_else(|| fault(&raw.register))?,
            salt: Salt::parse(&raw.salt).ok_or_else(|| fault(&raw.salt))?,
            number: bare(&raw.number),
        })
    };
    raw.disclosures.into_iter().map(read).collect()
}

/// The file of some disclosures.
#[must_use]
pub fn write_disclosures(disclosures: &[Disclosure]) -> String {
    let raw = |own: &Disclosure| RawDisclosure {
        member: own.member.to_string(),
        register: own.register.key().to_owned(),
        number: own.number.clone(),
        salt: own.salt.to_text(),
    };
    let file = RawFile { version: 1, disclosures: disclosures.iter().map(raw).collect() };
    let mut text = serde_json::to_string_pretty(&file).expect("texts can be written");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_as_the_format_says() {
        let salt = Salt::new([0; 16]);
        let digest = digest(salt, Register::Compsy, "123 456 789");
        // printf '["AAAAAAAAAAAAAAAAAAAAAA","compsy","123456789"]' | basenc --base64url -w0
        // | tr -d = | openssl sha256 -binary | basenc --base64url
        assert_eq!(digest.uri(), "ni:///sha-256;MpCaecpXPdU_WKifyqFTnSwILApaq6LLcMairFwnxaY");
        assert_eq!(Digest::from_uri(&digest.uri()), Some(digest));
    }

    #[test]
    fn files_are_read_back() {
        let own = Disclosure {
            member: "anne".parse().expect("a name"),
            register: Register::Nihdi,
            number: "10000195527".to_owned(),
            salt: Salt::new([9; 16]),
        };
        let text = write_disclosures(std::slice::from_ref(&own));
        assert_eq!(read_disclosures(text.as_bytes()), Ok(vec![own]));
        let wrong = text.replace("nihdi", "inami");
        assert!(read_disclosures(wrong.as_bytes()).is_err());
    }
}
