//! The front matter of a member's file, changed where it must be and nowhere else: comments,
//! order and whatever else a person wrote stay.

use std::str::FromStr;

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::exchange::cells::folded;
use crate::load::front_matter_parts;

/// A member's file, opened for changes.
pub(super) struct MemberFile {
    document: DocumentMut,
    /// What stands before the front matter: its opening line.
    opening: String,
    /// What stands after it: its closing line and the text.
    rest: String,
    /// Whether every change found its place.
    is_sound: bool,
}

impl MemberFile {
    /// Opens a file; `None` when its front matter cannot be read, which `check` explains.
    pub(super) fn open(text: &str) -> Option<Self> {
        let (opening, toml, rest) = front_matter_parts(text)?;
        let document = toml.parse().ok()?;
        Some(Self { document, opening: opening.to_owned(), rest: rest.to_owned(), is_sound: true })
    }

    /// A file that does not exist yet.
    pub(super) fn fresh() -> Self {
        let (opening, rest) = ("+++\n".to_owned(), "+++\n\n".to_owned());
        Self { document: DocumentMut::new(), opening, rest, is_sound: true }
    }

    /// The whole file.
    pub(super) fn text(&self) -> String {
        format!("{}{}{}", self.opening, self.document, self.rest)
    }

    /// Whether every change found its place: a key that holds something of another kind than
    /// it should takes none, and `check` explains it.
    pub(super) fn is_sound(&self) -> bool {
        self.is_sound
    }

    /// Adds a text below the front matter of a fresh file.
    pub(super) fn write_text(&mut self, text: &str) {
        self.rest.push_str(text.trim());
        self.rest.push('\n');
    }

    /// Sets a string.
    pub(super) fn string(&mut self, key: &str, value: &str) {
        if self.document.get(key).and_then(Item::as_str) != Some(value) {
            put(self.document.as_table_mut(), key, value.into());
        }
    }

    /// Sets a value that can be written in several ways, unless it is there in one of them.
    pub(super) fn parsed<T: FromStr + PartialEq>(
        &mut self,
        key: &str,
        value: Option<&T>,
        write: impl FnOnce(&T) -> String,
    ) {
        let Some(value) = value else { return };
        let there = self.document.get(key).and_then(Item::as_str);
        if there.and_then(|text| text.parse().ok()).as_ref() != Some(value) {
            self.string(key, &write(value));
        }
    }

    /// Sets a text that may be translated: that of the main language, where the file has one
    /// a language.
    pub(super) fn localized(&mut self, key: &str, lang: &str, value: &str) {
        match self.document.get_mut(key).and_then(Item::as_table_like_mut) {
            Some(table) if table.get(lang).and_then(Item::as_str) == Some(value) => {}
            Some(table) => put(table, lang, value.into()),
            None => self.string(key, value),
        }
    }

    /// Sets yes or no.
    pub(super) fn boolean(&mut self, key: &str, value: bool) {
        if self.document.get(key).and_then(Item::as_bool) != Some(value) {
            put(self.document.as_table_mut(), key, value.into());
        }
    }

    /// Makes sure that there is a table, be it an empty one.
    pub(super) fn table(&mut self, key: &str) {
        self.document.entry(key).or_insert_with(|| Item::Table(Table::new()));
    }

    /// Sets a date; `table` is the table it stands in, none for the file itself.
    pub(super) fn date(&mut self, table: Option<&str>, key: &str, value: Date) {
        let inside: &mut dyn TableLike = match table {
            None => self.document.as_table_mut(),
            Some(name) => {
                let item = self.document.entry(name).or_insert_with(|| Item::Table(Table::new()));
                let Some(table) = item.as_table_like_mut() else {
                    self.is_sound = false;
                    return;
                };
                table
            }
        };
        let day: toml_edit::Date = match value.to_string().parse::<toml_edit::Datetime>() {
            Ok(toml_edit::Datetime { date: Some(day), .. }) => day,
            _ => return,
        };
        let there = inside.get(key).and_then(Item::as_datetime).and_then(|there| there.date);
        if there != Some(day) {
            let datetime = toml_edit::Datetime { date: Some(day), time: None, offset: None };
            put(inside, key, datetime.into());
        }
    }

    /// Adds what is missing to a list of words; nothing is taken away.
    pub(super) fn words(&mut self, key: &str, words: &[String]) {
        let item = self.document.entry(key).or_insert_with(|| Item::Value(Array::new().into()));
        let Some(list) = item.as_array_mut() else {
            self.is_sound = false;
            return;
        };
        for word in words {
            if !list.iter().any(|known| known.as_str() == Some(word)) {
                list.push(word.as_str());
            }
        }
    }

    /// Makes sure that a list of tables has one with these values under these keys, the first
    /// of which tells it apart; nothing is taken away. A value of `None` is not written.
    pub(super) fn entry(&mut self, key: &str, values: &[(&str, Option<Value>)]) {
        self.is_sound &= entry(self.document.as_table_mut(), key, values);
    }

    /// The value of a key in the entry of a list of tables that `id` tells apart.
    pub(super) fn entry_value(&self, key: &str, id: (&str, &str), wanted: &str) -> Option<String> {
        let get = |table: &dyn TableLike| {
            let is_it = table.get(id.0).and_then(Item::as_str) == Some(id.1);
            let value = table.get(wanted).and_then(Item::as_str).map(str::to_owned);
            is_it.then_some(value).flatten()
        };
        match self.document.get(key)? {
            Item::ArrayOfTables(tables) => tables.iter().find_map(|table| get(table)),
            Item::Value(Value::Array(list)) => {
                list.iter().filter_map(Value::as_inline_table).find_map(|table| get(table))
            }
            _ => None,
        }
    }
}

/// Makes sure that the list of tables under a key has one with these values; see
/// [`MemberFile::entry`]. Whether it could: what stands there may be no such list.
pub(super) fn entry(
    inside: &mut dyn TableLike,
    key: &str,
    values: &[(&str, Option<Value>)],
) -> bool {
    let Some((id, Some(wanted))) = values.first() else { return false };
    let is_it = |table: &dyn TableLike| table.get(id).and_then(Item::as_str) == wanted.as_str();
    let item = inside.entry(key).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    match item {
        Item::ArrayOfTables(tables) => {
            let index = tables.iter().position(|table| is_it(table));
            if let Some(index) = index {
                let table = tables.get_mut(index).expect("it was just found");
                complete(table, values);
            } else {
                let mut table = Table::new();
                complete(&mut table, values);
                tables.push(table);
            }
        }
        Item::Value(Value::Array(list)) => {
            let index =
                list.iter().position(|one| one.as_inline_table().is_some_and(|one| is_it(one)));
            if let Some(index) = index {
                let one = list.get_mut(index).and_then(Value::as_inline_table_mut);
                complete(one.expect("it was just found"), values);
                return true;
            }
            let mut table = InlineTable::new();
            complete(&mut table, values);
            // As the one before it: on a line of its own, or behind a space.
            let before = list.iter().last().map(|last| last.decor().prefix());
            let before = before.map(|prefix| prefix.and_then(|prefix| prefix.as_str()));
            let prefix = match before {
                None => "",
                Some(None | Some("")) => " ",
                Some(Some(prefix)) => prefix,
            };
            let prefix = prefix.to_owned();
            let mut value = Value::InlineTable(table);
            value.decor_mut().set_prefix(prefix);
            list.push_formatted(value);
        }
        _ => return false,
    }
    true
}

/// Puts a value under a key, in place of another if there is one, whose comment stays.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        _ => {
            // The space before the brace of `{ a = 1 }` goes behind the new last one.
            let last = table.iter_mut().last().and_then(|(_, item)| item.as_value_mut());
            let decor = last.map(Value::decor_mut);
            if let Some(decor) = decor
                && let Some(space) = decor.suffix().and_then(|suffix| suffix.as_str())
                && !space.is_empty()
                && space.trim().is_empty()
            {
                value.decor_mut().set_suffix(space);
                decor.set_suffix("");
            }
            table.insert(key, Item::Value(value));
        }
    }
}

/// Puts in values that are other than they should be.
fn complete(table: &mut dyn TableLike, values: &[(&str, Option<Value>)]) {
    for (key, value) in values {
        let Some(value) = value else { continue };
        let is_same = match (table.get(key).and_then(Item::as_value), value) {
            (Some(Value::String(old)), Value::String(new)) => {
                // Separators inside a number are free.
                old.value() == new.value()
                    || *key == "number" && folded(old.value()) == folded(new.value())
            }
            (Some(Value::Boolean(old)), Value::Boolean(new)) => old.value() == new.value(),
            _ => false,
        };
        if !is_same {
            put(table, key, value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "+++\n# Qui elle est\ngiven_name = \"Ada\" # prénom d’usage\n\
                        family_name = \"Exemple\"\nlanguages = [\"fr\"]\n\
                        place = [{ at = \"liege\" }]\nconsent = { published_on = 2026-01-15 }\n\
                        +++\n\nTexte.\n";

    fn changed(change: impl FnOnce(&mut MemberFile)) -> String {
        let mut file = MemberFile::open(FILE).expect("it has a front matter");
        change(&mut file);
        file.text()
    }

    #[test]
    fn what_is_the_same_changes_nothing() {
        let same = changed(|file| {
            file.string("given_name", "Ada");
            file.words("languages", &["fr".to_owned()]);
            file.entry("place", &[("at", Some("liege".into()))]);
            file.date(Some("consent"), "published_on", jiff::civil::date(2026, 1, 15));
        });
        assert_eq!(same, FILE);
    }

    #[test]
    fn comments_and_order_stay() {
        let text = changed(|file| {
            file.string("given_name", "Adèle");
            file.words("languages", &["nl".to_owned()]);
            file.entry("place", &[("at", Some("huy".into()))]);
            file.date(Some("consent"), "photo_on", jiff::civil::date(2026, 2, 1));
            file.string("phone", "+32 4 000 00 01");
        });
        let expected = "+++\n# Qui elle est\ngiven_name = \"Adèle\" # prénom d’usage\n\
                        family_name = \"Exemple\"\nlanguages = [\"fr\", \"nl\"]\n\
                        place = [{ at = \"liege\" }, { at = \"huy\" }]\n\
                        consent = { published_on = 2026-01-15, photo_on = 2026-02-01 }\n\
                        phone = \"+32 4 000 00 01\"\n+++\n\nTexte.\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn files_that_cannot_be_read_are_not_touched() {
        assert!(MemberFile::open("Sans rien.\n").is_none());
        assert!(MemberFile::open("+++\na = \n+++\n").is_none());
    }
}
