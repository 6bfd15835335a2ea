//! Who is who, without saying who: salted hashes that recognise a doctor from one file to
//! the next.
//!
//! A doctor has up to three identities: the INAMI number, the e-mail address, the name with
//! the postcode. Ledger and list of objections hold their hashes (SHA-256 of a secret salt
//! and the identity), so that both go on working when every address has been deleted. The
//! salt keeps a stranger who finds the file from trying all numbers, unless they have the
//! salt too; this is what pseudonymous means in the GDPR (art. 4.5), not anonymous.

use sha2::{Digest, Sha256};

use super::columns::folded;
use crate::model::contact::Recipient;

/// A secret that goes into every hash of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salt(String);

impl Salt {
    /// A fresh one, from the system's source of chance: 128 bits.
    ///
    /// # Errors
    /// The system has none.
    pub fn fresh() -> anyhow::Result<Self> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("chance: {error}"))?;
        Ok(Self(hex::encode(bytes)))
    }

    /// One that was written down: 32 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sound = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        sound.then(|| Self(text.to_owned()))
    }

    /// As it is written down.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One way of recognising a doctor. It holds personal data: it is hashed, never shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    kind: &'static str,
    value: String,
}

impl Identity {
    /// By INAMI number: the eight digits that stay for life.
    #[must_use]
    pub fn inami(person: &str) -> Self {
        Self { kind: "inami", value: person.to_owned() }
    }

    /// By e-mail address.
    #[must_use]
    pub fn email(address: &str) -> Self {
        Self { kind: "email", value: address.to_lowercase() }
    }

    /// By name, in whatever order its parts are written, and postcode. `None` when one of
    /// them is missing.
    #[must_use]
    pub fn name(names: &str, postcode: &str) -> Option<Self> {
        let mut parts: Vec<String> = names
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | ',' | '.' | '\'' | '’'))
            .map(folded)
            .filter(|part| !part.is_empty())
            .collect();
        parts.sort();
        let (name, postcode) = (parts.concat(), folded(postcode));
        let whole = !name.is_empty() && !postcode.is_empty();
        whole.then(|| Self { kind: "name", value: format!("{name}\u{1f}{postcode}") })
    }

    /// How sure it is: the lower, the surer.
    #[must_use]
    pub fn rank(&self) -> u8 {
        match self.kind {
            "inami" => 0,
            "email" => 1,
            _ => 2,
        }
    }

    /// Every identity of a doctor, the strongest first.
    #[must_use]
    pub fn of(doctor: &Recipient) -> Vec<Self> {
        let inami = doctor.inami.as_ref().map(|number| Self::inami(number.person()));
        let email = doctor.email.as_ref().map(|email| Self::email(email.as_str()));
        let names = names(doctor);
        let postcode = doctor.postcode.as_ref().map_or("", |code| code.as_str());
        inami.into_iter().chain(email).chain(Self::name(&names, postcode)).collect()
    }

    /// Its hash under a salt: 32 hexadecimal digits.
    #[must_use]
    pub fn hash(&self, salt: &Salt) -> String {
        hex::encode(&self.digest(salt)[..16])
    }

    /// A short name for letters and reports: ten letters and digits in two groups, without
    /// those that are easily confused, the same from run to run.
    #[must_use]
    pub fn key(&self, salt: &Salt) -> String {
        const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let digest = self.digest(salt);
        let bits = digest[16..24].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |at: u32| char::from(ALPHABET[(bits >> (at * 5) & 31) as usize]);
        let group = |from: u32| (from..from + 5).map(letter).collect::<String>();
        format!("{}-{}", group(0), group(5))
    }

    fn digest(&self, salt: &Salt) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for part in [salt.as_str(), self.kind, &self.value] {
            hasher.update(part.as_bytes());
            hasher.update([0]);
        }
        hasher.finalize().into()
    }
}

/// First and family name, or the practice when there is no name.
#[must_use]
pub fn names(doctor: &Recipient) -> String {
    let parts = [doctor.first.as_ref(), doctor.last.as_ref()];
    let name = parts.into_iter().flatten().map(|name| name.as_str()).collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        doctor.practice.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn salt() -> Salt {
        Salt::parse("000102030405060708090a0b0c0d0e0f").expect("it is one")
    }

    #[test]
    fn names_are_the_same_in_any_spelling() {
        let same = Identity::name("Chloé D’Exemple-Sœur", "4000");
        for other in ["chloe d'exemple soeur", "D'EXEMPLE-SOEUR, CHLOÉ", "Chloé  d’exemple-sœur"]
        {
            assert!(Identity::name(other, "4000") == same, "{other}");
        }
        assert!(Identity::name("Chloé D’Exemple-Sœur", "4020") != same);
        assert!(Identity::name("", "4000").is_none() && Identity::name("A", " ").is_none());
    }

    #[test]
    fn keys_are_stable_and_say_nothing() {
        let key = Identity::inami("10000196").key(&salt());
        assert_eq!(key.len(), 11);
        assert_eq!(key, Identity::inami("10000196").key(&salt()));
        assert_ne!(key, Identity::email("10000196").key(&salt()));
        assert!(!key.contains("10000196"));
        let other = Salt::parse("ffffffffffffffffffffffffffffffff").expect("it is one");
        assert_ne!(key, Identity::inami("10000196").key(&other));
    }

    #[test]
    fn salts() {
        assert!(Salt::parse("xyz").is_none());
        let fresh = Salt::fresh().expect("the system has chance");
        assert!(Salt::parse(fresh.as_str()).is_some());
        assert_ne!(fresh, Salt::fresh().expect("the system has chance"));
    }
}
