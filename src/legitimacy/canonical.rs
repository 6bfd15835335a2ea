//! The two canonical forms that are signed: JSON by RFC 8785 (JCS), RDF by RDFC-1.0.
//!
//! The contexts of JSON-LD are carried in the source; nothing is ever fetched.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use serde_json::Value;

/// The context of W3C Verifiable Credentials 2.0.
pub const CREDENTIALS_V2: &str = "https://www.w3.org/ns/credentials/v2";

/// The context of Open Badges 3.0.
pub const OPEN_BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// Contexts by their addresses.
pub(super) type Contexts = &'static [(&'static str, &'static str)];

/// The contexts there are; no other is accepted.
pub(super) const CONTEXTS: Contexts = &[
    (CREDENTIALS_V2, include_str!("contexts/credentials-v2.jsonld")),
    (OPEN_BADGES, include_str!("contexts/open-badges-3.0.3.jsonld")),
];

/// A value in canonical form (RFC 8785): names sorted, no spaces, one way to write each
/// string and number.
#[must_use]
pub fn jcs(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).expect("a value of JSON can be written")
}

/// A number as canonical JSON has it: of the shortest decimals that stand for it the nearest, and of
/// two that are as near the even one (RFC 8785, 3.2.2.3; ECMAScript, Number::toString).
pub(super) fn number(value: f64) -> String {
    serde_json_canonicalizer::to_string(&value).expect("a finite number can be written")
}

/// A JSON-LD document as canonical N-Quads (RDFC-1.0 with SHA-256), and how many there are.
///
/// JSON-LD drops undefined terms and relative identifiers without a word, so whoever calls
/// this knows the shape of the document and how many quads it must give. The shape also
/// bounds the blank nodes, on whose number the algorithm's time depends.
///
/// # Errors
/// The document is no JSON-LD, or wants a context that is not carried here.
pub fn rdfc(value: &Value) -> Result<(String, usize), NotRdf> {
    rdfc_with(value, CONTEXTS)
}

/// A document that cannot be read as RDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotRdf;

pub(super) fn rdfc_with(value: &Value, contexts: Contexts) -> Result<(String, usize), NotRdf> {
    let text = serde_json::to_vec(value).map_err(|_| NotRdf)?;
    let parser =
        JsonLdParser::new().for_slice(&text).with_load_document_callback(move |address, _| {
            let found = contexts.iter().find(|(known, _)| *known == address);
            let (address, context) = found.ok_or("no such context is carried")?;
            let (document, document_url) = (context.as_bytes().to_vec(), (*address).to_owned());
            Ok(JsonLdRemoteDocument { document, document_url })
        });
    let quads = parser.collect::<Result<Vec<_>, _>>().map_err(|_| NotRdf)?;
    let mut dataset: Dataset = quads.into_iter().collect();
    let hash_algorithm = CanonicalizationHashAlgorithm::Sha256;
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok((lines.concat(), lines.len()))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::jcs;
    use crate::legitimacy::vectors::vector;

    /// The files of the author of RFC 8785: input, output, and the output in hexadecimal.
    #[test]
    fn vectors_of_rfc_8785() {
        for name in ["arrays", "french", "structures", "unicode", "values", "weird"] {
            let input: Value =
                serde_json::from_str(&vector(&format!("jcs-rfc8785/input/{name}.json")))
                    .expect("vectors are JSON");
            let output = jcs(&input);
            let expected = vector(&format!("jcs-rfc8785/output/{name}.json"));
            assert_eq!(String::from_utf8_lossy(&output), expected.trim_end(), "{name}");
            let hex = hex::encode(output);
            let expected = vector(&format!("jcs-rfc8785/outhex/{name}.txt"));
            let expected: String = expected.split_whitespace().collect();
            assert_eq!(hex, expected, "{name}");
        }
    }

    /// RFC 8785, appendix B: doubles by their bits.
    #[test]
    fn numbers_of_rfc_8785() {
        let table: Value =
            serde_json::from_str(&vector("jcs-rfc8785/numbers.json")).expect("vectors are JSON");
        let rows = table["values"].as_array().expect("a list");
        assert_eq!(rows.len(), 24);
        for row in rows {
            let bits = u64::from_str_radix(row[0].as_str().expect("text"), 16).expect("hex");
            let number = serde_json::Number::from_f64(f64::from_bits(bits)).expect("finite");
            let written = jcs(&Value::Number(number));
            assert_eq!(String::from_utf8_lossy(&written), row[1].as_str().expect("text"));
        }
    }
}
