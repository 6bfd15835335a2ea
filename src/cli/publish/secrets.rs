//! What must never be published: read from private/, and from nowhere else.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::exchange::table;
use crate::load::{Reach, load};
use crate::publish::leaks::Leaks;
use crate::source::SourceMap;

/// The address books that may be there.
const RECIPIENTS: [&str; 3] =
    ["private/recipients.csv", "private/recipients.xlsx", "private/recipients.ods"];

/// Files of salts and of what the issuer reviews.
const JSON: [&str; 2] = ["private/salts.json", "private/dossier.json"];

/// Gathers what a network keeps to itself.
///
/// # Errors
/// The disk cannot be read.
pub(super) fn gather(root: &Path, sources: &SourceMap) -> Result<Leaks> {
    let mut leaks = doctors(root)?;
    // A doctor may also be a partner, or a member: what public files say of how to reach
    // somebody is said on purpose.
    for source in sources.files() {
        let path = source.path.to_string_lossy();
        let is_of_addresses = path == "site.toml"
            || path == "content/contacts.toml"
            || path.starts_with("content/members/");
        if is_of_addresses && !source.private {
            leaks.forget(&source.text);
        }
    }
    leaks.extend(salts(root)?);
    leaks.extend(members(root)?);
    Ok(leaks)
}

/// Ways to reach the doctors of the address book, and their numbers. Names and streets are
/// left out: they may be those of a public partner, or of a street.
fn doctors(root: &Path) -> Result<Leaks> {
    let mut leaks = Leaks::default();
    for name in RECIPIENTS {
        let path = root.join(name);
        if !path.is_file() {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
        // One that is no table is a matter for `letters`.
        let Ok(table) = table::read(&bytes) else { continue };
        for row in &table.rows {
            for cell in &row.cells {
                let is_address = cell.contains('@') && cell.contains('.') && !cell.contains(' ');
                let digits = cell.chars().filter(char::is_ascii_digit).count();
                if is_address || digits >= 9 {
                    leaks.add(cell, name, Some(row.number));
                }
            }
        }
    }
    Ok(leaks)
}

/// Salts that make hashes unguessable, but for those of members who disclose their numbers.
fn salts(root: &Path) -> Result<Leaks> {
    let mut leaks = Leaks::default();
    for name in JSON {
        if let Some(value) = json(&root.join(name))? {
            walk(&value, &mut |key, text| {
                if key == "salt" {
                    leaks.add(text, name, None);
                }
            });
        }
    }
    if let Some(value) = json(&root.join("content/disclosures.json"))? {
        walk(&value, &mut |_, text| leaks.forget(text));
    }
    Ok(leaks)
}

/// Register numbers that are not published.
fn members(root: &Path) -> Result<Leaks> {
    let mut leaks = Leaks::default();
    let loaded = load(root, Reach::WithPrivate)?;
    for member in loaded.private.iter().flat_map(std::collections::BTreeMap::values) {
        for registration in &member.expose().registration {
            leaks.add(registration.number.as_str(), "private/members.toml", None);
        }
    }
    Ok(leaks)
}

/// A file of JSON; none when it is not there or is none, which is a matter for others.
fn json(path: &Path) -> Result<Option<Value>> {
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    Ok(serde_json::from_slice(&bytes).ok())
}

/// Visits every text of a value, with the key it stands under.
fn walk(value: &Value, visit: &mut dyn FnMut(&str, &str)) {
    fn inner(key: &str, value: &Value, visit: &mut dyn FnMut(&str, &str)) {
        match value {
            Value::String(text) => visit(key, text),
            Value::Array(items) => items.iter().for_each(|item| inner(key, item, visit)),
            Value::Object(entries) => {
                entries.iter().for_each(|(key, value)| inner(key, value, visit));
            }
            _ => {}
        }
    }
    inner("", value, visit);
}
