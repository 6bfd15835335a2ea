//! Data Integrity proofs (W3C Data Integrity EdDSA Cryptosuites 1.0): two for each
//! document, by the same key, `eddsa-jcs-2022` and `eddsa-rdfc-2022`.
//!
//! Two, so that a browser without any library can verify the first and a verifier of
//! another house the second; what pignon accepts has passed both. The shape of a proof is
//! closed: a member that is not known here could change what others understand.

use anyhow::{Result, ensure};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::canonical::{CONTEXTS, Contexts, jcs, rdfc_with};
use super::signature::{PublicKey, Signature, Signer};

/// A way to canonicalise what is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// `eddsa-jcs-2022`: as JSON.
    Jcs,
    /// `eddsa-rdfc-2022`: as RDF.
    Rdfc,
}

impl Suite {
    /// Its name in a proof.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jcs => "eddsa-jcs-2022",
            Self::Rdfc => "eddsa-rdfc-2022",
        }
    }
}

/// How many quads the options of a proof give: type, suite, time, key, purpose.
const OPTION_QUADS: usize = 5;

/// What is wrong with the proofs of a document, before any signature is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProofFault {
    /// There is no proof.
    Missing,
    /// There is not exactly one of each suite.
    Incomplete,
    /// A member that no proof of ours has.
    UnknownMember(String),
    /// A member that is missing or has another value than it must.
    Member(&'static str),
    /// The two proofs name different keys.
    TwoKeys,
}

/// A proof as it stands in a document.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The key, as a fragment of the issuer's DID.
    pub verification_method: String,
    /// When it was made.
    pub created: Timestamp,
    signature: Signature,
    /// All but the signature, with the context of the document.
    options: Map<String, Value>,
}

/// A document apart from its proofs.
#[derive(Debug, Clone)]
pub struct Signed {
    /// The document without `proof`.
    pub document: Map<String, Value>,
    /// The proof over its JSON.
    pub jcs: Proof,
    /// The proof over its RDF.
    pub rdfc: Proof,
}

impl Signed {
    /// Takes a document apart.
    ///
    /// # Errors
    /// Its proofs are not one of each suite in the closed shape, by one key.
    pub fn read(mut document: Map<String, Value>) -> Result<Self, ProofFault> {
        let proofs = match document.shift_remove("proof") {
            Some(Value::Array(proofs)) => proofs,
            Some(_) => return Err(ProofFault::Incomplete),
            None => return Err(ProofFault::Missing),
        };
        let [first, second]: [Value; 2] = proofs.try_into().map_err(|_| ProofFault::Incomplete)?;
        let named = |proof: &Value, suite: Suite| proof["cryptosuite"] == suite.name();
        if !named(&first, Suite::Jcs) || !named(&second, Suite::Rdfc) {
            return Err(ProofFault::Incomplete);
        }
        let jcs = Proof::read(first, Suite::Jcs, &document)?;
        let rdfc = Proof::read(second, Suite::Rdfc, &document)?;
        if jcs.verification_method != rdfc.verification_method {
            return Err(ProofFault::TwoKeys);
        }
        Ok(Self { document, jcs, rdfc })
    }

    /// Whether the proof over the JSON is by a key.
    #[must_use]
    pub fn verifies_jcs(&self, key: &PublicKey) -> bool {
        let message = message(Suite::Jcs, &self.document, &self.jcs.options, CONTEXTS, None);
        message.is_some_and(|message| key.verifies(&message, &self.jcs.signature))
    }

    /// Whether the proof over the RDF is by a key, and the document gives as many quads as
    /// it must.
    #[must_use]
    pub fn verifies_rdfc(&self, key: &PublicKey, quads: usize) -> bool {
        let message =
            message(Suite::Rdfc, &self.document, &self.rdfc.options, CONTEXTS, Some(quads));
        message.is_some_and(|message| key.verifies(&message, &self.rdfc.signature))
    }
}

impl Proof {
    fn read(proof: Value, suite: Suite, document: &Map<String, Value>) -> Result<Self, ProofFault> {
        let Value::Object(mut proof) = proof else { return Err(ProofFault::Incomplete) };
        let mut text = |name: &'static str| match proof.shift_remove(name) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(ProofFault::Member(name)),
        };
        let kind = text("type")?;
        let _ = text("cryptosuite")?;
        let created = text("created")?;
        let verification_method = text("verificationMethod")?;
        let purpose = text("proofPurpose")?;
        let value = text("proofValue")?;
        if kind != "DataIntegrityProof" {
            return Err(ProofFault::Member("type"));
        }
        if purpose != "assertionMethod" {
            return Err(ProofFault::Member("proofPurpose"));
        }
        // The suite over JSON repeats the context, the one over RDF leaves it out.
        let context = proof.shift_remove("@context");
        let expected = (suite == Suite::Jcs).then(|| document.get("@context").cloned()).flatten();
        if context != expected {
            return Err(ProofFault::Member("@context"));
        }
        if let Some((name, _)) = proof.into_iter().next() {
            return Err(ProofFault::UnknownMember(name));
        }
        let created = instant(&created).ok_or(ProofFault::Member("created"))?;
        let signature =
            Signature::from_multibase(&value).ok_or(ProofFault::Member("proofValue"))?;
        let options = options(suite, &verification_method, created, document);
        Ok(Self { verification_method, created, signature, options })
    }
}

/// An instant in the one form that is written here: whole seconds, UTC.
#[must_use]
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let instant: Timestamp = text.parse().ok()?;
    (written(instant) == text).then_some(instant)
}

/// An instant as documents write it.
#[must_use]
pub(super) fn written(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A proof without its value, as it is signed.
fn options(
    suite: Suite,
    verification_method: &str,
    created: Timestamp,
    document: &Map<String, Value>,
) -> Map<String, Value> {
    let mut options = Map::new();
    let texts = [
        ("type", "DataIntegrityProof"),
        ("cryptosuite", suite.name()),
        ("created", &written(created)),
        ("verificationMethod", verification_method),
        ("proofPurpose", "assertionMethod"),
    ];
    options.extend(texts.map(|(name, text)| (name.to_owned(), text.into())));
    if let Some(context) = document.get("@context") {
        options.insert("@context".to_owned(), context.clone());
    }
    options
}

/// What is signed: the hash of the options, then that of the document (section 3.3.4 of
/// the suites). None when the document gives another number of quads than it must.
fn message(
    suite: Suite,
    document: &Map<String, Value>,
    options: &Map<String, Value>,
    contexts: Contexts,
    quads: Option<usize>,
) -> Option<Vec<u8>> {
    let canonical = |object: &Map<String, Value>, quads: Option<usize>| {
        let value = Value::Object(object.clone());
        match suite {
            Suite::Jcs => Some(jcs(&value)),
            Suite::Rdfc => {
                let (text, count) = rdfc_with(&value, contexts).ok()?;
                quads.is_none_or(|expected| expected == count).then(|| text.into_bytes())
            }
        }
    };
    let mut message = Sha256::digest(canonical(options, Some(OPTION_QUADS))?).to_vec();
    message.extend(Sha256::digest(canonical(document, quads)?));
    Some(message)
}

/// Adds both proofs to a document of known shape.
///
/// # Errors
/// The signer refuses, or the document does not give the quads it must: a term is missing
/// from the contexts, which is a mistake of this program.
pub fn sign(
    mut document: Map<String, Value>,
    quads: usize,
    verification_method: &str,
    created: Timestamp,
    signer: &dyn Signer,
) -> Result<Value> {
    ensure!(!document.contains_key("proof"), "the document has proofs already");
    let mut proofs = Vec::new();
    for suite in [Suite::Jcs, Suite::Rdfc] {
        let mut proof = options(suite, verification_method, created, &document);
        let message = message(suite, &document, &proof, CONTEXTS, Some(quads));
        let message = message.ok_or_else(|| anyhow::anyhow!("the document's RDF is not whole"))?;
        if suite == Suite::Rdfc {
            proof.shift_remove("@context");
        }
        proof.insert("proofValue".to_owned(), json!(signer.sign(&message)?.to_multibase()));
        proofs.push(Value::Object(proof));
    }
    document.insert("proof".to_owned(), Value::Array(proofs));
    Ok(Value::Object(document))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legitimacy::signature::SecretKey;
    use crate::legitimacy::vectors::{json as read, vector};

    /// The context of the examples of the specification belongs to tests alone.
    const EXAMPLES: Contexts = &[
        CONTEXTS[0],
        (
            "https://www.w3.org/ns/credentials/examples/v2",
            r#"{"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}"#,
        ),
    ];

    fn object(path: &str) -> Map<String, Value> {
        match read(path) {
            Value::Object(object) => object,
            _ => panic!("{path} is no object"),
        }
    }

    fn secret(text: &str) -> SecretKey {
        let bytes = bs58::decode(&text[1..]).into_vec().expect("base58");
        SecretKey::from_seed(bytes[2..].try_into().expect("32 bytes"))
    }

    /// Appendix B of the suites: canonical forms, hashes, signature, for both.
    #[test]
    fn vectors_of_the_suites() {
        let keys = read("w3c-vc-di-eddsa/keyPair.json");
        let key = secret(keys["privateKeyMultibase"].as_str().expect("text"));
        assert_eq!(key.public_key().to_multibase(), keys["publicKeyMultibase"]);
        let document = object("w3c-vc-di-eddsa/unsigned.json");
        for (suite, folder, end) in
            [(Suite::Jcs, "eddsa-jcs-2022", "JCS"), (Suite::Rdfc, "eddsa-rdfc-2022", "DataInt")]
        {
            let text = |name: &str| {
                let path = format!("w3c-vc-di-eddsa/{folder}/{name}{end}.txt");
                vector(&path)
            };
            let path = format!("w3c-vc-di-eddsa/{folder}/proofConfig{end}.json");
            let config = object(&path);
            let canonical = |object: &Map<String, Value>| {
                let value = Value::Object(object.clone());
                match suite {
                    Suite::Jcs => String::from_utf8(jcs(&value)).expect("JSON is text"),
                    Suite::Rdfc => rdfc_with(&value, EXAMPLES).expect("vectors are JSON-LD").0,
                }
            };
            assert_eq!(canonical(&document), text("canonDoc"), "{folder}");
            assert_eq!(canonical(&config), text("proofCanon"), "{folder}");
            let message = message(suite, &document, &config, EXAMPLES, None).expect("JSON-LD");
            assert_eq!(hex::encode(&message[32..]), text("docHash").trim());
            assert_eq!(hex::encode(&message[..32]), text("proofHash").trim());
            let signature = key.sign(&message).expect("files sign");
            assert_eq!(signature.to_multibase(), text("sigBTC58").trim());
            let signed = read(&format!("w3c-vc-di-eddsa/{folder}/signed{end}.json"));
            assert_eq!(signed["proof"]["proofValue"], signature.to_multibase());
            let method = config["verificationMethod"].as_str().expect("text");
            let created = instant(config["created"].as_str().expect("text")).expect("a time");
            assert_eq!(options(suite, method, created, &document), config);
        }
    }

    /// Proof sets and chains: each proof of a set is over the document without any; a
    /// proof of a chain covers those it names.
    #[test]
    fn vectors_of_proof_sets_and_chains() {
        let mut seen = 0;
        for name in ["signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"]
        {
            let mut document = object(&format!("w3c-vc-di-eddsa/proof-set-chain/{name}.json"));
            let proofs = match document.shift_remove("proof") {
                Some(Value::Array(proofs)) => proofs,
                Some(one) => vec![one],
                None => Vec::new(),
            };
            for proof in &proofs {
                let Value::Object(mut options) = proof.clone() else { panic!("no object") };
                let value = options.shift_remove("proofValue").expect("a signature");
                options.insert("@context".to_owned(), document["@context"].clone());
                let method = proof["verificationMethod"].as_str().expect("text");
                let key = method.split_once('#').expect("a fragment").1;
                let key = PublicKey::from_multibase(key).expect("a key");
                let signature = Signature::from_multibase(value.as_str().expect("text"));
                let previous = match &proof["previousProof"] {
                    Value::Array(ids) => ids.clone(),
                    Value::Null => Vec::new(),
                    one => vec![one.clone()],
                };
                let mut covered = document.clone();
                let matching: Vec<Value> = proofs
                    .iter()
                    .filter(|proof| previous.contains(&proof["id"]))
                    .cloned()
                    .collect();
                if !matching.is_empty() {
                    covered.insert("proof".to_owned(), matching.into());
                }
                let message = message_of_set(&covered, &options);
                assert!(key.verifies(&message, &signature.expect("base58")), "{name}");
                seen += 1;
            }
        }
        assert_eq!(seen, 10);
    }

    fn message_of_set(document: &Map<String, Value>, options: &Map<String, Value>) -> Vec<u8> {
        let canonical = |object: &Map<String, Value>| {
            rdfc_with(&Value::Object(object.clone()), EXAMPLES).expect("vectors are JSON-LD").0
        };
        let mut message = Sha256::digest(canonical(options)).to_vec();
        message.extend(Sha256::digest(canonical(document)));
        message
    }
}
