//! A network's own data, given back: members, offer and prices, as tables that a spreadsheet
//! opens and as JSON that programs read.
//!
//! JSON holds every key of the files as docs/reference.md names it, with the texts and their
//! translations: nothing is lost. Tables hold one line a thing; that of members has the
//! columns that `import members` knows, so that what is exported can be imported again. Cells
//! are text to a spreadsheet, never formulas. private/ is not read.

mod tables;

use serde_json::{Map, Value, json};

use crate::load::front_matter_parts;
use crate::model::Network;
use crate::model::locale::Lang;
use crate::source::SourceMap;

/// The version of the shape of the files of JSON.
const VERSION: u32 = 1;

/// Every file of an export, by its name.
#[must_use]
pub fn files(network: &Network, sources: &SourceMap) -> Vec<(String, Vec<u8>)> {
    let main = network.main_language();
    let members = texts(sources, "content/members/", main);
    let offer = texts(sources, "content/offer/", main);
    let tariffs = sources.files().find(|file| file.path.to_str() == Some("content/tariffs.toml"));
    let tariffs = tariffs.and_then(|file| toml_value(&file.text)).unwrap_or_default();
    let json = |name: &str, value: Value| {
        let document = json!({ "version": VERSION, name: value });
        let mut text = serde_json::to_string_pretty(&document).expect("values have a form");
        text.push('\n');
        (format!("{name}.json"), text.into_bytes())
    };
    vec![
        json("members", Value::Array(members)),
        json("offer", Value::Array(offer)),
        json("tariffs", tariffs),
        ("members.csv".to_owned(), tables::members(network, sources)),
        ("offer.csv".to_owned(), tables::offer(network)),
        ("tariffs.csv".to_owned(), tables::tariffs(network)),
    ]
}

/// The texts of a folder: the keys of each, its text, and its translations.
fn texts(sources: &SourceMap, folder: &str, main: Lang) -> Vec<Value> {
    let mut all: Map<String, Value> = Map::new();
    let mut files: Vec<(&str, &str)> = sources
        .files()
        .filter_map(|file| Some((file.path.to_str()?.strip_prefix(folder)?, &*file.text)))
        .filter_map(|(name, text)| Some((name.strip_suffix(".md")?, text)))
        .collect();
    // `anne.md` comes before `anne.nl.md`.
    files.sort_unstable();
    for (name, text) in files {
        let Some((_, toml, rest)) = front_matter_parts(text) else { continue };
        let body = rest.split_once('\n').map_or("", |(_, body)| body).trim();
        let Some(Value::Object(keys)) = toml_value(toml) else { continue };
        let (slug, lang) = name.split_once('.').unwrap_or((name, main.key()));
        if lang == main.key() {
            let mut one = Map::new();
            one.insert("slug".to_owned(), slug.into());
            one.extend(keys.into_iter().map(|(key, value)| {
                // The address of the page, where the file has one of its own.
                (if key == "slug" { "page_slug".to_owned() } else { key }, value)
            }));
            one.insert("text".to_owned(), body.into());
            one.insert("translations".to_owned(), Value::Object(Map::new()));
            all.insert(slug.to_owned(), Value::Object(one));
        } else if let Some(original) = all.get_mut(slug) {
            let mut translation = keys;
            translation.insert("text".to_owned(), body.into());
            original["translations"][lang] = Value::Object(translation);
        }
    }
    all.into_iter().map(|(_, value)| value).collect()
}

/// TOML as JSON: dates and times are texts.
fn toml_value(text: &str) -> Option<Value> {
    fn value(from: toml::Value) -> Value {
        match from {
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(yes) => yes.into(),
            toml::Value::Datetime(moment) => moment.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(value).collect(),
            toml::Value::Table(table) => {
                table.into_iter().map(|(key, inner)| (key, value(inner))).collect()
            }
        }
    }
    text.parse::<toml::Table>().ok().map(|table| value(toml::Value::Table(table)))
}
