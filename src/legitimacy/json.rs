//! Strict JSON: text in, a value out that has one meaning only.
//!
//! A signature covers what a document says, not its bytes, so whatever two readers could
//! understand differently is refused before anything is hashed: a name that stands twice
//! (`serde_json` keeps the last, browsers too, others the first), half a surrogate pair, a
//! number that changes when it is read (RFC 7493, I-JSON), nesting and size without bound.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::canonical;

/// The largest text that is read, in bytes. An attestation of a thousand members has a
/// fifth of it.
pub const SIZE_LIMIT: usize = 1_000_000;

/// How deep objects and arrays may lie in one another.
pub const DEPTH_LIMIT: usize = 80;

/// Why a text is no JSON with one meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonFault {
    /// It is longer than [`SIZE_LIMIT`].
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
    /// It is not JSON; line and column from 1.
    Syntax {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// An object has a name twice, however it is escaped.
    DuplicateName(String),
    /// Half of a surrogate pair stands alone in a string.
    LoneSurrogate,
    /// A number that no IEEE 754 double holds exactly as it is written.
    InexactNumber(String),
    /// Deeper than [`DEPTH_LIMIT`].
    TooDeep,
}

/// Reads a text.
///
/// # Errors
/// The first reason for which it has not one meaning.
pub fn read(bytes: &[u8]) -> Result<Value, JsonFault> {
    read_up_to(bytes, SIZE_LIMIT)
}

/// Reads a text of another size than attestations have.
///
/// # Errors
/// The first reason for which it has not one meaning.
pub fn read_up_to(bytes: &[u8], limit: usize) -> Result<Value, JsonFault> {
    if bytes.len() > limit {
        return Err(JsonFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| JsonFault::NotUtf8)?;
    scan(text)?;
    let duplicate = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Strict(&duplicate).deserialize(&mut reader);
    let read = read.and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| match duplicate.take() {
        Some(name) => JsonFault::DuplicateName(name),
        None => JsonFault::Syntax { line: error.line(), column: error.column() },
    })
}

/// Goes over the tokens once, without recursion: depth, surrogates, numbers. What is no
/// JSON at all is left to the parser.
fn scan(text: &str) -> Result<(), JsonFault> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at = scan_string(bytes, at + 1)?;
                continue;
            }
            b'[' | b'{' => {
                depth += 1;
                if depth > DEPTH_LIMIT {
                    return Err(JsonFault::TooDeep);
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'-' | b'0'..=b'9' => {
                let is_part = |b: &u8| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                let length = bytes[at..].iter().take_while(|b| is_part(b)).count();
                let token = &text[at..at + length];
                if !is_exact(token) {
                    return Err(JsonFault::InexactNumber(token.chars().take(40).collect()));
                }
                at += length;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    Ok(())
}

/// Goes over a string from behind its opening quote; where it ends.
fn scan_string(bytes: &[u8], mut at: usize) -> Result<usize, JsonFault> {
    let unit = |at: usize| {
        let digits = bytes.get(at + 2..at + 6)?;
        let escaped = bytes.get(at) == Some(&b'\\') && bytes.get(at + 1) == Some(&b'u');
        let digits = std::str::from_utf8(digits).ok().filter(|_| escaped)?;
        u16::from_str_radix(digits, 16).ok()
    };
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return Ok(at + 1),
            b'\\' => match unit(at) {
                Some(0xD800..=0xDBFF) if matches!(unit(at + 6), Some(0xDC00..=0xDFFF)) => at += 12,
                Some(0xD800..=0xDFFF) => return Err(JsonFault::LoneSurrogate),
                Some(_) => at += 6,
                None => at += 2,
            },
            _ => at += 1,
        }
    }
    Ok(at)
}

/// Whether a number is the same after it went through a double and its shortest decimal
/// form. Beyond 2^53 - 1 all are refused, though some doubles among them are exact: the
/// canonical form writes many as integers, and others read those as their neighbours
/// (RFC 7493, 2.2).
fn is_exact(token: &str) -> bool {
    const LARGEST: f64 = 9_007_199_254_740_991.0;
    let Ok(value) = token.parse::<f64>() else { return true };
    value.abs() <= LARGEST
        && !(token.starts_with('-') && value == 0.0)
        && decimal(token) == decimal(&canonical::number(value))
}

/// A decimal number as its significant digits and the power of ten of the first.
fn decimal(token: &str) -> (String, i64) {
    let unsigned = token.trim_start_matches('-');
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let leading = digits.bytes().take_while(|b| *b == b'0').count();
    let significant = digits.trim_matches('0').to_owned();
    if significant.is_empty() {
        return (significant, 0);
    }
    let length = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let exponent = exponent.parse::<i64>().unwrap_or(i64::MAX);
    (significant, exponent.saturating_add(length(whole.len()) - length(leading)))
}

/// A value in whose objects every name stands once.
struct Strict<'d>(&'d RefCell<Option<String>>);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("not finite"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Strict(self.0))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.contains_key(&name) {
                *self.0.borrow_mut() = Some(name);
                return Err(A::Error::custom("duplicate name"));
            }
            let value = members.next_value_seed(Strict(self.0))?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH_LIMIT, JsonFault, SIZE_LIMIT, read};

    #[test]
    fn what_two_readers_could_understand_differently_is_refused() {
        let nested = |depth| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let duplicate = |name: &str| Err(JsonFault::DuplicateName(name.to_owned()));
        let inexact = |token: &str| Err(JsonFault::InexactNumber(token.to_owned()));
        let table: &[(&str, Result<(), JsonFault>)] = &[
            (r#"{"a":1,"b":[true,null,"é"]}"#, Ok(())),
            (r#"{"a":1,"a":2}"#, duplicate("a")),
            (r#"{"a":1,"\u0061":2}"#, duplicate("a")),
            (r#"{"x":{"é":1,"\u00e9":2}}"#, duplicate("é")),
            (r#"{"a":1,"b":{"a":2}}"#, Ok(())),
            (r#"["\ud83d\ude00"]"#, Ok(())),
            (r#"["\ud83d"]"#, Err(JsonFault::LoneSurrogate)),
            (r#"["\ude00\ud83d"]"#, Err(JsonFault::LoneSurrogate)),
            (r#"{"\uD800":1}"#, Err(JsonFault::LoneSurrogate)),
            (r#"["\\ud83d"]"#, Ok(())),
            ("9007199254740991", Ok(())),
            ("9007199254740992", inexact("9007199254740992")),
            ("9007199254740993", inexact("9007199254740993")),
            ("-9007199254740993", inexact("-9007199254740993")),
            ("[0.1, 0.10, 1e3, 1.5E-7, 100, 0, 0.0]", Ok(())),
            ("0.1000000000000000055", inexact("0.1000000000000000055")),
            ("333333333.33333329", inexact("333333333.33333329")),
            ("-0", inexact("-0")),
            ("1e400", inexact("1e400")),
            ("1e20", inexact("1e20")),
            // As near to what a double holds, 1234526783452678.25: the even one stands for it.
            ("1234526783452678.2", Ok(())),
            ("1234526783452678.3", inexact("1234526783452678.3")),
            ("-189292547409912.12", Ok(())),
            ("-189292547409912.13", inexact("-189292547409912.13")),
            (&nested(DEPTH_LIMIT), Ok(())),
            (&nested(DEPTH_LIMIT + 1), Err(JsonFault::TooDeep)),
            (&nested(200_000), Err(JsonFault::TooDeep)),
            (r#""[[[[""#, Ok(())),
            ("{} {}", Err(JsonFault::Syntax { line: 1, column: 4 })),
            ("\u{feff}{}", Err(JsonFault::Syntax { line: 1, column: 1 })),
            ("[1,]", Err(JsonFault::Syntax { line: 1, column: 4 })),
            ("[01]", Err(JsonFault::Syntax { line: 1, column: 3 })),
            ("\"a\u{1}\"", Err(JsonFault::Syntax { line: 1, column: 3 })),
        ];
        for (text, expected) in table {
            let shown: String = text.chars().take(60).collect();
            assert_eq!(&read(text.as_bytes()).map(drop), expected, "{shown}");
        }
        assert_eq!(read(&vec![b' '; SIZE_LIMIT + 1]), Err(JsonFault::TooLarge));
        assert_eq!(read(&vec![b'['; 10_000_000]), Err(JsonFault::TooLarge));
        assert_eq!(read(b"\"\xff\""), Err(JsonFault::NotUtf8));
        assert_eq!(read(b"\"\xed\xa0\x80\""), Err(JsonFault::NotUtf8));
    }
}
