//! How the values are read from TOML and described in the schema.

use toml::de::DeValue;

use super::{
    BaseUrl, Cents, Colour, CountryCode, Doi, Email, EnterpriseNumber, Iban, Name, OpeningTime,
    Phone, PostalCode, Slug, Text, Url, ValueError, Year,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::Translatable;
use crate::model::record::{Node, Read, Reader, Shape, read_string};

macro_rules! read_from_string {
    ($($name:ident = $format:literal),+ $(,)?) => {
        $(impl Read for $name {
            fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                let (text, span) = read_string(node, reader)?;
                reader.parse(&text, span)
            }

            fn shape() -> Shape {
                Shape::String { format: $format }
            }
        })+
    };
}

read_from_string! {
    BaseUrl = "base_url", Colour = "colour", CountryCode = "country", Doi = "doi", Email = "email",
    EnterpriseNumber = "enterprise", Iban = "iban", Name = "name", Phone = "phone",
    Slug = "slug", Text = "text", Url = "url",
}

macro_rules! read_from_integer {
    ($($name:ident = $least:literal),+ $(,)?) => {
        $(impl Read for $name {
            fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                let DeValue::Integer(digits) = node.get_ref() else {
                    reader.wrong_type(&node, "integer");
                    return None;
                };
                let text = digits.as_str().to_owned();
                let number = i64::from_str_radix(&text.replace('_', ""), digits.radix());
                match number.ok().map(Self::try_from) {
                    Some(Ok(value)) => Some(value),
                    refused => {
                        let expected = match refused {
                            Some(Err(ValueError::Shape { expected })) => expected,
                            _ => "count",
                        };
                        let finding =
                            Diagnostic::new(Code::ValueShape, reader.span(node.span()));
                        let found = reader.quoted(&text);
                        let finding = finding.arg("expected", expected).arg("found", found);
                        reader.diagnostics.push(finding);
                        None
                    }
                }
            }

            fn shape() -> Shape {
                Shape::Integer { least: $least }
            }
        })+
    };
}

read_from_integer! { Cents = 0, Year = 1900, PostalCode = 1000 }

/// A TOML local time: `09:00`.
impl Read for OpeningTime {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let time = match node.get_ref() {
            DeValue::Datetime(written) if written.date.is_none() => written.time,
            _ => None,
        };
        let Some(time) = time else {
            reader.wrong_type(&node, "time");
            return None;
        };
        Self::new(time.hour, time.minute).ok()
    }

    fn shape() -> Shape {
        Shape::Time
    }
}

/// Proper names hold in every language.
impl Translatable for Name {
    const SAME_EVERYWHERE: bool = true;
}

/// A page has one address in each language, and the same unless said otherwise.
impl Translatable for Slug {
    const SAME_EVERYWHERE: bool = true;
}
