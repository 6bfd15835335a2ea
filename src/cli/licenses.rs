//! `pignon licenses`: what the program carries of other people's work, with every licence and
//! notice.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use anyhow::{Result, anyhow};
use serde::Serialize;

use super::args::{Licenses, TableFormat};
use super::terminal::Terminal;
use super::words::Words;
use super::wrap::wrap;
use super::{Outcome, buffered_output};
use crate::diagnostic::Arg;
use crate::licences::{Collection, Kind, Text, Work, collection};
use crate::model::record::did_you_mean;

/// Everything `pignon licenses --format json` says; see docs/json.md.
#[derive(Serialize)]
struct Document<'c> {
    version: u32,
    program: Program,
    works: Vec<Listed<'c>>,
    texts: Vec<&'c Text>,
}

#[derive(Serialize)]
struct Program {
    name: &'static str,
    version: &'static str,
    licence: &'static str,
}

#[derive(Serialize)]
struct Listed<'c> {
    name: &'c str,
    version: Option<&'c str>,
    kind: Kind,
    licence: &'c str,
    source: Option<&'c str>,
    authors: &'c [String],
    note: Option<&'c str>,
    own_texts: bool,
    texts: Vec<usize>,
}

/// Runs the command.
pub(super) fn run(task: &Licenses, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let collection = collection();
    let mut works: Vec<&Work> = collection.works.iter().filter(|work| work.is_here()).collect();
    if let Some(name) = &task.name {
        let named = |work: &&Work| work.name.eq_ignore_ascii_case(name) || work.title() == *name;
        let found: Vec<&Work> = works.iter().copied().filter(named).collect();
        if found.is_empty() {
            return Err(unknown(name, &works, words));
        }
        works = found;
    }
    let width = terminal.output().width;
    let mut out = buffered_output();
    match task.format {
        TableFormat::Json => write_json(&mut out, &works, &collection)?,
        TableFormat::Human if task.name.is_some() => {
            for work in works {
                write_work(&mut out, work, &collection, words, width)?;
            }
        }
        TableFormat::Human if task.texts => {
            write_texts(&mut out, &works, &collection, words, width)?;
        }
        TableFormat::Human => write_list(&mut out, &works, words, width)?,
    }
    out.flush()?;
    Ok(Outcome::Fine)
}

fn unknown(name: &str, works: &[&Work], words: &Words) -> anyhow::Error {
    let near = did_you_mean(name, works.iter().map(|work| work.name.as_str()));
    let key = if near.is_some() { "error-licenses-unknown-near" } else { "error-licenses-unknown" };
    let args = [("name", Arg::from(name)), ("suggestion", near.unwrap_or_default().into())];
    anyhow!(words.text(key, &args))
}

/// Parts one by one, libraries by their licences.
fn write_list(
    out: &mut impl Write,
    works: &[&Work],
    words: &Words,
    width: usize,
) -> io::Result<()> {
    writeln!(out, "{}", wrap(&words.plain("licenses-intro"), "", width))?;
    for work in works.iter().filter(|work| work.kind == Kind::Part) {
        writeln!(out, "{}: {}", work.title(), work.licence)?;
        write!(out, "{}", wrap(work.note.as_deref().unwrap_or_default(), "  ", width))?;
        if let Some(source) = &work.source {
            writeln!(out, "  {source}")?;
        }
    }
    let mut by_licence: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for work in works.iter().filter(|work| work.kind != Kind::Part) {
        by_licence.entry(in_order(&work.licence)).or_default().insert(work.title());
    }
    let mut groups: Vec<_> = by_licence.into_iter().collect();
    groups.sort_by_key(|(_, titles)| std::cmp::Reverse(titles.len()));
    for (licence, titles) in groups {
        let args = [("licence", Arg::from(licence)), ("count", titles.len().into())];
        writeln!(out, "\n{}", words.text("licenses-group", &args))?;
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        write!(out, "{}", enumerate(&titles, "  ", width))?;
    }
    writeln!(out, "\n{}", words.plain("licenses-more"))
}

/// `MIT OR Apache-2.0` and `Apache-2.0/MIT` are one choice.
fn in_order(licence: &str) -> String {
    let plain = licence.replace(" / ", " OR ").replace('/', " OR ");
    if plain.contains(['(', ')']) || plain.contains(" AND ") {
        return plain;
    }
    let mut choices: Vec<&str> = plain.split(" OR ").collect();
    choices.sort_unstable();
    choices.join(" OR ")
}

/// Titles one after the other; no line ends between a name and its version.
fn enumerate(titles: &[&str], indent: &str, width: usize) -> String {
    let whole: Vec<String> = titles.iter().map(|title| title.replace(' ', "\u{a0}")).collect();
    wrap(&whole.join(", "), indent, width).replace('\u{a0}', " ")
}

/// A work with all its texts.
fn write_work(
    out: &mut impl Write,
    work: &Work,
    collection: &Collection,
    words: &Words,
    width: usize,
) -> io::Result<()> {
    writeln!(out, "{}: {}", work.title(), work.licence)?;
    if let Some(note) = &work.note {
        write!(out, "{}", wrap(note, "  ", width))?;
    }
    if let Some(source) = &work.source {
        writeln!(out, "  {source}")?;
    }
    if !work.authors.is_empty() {
        write!(out, "{}", wrap(&work.authors.join(", "), "  ", width))?;
    }
    if !work.has_own_texts && !work.texts.is_empty() {
        write!(out, "{}", wrap(&words.plain("licenses-general"), "  ", width))?;
    }
    for &number in &work.texts {
        writeln!(out, "\n{}\n", "-".repeat(width.min(72)))?;
        // As it was written: whoever saves it wants it word for word, line for line.
        writeln!(out, "{}", collection.texts[number].text)?;
    }
    writeln!(out)
}

/// Every text once, after the names of the works that are under it.
fn write_texts(
    out: &mut impl Write,
    works: &[&Work],
    collection: &Collection,
    words: &Words,
    width: usize,
) -> io::Result<()> {
    write_list(out, works, words, width)?;
    for (number, text) in collection.texts.iter().enumerate() {
        let under = works.iter().filter(|work| work.texts.contains(&number));
        let under: Vec<String> = under.map(|work| work.title()).collect();
        if under.is_empty() {
            continue;
        }
        writeln!(out, "\n{}\n", "=".repeat(width.min(72)))?;
        let under: Vec<&str> = under.iter().map(String::as_str).collect();
        writeln!(out, "{}", enumerate(&under, "", width))?;
        writeln!(out, "{}", text.text)?;
    }
    Ok(())
}

fn write_json(out: &mut impl Write, works: &[&Work], collection: &Collection) -> io::Result<()> {
    let used: BTreeSet<usize> = works.iter().flat_map(|work| work.texts.iter().copied()).collect();
    let place = |number: &usize| used.iter().position(|used| used == number);
    let works = works.iter().map(|work| Listed {
        name: &work.name,
        version: work.version.as_deref(),
        kind: work.kind,
        licence: &work.licence,
        source: work.source.as_deref(),
        authors: &work.authors,
        note: work.note.as_deref(),
        own_texts: work.has_own_texts,
        texts: work.texts.iter().filter_map(place).collect(),
    });
    let document = Document {
        version: 1,
        program: Program {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            licence: env!("CARGO_PKG_LICENSE"),
        },
        works: works.collect(),
        texts: used.iter().map(|&number| &collection.texts[number]).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
