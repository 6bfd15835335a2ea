//! Ed25519 (RFC 8032): keys, signing, strict verification. The only file that sees a
//! secret key.
//!
//! Public keys are written as Multikey (W3C Controlled Identifiers 1.0): `z`, base58, of
//! the two bytes of `ed25519-pub` and the key. Secret keys are kept as encrypted PKCS#8
//! (RFC 5958, PBES2 with scrypt and AES-256), as `openssl` reads and writes them, and are
//! wiped from memory when they are dropped.

use anyhow::Result;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use pkcs8::EncryptedPrivateKeyInfoRef;
use zeroize::Zeroizing;

/// The multicodec of an Ed25519 public key: 0xed as a varint.
const MULTICODEC: [u8; 2] = [0xed, 0x01];

/// What can sign: a key in a file, or one that never leaves a token.
pub trait Signer {
    /// The public half.
    fn public_key(&self) -> PublicKey;

    /// Signs a message.
    ///
    /// # Errors
    /// The hardware refuses.
    fn sign(&self, message: &[u8]) -> Result<Signature>;
}

/// A public key that can belong to somebody: a point of the curve, not of low order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Why a text is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFault {
    /// It is not the Multikey form of an Ed25519 key.
    Shape,
    /// It is of low order: signatures by it can be made without any secret.
    LowOrder,
}

impl PublicKey {
    /// Reads a key's 32 bytes.
    ///
    /// # Errors
    /// They are no point of the curve, or one of low order.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, KeyFault> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyFault::Shape)?;
        if key.is_weak() { Err(KeyFault::LowOrder) } else { Ok(Self(key)) }
    }

    /// Reads the Multikey form.
    ///
    /// # Errors
    /// It is none, or a key of low order.
    pub fn from_multibase(text: &str) -> Result<Self, KeyFault> {
        let bytes: [u8; 34] = base58(text).ok_or(KeyFault::Shape)?;
        let key = bytes.strip_prefix(&MULTICODEC).ok_or(KeyFault::Shape)?;
        let key = key.try_into().map_err(|_| KeyFault::Shape)?;
        Self::from_bytes(key)
    }

    /// The Multikey form: `z6Mk…`.
    #[must_use]
    pub fn to_multibase(self) -> String {
        let mut bytes = MULTICODEC.to_vec();
        bytes.extend(self.0.as_bytes());
        format!("z{}", bs58::encode(bytes).into_string())
    }

    /// The 32 bytes in base64url, as WebCrypto wants them in a JWK (RFC 8037).
    #[must_use]
    pub fn to_base64url(self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0.as_bytes())
    }

    /// Whether a signature is by this key. Strict: neither a malleable signature nor a
    /// point of low order passes, so that all verifiers agree (RFC 8032, 5.1.7 and 8.4).
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &Signature) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0.verify_strict(message, &signature).is_ok()
    }
}

/// A signature's 64 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature([u8; 64]);

impl Signature {
    /// Reads the form in a proof: `z` and base58.
    #[must_use]
    pub fn from_multibase(text: &str) -> Option<Self> {
        base58(text).map(Self)
    }

    /// The form in a proof.
    #[must_use]
    pub fn to_multibase(self) -> String {
        format!("z{}", bs58::encode(self.0).into_string())
    }
}

/// Bytes of a known length behind `z`, in the only way base58 writes them.
fn base58<const N: usize>(text: &str) -> Option<[u8; N]> {
    // Decoding takes the square of the length; no key or signature is half as long.
    let digits = text.strip_prefix('z').filter(|digits| digits.len() < 200)?;
    let bytes = bs58::decode(digits).into_vec().ok()?;
    bytes.try_into().ok()
}

/// A secret key in memory; it is wiped when dropped and has no way to be printed.
pub struct SecretKey(SigningKey);

/// Why a key file gives no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnlockFault {
    /// It is not encrypted PKCS#8 in PEM.
    Shape,
    /// It is a private key that is not encrypted.
    Unencrypted,
    /// The passphrase does not open it.
    Passphrase,
    /// What it holds is no Ed25519 key.
    OtherKey,
}

impl SecretKey {
    /// A new key from the system's generator.
    ///
    /// # Errors
    /// The system has no randomness to give.
    pub fn generate() -> Result<Self> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|error| anyhow::anyhow!("{error}"))?;
        Ok(Self::from_seed(&seed))
    }

    /// The key of a seed (RFC 8032, 5.1.5), for tests and hardware that hands it out.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The key as encrypted PKCS#8 in PEM.
    ///
    /// # Errors
    /// The system has no randomness for the salt.
    pub fn to_pem(&self, passphrase: &str) -> Result<Zeroizing<String>> {
        let pem = self.0.to_pkcs8_encrypted_pem(passphrase, LineEnding::LF);
        pem.map_err(|error| anyhow::anyhow!("{error}"))
    }

    /// Opens a key file.
    ///
    /// # Errors
    /// It is no encrypted PKCS#8 of an Ed25519 key, or another passphrase opens it.
    pub fn from_pem(text: &str, passphrase: &str) -> Result<Self, UnlockFault> {
        if text.contains("-----BEGIN PRIVATE KEY-----") {
            return Err(UnlockFault::Unencrypted);
        }
        let document = ed25519_dalek::pkcs8::SecretDocument::from_pem(text);
        let (label, document) = document.map_err(|_| UnlockFault::Shape)?;
        if label != "ENCRYPTED PRIVATE KEY" {
            return Err(UnlockFault::Shape);
        }
        let locked = EncryptedPrivateKeyInfoRef::try_from(document.as_bytes());
        let locked = locked.map_err(|_| UnlockFault::Shape)?;
        let opened = locked.decrypt(passphrase).map_err(|_| UnlockFault::Passphrase)?;
        let key = SigningKey::from_pkcs8_der(opened.as_bytes());
        key.map(Self).map_err(|_| UnlockFault::OtherKey)
    }
}

impl Signer for SecretKey {
    fn public_key(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    fn sign(&self, message: &[u8]) -> Result<Signature> {
        Ok(Signature(self.0.sign(message).to_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use static_assertions::assert_not_impl_any;

    use super::{KeyFault, PublicKey, SecretKey, Signature, Signer, UnlockFault};
    use crate::legitimacy::vectors::json;

    assert_not_impl_any!(SecretKey: Clone, std::fmt::Debug, std::fmt::Display, serde::Serialize);

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        many(hex).try_into().expect("vectors have their length")
    }

    fn many(hex: &str) -> Vec<u8> {
        let pair = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("vectors are hex");
        (0..hex.len()).step_by(2).map(pair).collect()
    }

    #[test]
    fn vectors_of_rfc_8032() {
        for vector in json("rfc8032/ed25519.json")["vectors"].as_array().expect("a list") {
            let text = |name: &str| vector[name].as_str().expect("text");
            let key = SecretKey::from_seed(&bytes(text("secret")));
            let public = PublicKey::from_bytes(&bytes(text("public"))).expect("sound keys");
            assert_eq!(key.public_key(), public);
            let message = many(text("message"));
            let signature = Signature(bytes(text("signature")));
            assert_eq!(key.sign(&message).expect("files sign"), signature);
            assert!(public.verifies(&message, &signature));
            assert!(!public.verifies(&[&message[..], b"x"].concat(), &signature));
        }
    }

    /// The eight points of low order, in their canonical forms and those beyond the field.
    #[test]
    fn keys_of_low_order_are_refused() {
        let low = [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ];
        for hex in low {
            assert!(PublicKey::from_bytes(&bytes(hex)).is_err(), "{hex}");
        }
        let mut multikey = vec![0xed, 0x01];
        multikey.extend(many(low[0]));
        let multikey = format!("z{}", bs58::encode(multikey).into_string());
        assert_eq!(PublicKey::from_multibase(&multikey), Err(KeyFault::LowOrder));
    }

    #[test]
    fn keys_are_read_in_one_form_only() {
        let pair = json("w3c-vc-di-eddsa/keyPair.json");
        let text = pair["publicKeyMultibase"].as_str().expect("text");
        let key = PublicKey::from_multibase(text).expect("a sound key");
        assert_eq!(key.to_multibase(), text);
        let wrong =
            ["", "z", "z6Mk", &text[1..], &format!("{text}1"), &format!("z1{}", &text[1..])];
        for text in wrong {
            assert_eq!(PublicKey::from_multibase(text), Err(KeyFault::Shape), "{text}");
        }
        assert!(PublicKey::from_multibase(&format!("z{}", "2".repeat(1_000_000))).is_err());
    }

    #[test]
    fn key_files_open_with_their_passphrase_alone() {
        let key = SecretKey::generate().expect("the system has randomness");
        let pem = key.to_pem("déjà vu").expect("keys can be written");
        assert!(pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        let Ok(opened) = SecretKey::from_pem(&pem, "déjà vu") else { panic!("it opens") };
        assert_eq!(opened.public_key(), key.public_key());
        let fault = |text: &str, passphrase: &str| SecretKey::from_pem(text, passphrase).err();
        assert_eq!(fault(&pem, "deja vu"), Some(UnlockFault::Passphrase));
        assert_eq!(fault("", "x"), Some(UnlockFault::Shape));
        let plain = "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n";
        assert_eq!(fault(plain, "x"), Some(UnlockFault::Unencrypted));
    }
}
