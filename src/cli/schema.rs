//! JSON Schemas of the files a network edits, so that editors complete and explain them.
//!
//! They are draft-07, which Taplo (Even Better TOML) reads, and are made from the same
//! declarations that read the files: they cannot disagree.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::contact::Contacts;
use crate::model::locale::Lang;
use crate::model::member::MemberFacts;
use crate::model::offer::{ServiceFront, Tariffs};
use crate::model::private::PrivateMember;
use crate::model::project::Project;
use crate::model::record::{ChoiceShape, FieldShape, Read, RecordShape, Shape};
use crate::model::site::Site;
use crate::model::writing::{CharterFront, NewsFront, PageFront, TranslationFront};

/// A kind of file that a network edits.
pub struct EditedFile {
    /// The schema's name: `NAME.schema.json`.
    pub name: &'static str,
    /// The files it describes; `*` stands for any name.
    pub path: &'static str,
    /// What they may hold: of a text, its front matter.
    pub shape: fn() -> Shape,
}

/// Every kind of file.
pub const FILES: &[EditedFile] = &[
    EditedFile { name: "site", path: "site.toml", shape: Site::shape },
    EditedFile { name: "project", path: "content/project.toml", shape: Project::shape },
    EditedFile { name: "tariffs", path: "content/tariffs.toml", shape: Tariffs::shape },
    EditedFile { name: "contacts", path: "content/contacts.toml", shape: Contacts::shape },
    EditedFile { name: "charter", path: "content/charter.md", shape: CharterFront::shape },
    EditedFile { name: "member", path: "content/members/*.md", shape: MemberFacts::shape },
    EditedFile { name: "service", path: "content/offer/*.md", shape: ServiceFront::shape },
    EditedFile { name: "page", path: "content/pages/*.md", shape: PageFront::shape },
    EditedFile { name: "news", path: "content/news/*.md", shape: NewsFront::shape },
    EditedFile {
        name: "translation",
        path: "content/**/*.LANG.md",
        shape: TranslationFront::shape,
    },
    EditedFile { name: "private-members", path: "private/members.toml", shape: private_members },
];

fn private_members() -> Shape {
    Shape::Keyed(Box::new(PrivateMember::shape()))
}

/// The JSON Schema of a kind of file, as text.
#[must_use]
pub fn schema(file: &EditedFile) -> String {
    let mut definitions = Definitions::default();
    let root = match (file.shape)() {
        Shape::Record(record) => definitions.table(&record),
        shape => definitions.value(&shape),
    };
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    document.insert("title".to_owned(), json!(file.path));
    if let Value::Object(root) = root {
        document.extend(root);
    }
    document.insert("definitions".to_owned(), json!(definitions.done));
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// The tables and lists of words of a schema, each described once.
#[derive(Default)]
struct Definitions {
    done: BTreeMap<&'static str, Value>,
}

impl Definitions {
    fn value(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::String { format } => string(format),
            Shape::Integer { least } => json!({ "type": "integer", "minimum": least }),
            Shape::Float => json!({ "type": "number" }),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Date => json!({ "type": "string", "format": "date" }),
            Shape::Time => {
                json!({ "type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(:\d\d(\.\d+)?)?$" })
            }
            Shape::Choice(choice) => self.define(choice.name, |_| words(choice)),
            Shape::Record(record) => self.define(record.name, |these| these.table(record)),
            Shape::List(item) => json!({ "type": "array", "items": self.value(item) }),
            Shape::Localized(inner) => self.localized(inner),
            Shape::Keyed(inner) => {
                json!({ "type": "object", "additionalProperties": self.value(inner) })
            }
            Shape::Either(shapes) => {
                let shapes: Vec<Value> = shapes.iter().map(|shape| self.value(shape)).collect();
                json!({ "anyOf": shapes })
            }
        }
    }

    /// Describes something under its name and refers to it.
    fn define(&mut self, name: &'static str, describe: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.done.contains_key(name) {
            self.done.insert(name, Value::Null);
            let described = describe(self);
            self.done.insert(name, described);
        }
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    fn table(&mut self, record: &RecordShape) -> Value {
        let fields = (record.fields)();
        let required: Vec<&str> =
            fields.iter().filter(|field| field.required).map(|field| field.name).collect();
        let properties: Map<String, Value> =
            fields.iter().map(|field| (key(field).to_owned(), self.field(field))).collect();
        let mut table = json!({
            "description": prose(record.doc),
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            table["required"] = json!(required);
        }
        table
    }

    fn field(&mut self, field: &FieldShape) -> Value {
        let mut value = self.value(&field.shape);
        // Draft-07 ignores what stands beside a `$ref`.
        if value.get("$ref").is_some() {
            value = json!({ "allOf": [value] });
        }
        value["description"] = json!(prose(field.doc));
        if let Some(default) = default_value(field) {
            value["default"] = default;
        }
        value
    }

    /// A text in the main language, or one a language.
    fn localized(&mut self, inner: &Shape) -> Value {
        let one = self.value(inner);
        let each: Map<String, Value> =
            Lang::ALL.iter().map(|lang| (lang.key().to_owned(), one.clone())).collect();
        json!({
            "anyOf": [
                one,
                {
                    "type": "object",
                    "properties": each,
                    "additionalProperties": false,
                    "minProperties": 1,
                },
            ],
        })
    }
}

/// A list of words, each explained: `enumDescriptions` for JSON tools, `x-taplo` for
/// TOML ones.
fn words(choice: &ChoiceShape) -> Value {
    let words: Vec<&str> = choice.words.iter().map(|(word, _)| *word).collect();
    let meanings: Vec<String> = choice.words.iter().map(|(_, doc)| prose(doc)).collect();
    json!({
        "description": prose(choice.doc),
        "type": "string",
        "enum": words,
        "enumDescriptions": meanings,
        "x-taplo": { "docs": { "enumValues": meanings } },
    })
}

/// What a string of a format looks like. Patterns are wider than what is read: an editor
/// must never underline what pignon accepts.
fn string(format: &str) -> Value {
    let pattern = match format {
        "base_url" => r"^\s*[hH][tT][tT][pP][sS]://[^?#]+$",
        "url" => r"^\s*[hH][tT][tT][pP][sS]?://.+$",
        "email" => r"^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$",
        "phone" => r"^\s*[+(]?[0-9][^A-Za-z]*$",
        "slug" => r"^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$",
        "colour" => r"^\s*#([0-9A-Fa-f]{3}){1,2}\s*$",
        "country" => r"^\s*[A-Za-z]{2}\s*$",
        "name" => r"^[^\n]*\S[^\n]*$",
        "text" => r"\S",
        "doi" => r"10\.\d+",
        _ => return json!({ "type": "string", "minLength": 1 }),
    };
    json!({ "type": "string", "pattern": pattern })
}

/// What stands for a key that is left out. The declarations say it in Rust: words of a
/// list are found by their variant's name.
#[must_use]
pub fn default_value(field: &FieldShape) -> Option<Value> {
    let written = field.default?;
    if let Ok(value) = serde_json::from_str(written) {
        return Some(value);
    }
    let Shape::Choice(choice) = &field.shape else { return None };
    let variant = written.rsplit("::").next()?.trim();
    let folded = |word: &str| word.replace('_', "").to_lowercase();
    let word = choice.words.iter().find(|(word, _)| folded(word) == folded(variant))?;
    Some(json!(word.0))
}

/// A key as files write it.
#[must_use]
pub fn key(field: &FieldShape) -> &'static str {
    field.name.strip_prefix("r#").unwrap_or(field.name)
}

/// A doc comment as running text.
#[must_use]
pub fn prose(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every definition that is referred to exists, and no name stands for two things.
    #[test]
    fn schemas_hold_together() {
        for file in FILES {
            let schema: Value = serde_json::from_str(&schema(file)).expect("it was just made");
            let text = schema.to_string();
            for (at, _) in text.match_indices("#/definitions/") {
                let name = text[at + 14..].split('"').next().expect("split gives one");
                assert!(schema["definitions"][name].is_object(), "{}: {name}", file.path);
            }
        }
    }

    #[test]
    fn every_default_is_understood() {
        let mut shapes: Vec<Shape> = FILES.iter().map(|file| (file.shape)()).collect();
        while let Some(shape) = shapes.pop() {
            match shape {
                Shape::Record(record) => {
                    for field in (record.fields)() {
                        let understood = field.default.is_none()
                            || default_value(&field).is_some()
                            || field.default == Some("CountryCode::belgium()");
                        assert!(understood, "{}.{}: {:?}", record.name, field.name, field.default);
                        shapes.push(field.shape);
                    }
                }
                Shape::List(inner) | Shape::Localized(inner) | Shape::Keyed(inner) => {
                    shapes.push(*inner);
                }
                Shape::Either(inner) => shapes.extend(inner),
                _ => {}
            }
        }
    }

    #[test]
    fn a_key_with_words() {
        let member = FILES.iter().find(|file| file.name == "member").expect("it is in the table");
        let schema: Value = serde_json::from_str(&schema(member)).expect("it was just made");
        let expected = json!({
            "allOf": [{ "$ref": "#/definitions/TitleForm" }],
            "description": "How the title agrees: `f`, `m` or `neutral`.",
            "default": "neutral",
        });
        assert_eq!(schema["properties"]["title_form"], expected);
        assert_eq!(schema["additionalProperties"], json!(false));
    }
}
