//! `docs/reference.md`: every key of every file, from the declarations that read them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::schema::{FILES, default_value, key, prose};
use crate::model::record::{ChoiceShape, FieldShape, RecordShape, Shape};

const INTRODUCTION: &str = "\
# File reference

Every file of a network, every key, and what it may hold. This page is made from the
program itself; `pignon schema` writes the same as JSON Schemas, with which an editor
completes and explains keys while you type.

A text (`.md`) begins with its settings between two lines `+++`: its keys are those of the
table without a name. `text by language` means a text in the main language, or one a
language: `{ fr = \"…\", nl = \"…\" }`. A key that is not **required** may be left out.
";

/// The whole page.
#[must_use]
pub fn reference() -> String {
    let mut page = Page { text: INTRODUCTION.to_owned(), told: BTreeSet::new() };
    for file in FILES {
        page.line(&format!("\n## {}\n", file.path));
        match (file.shape)() {
            Shape::Record(record) => page.record(&record, "", false),
            Shape::Keyed(inner) => {
                page.line("A table for each member, named like the member's file.\n");
                if let Shape::Record(record) = *inner {
                    page.record(&record, "NAME", false);
                }
            }
            _ => {}
        }
    }
    page.text
}

struct Page {
    text: String,
    /// Tables and lists of words that are described already.
    told: BTreeSet<&'static str>,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A table with its keys, then what lies inside it.
    fn record(&mut self, record: &RecordShape, path: &str, is_list: bool) {
        self.told.insert(record.name);
        if !path.is_empty() {
            let header = if is_list { format!("[[{path}]]") } else { format!("[{path}]") };
            self.line(&format!("### <a id=\"{}\"></a>`{header}`\n", record.name));
        }
        self.line(&format!("{}\n", prose(record.doc)));
        self.line("| key | what it says | what it holds |");
        self.line("|---|---|---|");
        let fields = (record.fields)();
        for field in &fields {
            let name = key(field);
            let kind = kind(&field.shape);
            let doc = prose(field.doc).replace('|', "\\|");
            let kind = format!("{kind}{}", presence(field));
            self.line(&format!("| `{name}` | {doc} | {kind} |"));
        }
        self.line("");
        for field in &fields {
            self.words(&field.shape);
        }
        for field in &fields {
            let path = if path.is_empty() {
                key(field).to_owned()
            } else {
                format!("{path}.{}", key(field))
            };
            self.inner(&field.shape, &path, false);
        }
    }

    /// The table inside a key, unless it is described already.
    fn inner(&mut self, shape: &Shape, path: &str, is_list: bool) {
        match shape {
            Shape::Record(record) if !self.told.contains(record.name) => {
                self.record(record, path, is_list);
            }
            Shape::List(item) => self.inner(item, path, true),
            Shape::Localized(inner) => self.inner(inner, path, is_list),
            Shape::Keyed(inner) => self.inner(inner, &format!("{path}.NAME"), is_list),
            Shape::Either(shapes) => {
                shapes.iter().for_each(|shape| self.inner(shape, path, is_list));
            }
            _ => {}
        }
    }

    /// The words of a list, unless they are given already.
    fn words(&mut self, shape: &Shape) {
        match shape {
            Shape::Choice(choice) if self.told.insert(choice.name) => self.choice(choice),
            Shape::List(inner) | Shape::Localized(inner) | Shape::Keyed(inner) => self.words(inner),
            Shape::Either(shapes) => shapes.iter().for_each(|shape| self.words(shape)),
            _ => {}
        }
    }

    fn choice(&mut self, choice: &ChoiceShape) {
        self.line(&format!("<a id=\"{}\"></a>{}\n", choice.name, prose(choice.doc)));
        for (word, doc) in choice.words {
            self.line(&format!("- `{word}`: {}", prose(doc)));
        }
        self.line("");
    }
}

/// What a key holds, in a few words.
fn kind(shape: &Shape) -> String {
    match shape {
        Shape::String { format } => match *format {
            "base_url" => "address of a site",
            "url" => "web address",
            "email" => "e-mail address",
            "phone" => "telephone number",
            "colour" => "colour",
            "country" => "country code",
            "slug" => "name in lower case",
            "enterprise" => "enterprise number",
            "iban" => "IBAN",
            "doi" => "DOI",
            "name" => "one line",
            _ => "text",
        }
        .to_owned(),
        Shape::Integer { least } => format!("whole number from {least}"),
        Shape::Float => "number".to_owned(),
        Shape::Boolean => "`true` or `false`".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::Time => "time".to_owned(),
        Shape::Choice(choice) => format!("[word](#{})", choice.name),
        Shape::Record(record) => format!("[table](#{})", record.name),
        Shape::List(item) => format!("list of: {}", kind(item)),
        Shape::Localized(inner) => format!("{} by language", kind(inner)),
        Shape::Keyed(inner) => format!("by name: {}", kind(inner)),
        Shape::Either(shapes) => shapes.iter().map(kind).collect::<Vec<_>>().join(" or "),
    }
}

/// Whether a key must be there, and what stands for it.
fn presence(field: &FieldShape) -> String {
    let mut text = String::new();
    if field.required {
        text.push_str("; **required**");
    } else if let Some(default) = default_value(field) {
        let _ = write!(text, "; left out: `{default}`");
    }
    text
}

#[cfg(test)]
mod tests {
    /// The committed page is the one the types give. `PIGNON_REFERENCE=write cargo test`
    /// writes it anew.
    #[test]
    fn the_committed_reference_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference.md");
        let page = super::reference();
        if std::env::var_os("PIGNON_REFERENCE").is_some() {
            std::fs::write(path, &page).expect("docs can be written");
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(page == committed, "docs/reference.md is old: PIGNON_REFERENCE=write cargo test");
    }
}
