//! `pignon import`: reads a list, shows what it would change, asks, writes.
//!
//! Of private files the rows and the names of fields are shown, and values only when they are
//! asked for: a terminal is seen by others.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use clap::{Args, Subcommand};
use similar::{ChangeTag, TextDiff};

use super::args::Global;
use super::publish::ask;
use super::report::{Style, one_line};
use super::terminal::Terminal;
use super::words::Words;
use super::{Outcome, buffered_output, root, shown};
use crate::diagnostic::Arg;
use crate::exchange::cells::folded;
use crate::exchange::columns::parse_map;
use crate::exchange::table::{self, Table};
use crate::import::{Import, Map, Problem, Write, columns, members, to_mend};
use crate::load::{Reach, load};
use crate::model::locale::Lang;
use crate::phrases::{Layer, Phrases};
use crate::theme::Theme;
use crate::write::{refuse_changed, replace_seen, sweep_waiting};

/// How many new files are shown whole.
const SHOWN: usize = 3;

/// Endings of pictures.
const PICTURES: [&str; 3] = ["jpg", "jpeg", "png"];

/// What to import.
#[derive(Debug, Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) enum Task {
    Members(Members),
    #[cfg(feature = "letters")]
    Recipients(Recipients),
}

#[derive(Debug, Args)]
pub(super) struct Members {
    file: PathBuf,
    #[arg(long, value_parser = member_map)]
    map: Vec<(String, String)>,
    #[arg(long)]
    photos: Option<PathBuf>,
    #[arg(long)]
    full: bool,
    #[arg(long, short)]
    yes: bool,
}

#[cfg(feature = "letters")]
#[derive(Debug, Args)]
pub(super) struct Recipients {
    file: PathBuf,
    #[arg(long, value_parser = recipient_map)]
    map: Vec<(String, String)>,
    #[arg(long)]
    full: bool,
    #[arg(long, short)]
    yes: bool,
}

fn member_map(text: &str) -> Result<(String, String), String> {
    let known = columns::Field::ALL.iter().map(|field| field.key());
    parse_map(text, known).map_err(|_| "usage-import-map".to_owned())
}

#[cfg(feature = "letters")]
fn recipient_map(text: &str) -> Result<(String, String), String> {
    let known = crate::letters::columns::Field::ALL.iter().map(|field| field.key());
    parse_map(text, known).map_err(|_| "usage-import-map".to_owned())
}

/// Runs one of the commands.
pub(super) fn run(task: &Task, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let root = root(global, &terminal.words)?;
    match task {
        Task::Members(task) => {
            let desk = Desk { root, file: &task.file, full: task.full, yes: task.yes, terminal };
            let table = desk.table()?;
            let map: Map = task.map.iter().cloned().collect();
            let import = desk.members(&table, &map, task.photos.as_deref())?;
            desk.finish(&table, &import, "import-done")
        }
        #[cfg(feature = "letters")]
        Task::Recipients(task) => {
            let desk = Desk { root, file: &task.file, full: task.full, yes: task.yes, terminal };
            let table = desk.table()?;
            let map: Map = task.map.iter().cloned().collect();
            let import = desk.recipients(&table, &map)?;
            desk.finish(&table, &import, "import-done-recipients")
        }
    }
}

/// What the steps share.
struct Desk<'a> {
    root: PathBuf,
    file: &'a Path,
    full: bool,
    yes: bool,
    terminal: &'a Terminal,
}

impl Desk<'_> {
    fn words(&self) -> &Words {
        &self.terminal.words
    }

    /// The list that was given.
    fn table(&self) -> Result<Table> {
        let read = table::read_file(self.file).with_context(|| self.unreadable(self.file))?;
        read.map_err(|fault| {
            let why = self.words().plain(&format!("import-fault-{}", fault.key()));
            let args = [("path", shown(self.file)), ("why", why.into())];
            anyhow!(self.words().text("error-import-table", &args))
        })
    }

    fn members(&self, table: &Table, map: &Map, photos: Option<&Path>) -> Result<Import> {
        let loaded = load(&self.root, Reach::Public)?;
        let network = &loaded.network;
        let text = |path: &str| -> Result<Option<String>> {
            match fs::read_to_string(self.root.join(path)) {
                Ok(text) => Ok(Some(text)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error).with_context(|| path.to_owned()),
            }
        };
        let member = |member: &crate::model::member::Member| -> Result<members::Member> {
            let (slug, facts) = (member.slug.as_str(), &member.facts);
            let portrait = member.portrait.as_ref().map(|picture| -> Result<_> {
                let bytes = fs::read(self.root.join(&picture.path));
                Ok((picture.path.clone(), bytes.with_context(|| picture.path.clone())?))
            });
            Ok(members::Member {
                slug: slug.to_owned(),
                name: (facts.given_name.as_str().to_owned(), facts.family_name.as_str().to_owned()),
                text: text(&format!("content/members/{slug}.md"))?.unwrap_or_default(),
                portrait: portrait.transpose()?,
            })
        };
        let places = network.site.place.iter().map(|place| {
            let mut names: Vec<String> = Vec::new();
            for &lang in Lang::ALL {
                names.extend(place.name.pick(lang).map(|name| name.value.as_str().to_owned()));
                let locality = place.address.locality.pick(lang);
                names.extend(locality.map(|name| name.value.as_str().to_owned()));
            }
            (place.id.as_str().to_owned(), names)
        });
        let words = known_words();
        let photos = photos.map(|folder| self.photos(folder)).transpose()?.unwrap_or_default();
        let refused = RefCell::new(None);
        let photo = |stem: &str| -> Option<Vec<u8>> {
            let (_, path) = photos.get(stem)?;
            let read = fs::read(path).with_context(|| self.unreadable(path));
            read.map_err(|error| refused.replace(Some(error))).ok()
        };
        let desk = members::Desk {
            lang: network.main_language().key(),
            members: network.members.iter().map(|one| member(one)).collect::<Result<_>>()?,
            files: self.names("content/members")?,
            places: places.collect(),
            private: text("private/members.toml")?,
            photos: photos.iter().map(|(stem, (end, _))| (stem.clone(), end.clone())).collect(),
            photo: &photo,
            word: &|list, word| words.get(&(list.to_owned(), folded(word))).cloned(),
        };
        let import = members::import(table, map, &desk);
        refused.into_inner().map_or(Ok(import), Err)
    }

    /// The names of the files in a folder of the network, in small letters, as disks that do
    /// not tell capitals apart compare them.
    fn names(&self, folder: &str) -> Result<BTreeSet<String>> {
        let entries = match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
            entries => entries.with_context(|| folder.to_owned())?,
        };
        let name = |entry: io::Result<fs::DirEntry>| -> Result<String> {
            let name = entry.with_context(|| folder.to_owned())?.file_name();
            Ok(name.to_string_lossy().to_lowercase())
        };
        entries.map(name).collect()
    }

    /// Where the pictures of a folder lie and how they end, by their names without ending.
    fn photos(&self, folder: &Path) -> Result<BTreeMap<String, (String, PathBuf)>> {
        let refused = || self.unreadable(folder);
        let mut photos = BTreeMap::new();
        for entry in fs::read_dir(folder).with_context(refused)? {
            let path = entry.with_context(refused)?.path();
            let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
            let Some(ending) = ending.filter(|ending| PICTURES.contains(&ending.as_str())) else {
                continue;
            };
            let stem = path.file_stem().map(|stem| folded(&stem.to_string_lossy()));
            photos.insert(stem.unwrap_or_default(), (ending, path));
        }
        Ok(photos)
    }

    fn unreadable(&self, path: &Path) -> String {
        self.words().text("error-read", &[("path", shown(path))])
    }

    #[cfg(feature = "letters")]
    fn recipients(&self, table: &Table, map: &Map) -> Result<Import> {
        use crate::import::recipients;
        let usual = crate::letters::usual_recipients(&self.root);
        let there = usual.as_ref().map(|path| -> Result<_> {
            let bytes = fs::read(path).with_context(|| path.display().to_string())?;
            let table = table::read(&bytes).map_err(|_| {
                anyhow!(self.words().text("error-import-book", &[("path", shown(path))]))
            })?;
            Ok((table, bytes))
        });
        let there = there.transpose()?;
        let is_csv = usual.as_deref() == Some(&self.root.join(recipients::PATH));
        if let Some(path) = usual.as_deref().filter(|_| !is_csv) {
            let args = [("path", shown(path)), ("new", recipients::PATH.into())];
            self.terminal.say(&self.words().text("import-book-moves", &args))?;
        }
        let (there, bytes) = there.unzip();
        let bytes = bytes.filter(|_| is_csv);
        Ok(recipients::import(table, map, there.as_ref(), bytes))
    }

    /// Shows, asks, writes; `done` is the key of what is said then.
    fn finish(&self, table: &Table, import: &Import, done: &str) -> Result<Outcome> {
        if !self.terminal.quiet {
            self.show(import)?;
        }
        let outcome = if import.rejected.is_empty() { Outcome::Fine } else { Outcome::Faulty };
        if import.writes.is_empty() && import.rejected.is_empty() {
            return Ok(outcome);
        }
        if !self.is_agreed()? {
            return Ok(outcome);
        }
        write_all(&self.root, &import.writes)?;
        let words = self.words();
        if !import.writes.is_empty() {
            let count = [("count", Arg::from(import.writes.len()))];
            self.terminal.say(&words.text(done, &count))?;
        }
        if !import.rejected.is_empty() {
            let explain = |problem: &Problem| self.problem(import, problem);
            let bytes = to_mend(table, &import.rejected, &words.plain("import-reason"), &explain);
            let mend = file_to_mend(self.file, &words.plain("import-mend-ending"), &bytes)?;
            let folder = mend.parent().filter(|folder| !folder.as_os_str().is_empty());
            sweep_waiting(folder.unwrap_or(Path::new(".")));
            let refused = || words.text("error-write", &[("path", shown(&mend))]);
            crate::write::replace_private(&mend, &bytes).with_context(refused)?;
            let args = [("path", shown(&mend)), ("count", import.rejected.len().into())];
            self.terminal.say(&words.text("import-to-mend", &args))?;
        }
        Ok(outcome)
    }

    /// Whether what was shown is to be done. Without a terminal and without `--yes` a look is
    /// all that was asked for.
    fn is_agreed(&self) -> Result<bool> {
        if self.yes {
            return Ok(true);
        }
        if io::stdin().is_terminal() && io::stderr().is_terminal() {
            return ask(&self.words().plain("import-ask"), self.words());
        }
        self.terminal.say(&self.words().plain("import-preview"))?;
        Ok(false)
    }

    fn show(&self, import: &Import) -> Result<()> {
        let words = self.words();
        let mut out = buffered_output();
        writeln!(out, "{}", words.plain("import-mapping"))?;
        for (name, field) in &import.mapping {
            let args = [("name", Arg::from(one_line(name))), ("field", field.unwrap_or("").into())];
            let key = if field.is_some() { "import-column" } else { "import-column-unknown" };
            writeln!(out, "  {}", words.text(key, &args))?;
        }
        let style = self.terminal.output();
        let mut whole = 0;
        for write in &import.writes {
            whole += usize::from(write.before.is_none());
            self.show_write(&mut out, write, self.full || whole <= SHOWN, style)?;
        }
        if whole > SHOWN && !self.full {
            writeln!(out, "{}", words.plain("import-full"))?;
        }
        for rejected in &import.rejected {
            let why: Vec<String> =
                rejected.problems.iter().map(|one| self.problem(import, one)).collect();
            let args = [("row", Arg::from(rejected.row)), ("why", why.join(" ; ").into())];
            writeln!(out, "  {}", words.text("import-rejected", &args))?;
        }
        let new = import.writes.iter().filter(|write| write.before.is_none()).count();
        let args = [
            ("new", Arg::from(new)),
            ("changed", (import.writes.len() - new).into()),
            ("same", import.same.into()),
            ("rejected", import.rejected.len().into()),
        ];
        writeln!(out, "{}", words.text("import-summary", &args))?;
        out.flush()?;
        Ok(())
    }

    /// A file and what changes in it.
    fn show_write(
        &self,
        out: &mut dyn io::Write,
        write: &Write,
        whole: bool,
        style: Style,
    ) -> Result<()> {
        let words = self.words();
        let rows: Vec<String> = write.rows.iter().map(ToString::to_string).collect();
        let args = [
            ("path", Arg::from(write.path.as_str())),
            ("rows", rows.join(", ").into()),
            ("count", rows.len().into()),
        ];
        let key = if write.before.is_some() { "import-change" } else { "import-new" };
        writeln!(out, "{}", words.text(key, &args))?;
        let is_hidden = write.private && !self.full;
        let is_long = write.before.is_none() && !whole;
        let after = std::str::from_utf8(&write.after);
        let before = std::str::from_utf8(write.before.as_deref().unwrap_or_default());
        let (Ok(before), Ok(after)) = (before, after) else { return Ok(()) };
        if is_hidden || is_long {
            return Ok(());
        }
        let (red, green, reset) =
            if style.colored { ("\u{1b}[31m", "\u{1b}[32m", "\u{1b}[0m") } else { ("", "", "") };
        let diff = TextDiff::from_lines(before, after);
        for (index, group) in diff.grouped_ops(1).iter().enumerate() {
            if index > 0 {
                writeln!(out, "    …")?;
            }
            for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
                let (sign, colour) = match change.tag() {
                    ChangeTag::Delete => ("-", red),
                    ChangeTag::Insert => ("+", green),
                    ChangeTag::Equal => (" ", ""),
                };
                let line = one_line(change.value().trim_end_matches(['\n', '\r']));
                writeln!(out, "    {colour}{sign} {line}{reset}")?;
            }
        }
        Ok(())
    }

    /// What is wrong, by the name that the list itself gives a column.
    fn problem(&self, import: &Import, problem: &Problem) -> String {
        let key = format!("import-problem-{}", problem.fault.replace('_', "-"));
        let mut named = import.mapping.iter();
        let column = named.find(|(_, field)| *field == Some(problem.field));
        let name = column.map_or(problem.field, |(name, _)| name.as_str());
        self.words().text(&key, &[("field", one_line(name).into())])
    }
}

/// Writes what was shown, if every file is still what it was then: between the look and the
/// answer somebody may have saved one. What an import that was killed left beside them goes.
fn write_all(root: &Path, writes: &[Write]) -> Result<()> {
    let places: Vec<PathBuf> = writes.iter().map(|write| root.join(&write.path)).collect();
    let folders: BTreeSet<&Path> = places.iter().filter_map(|path| path.parent()).collect();
    folders.into_iter().for_each(sweep_waiting);
    for write in writes {
        refuse_changed(&root.join(&write.path), write.before.as_deref())?;
    }
    for write in writes {
        let path = root.join(&write.path);
        replace_seen(&path, write.before.as_deref(), &write.after, write.private)?;
    }
    Ok(())
}

/// Where rows that were not taken are kept: beside the list, under its name. A file that is
/// there stays, as somebody may be mending it, unless it says the same or is the very list that
/// was imported: a file that was mended is its own successor.
fn file_to_mend(list: &Path, ending: &str, bytes: &[u8]) -> Result<PathBuf> {
    let name = list.file_stem().unwrap_or_default().to_string_lossy();
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = plain.strip_suffix('-').unwrap_or(&name);
    let ending = format!("-{ending}");
    let stem = name.strip_suffix(&ending).or_else(|| numbered.strip_suffix(&ending));
    let stem = stem.unwrap_or(&name);
    let own = fs::canonicalize(list).ok();
    for number in 1_u32.. {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let path = list.with_file_name(format!("{stem}{ending}{number}.csv"));
        match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(path),
            Ok(there) if there == bytes => return Ok(path),
            Ok(_) if own.is_some() && fs::canonicalize(&path).ok() == own => return Ok(path),
            // What cannot be read is not replaced either.
            Ok(_) | Err(_) => {}
        }
    }
    unreachable!("there are more numbers than files")
}

/// The words of pages for professions, languages and ways of meeting, in every language: the
/// list and the folded word, and the key that files write.
fn known_words() -> BTreeMap<(String, String), String> {
    const LISTS: [&str; 3] = ["profession", "language", "mode"];
    let theme = Theme::built_in();
    let mut words = BTreeMap::new();
    for &lang in Lang::ALL {
        let texts = theme.phrases(lang.key());
        let layers: Vec<Layer<'_>> =
            texts.iter().map(|text| Layer { path: &text.path, text: &text.text }).collect();
        let (phrases, _) = Phrases::new(lang.key(), &layers);
        for phrase in phrases.keys() {
            for list in LISTS {
                let Some(rest) = phrase.strip_prefix(list).and_then(|rest| rest.strip_prefix('-'))
                else {
                    continue;
                };
                let key = rest.split('.').next().unwrap_or(rest);
                let Some(text) = phrases.text(phrase, &[]) else { continue };
                // « persan (farsi ou dari) » is also written without what is in brackets.
                let short = text.split('(').next().unwrap_or_default();
                for word in [folded(key), folded(&text), folded(short)] {
                    words.entry((list.to_owned(), word)).or_insert_with(|| key.to_owned());
                }
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::Refused;

    #[test]
    fn what_was_saved_after_the_look_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = |name: &str| folder.path().join("content/members").join(name);
        let read = |name: &str| fs::read_to_string(path(name)).ok();
        let write = |name: &str, before: Option<&str>| Write {
            path: format!("content/members/{name}"),
            before: before.map(|text| text.as_bytes().to_vec()),
            after: b"from the list".to_vec(),
            private: false,
            rows: vec![2],
        };
        fs::create_dir_all(folder.path().join("content/members")).expect("it can be made");
        fs::write(path("ada.md"), "as it was shown").expect("it can be written");
        let writes =
            [write("ada.md", Some("as it was shown")), write("bo.md", None), write("cy.md", None)];
        for (name, text) in [("cy.md", "somebody made it"), ("ada.md", "somebody saved it")] {
            let former = fs::read(path(name)).ok();
            fs::write(path(name), text).expect("it can be written");
            let error = write_all(folder.path(), &writes).expect_err("it was changed");
            let refused = error.downcast_ref::<Refused>();
            assert_eq!(refused, Some(&Refused::Changed { path: path(name) }));
            assert_eq!((read(name).as_deref(), read("bo.md")), (Some(text), None));
            match former {
                Some(bytes) => fs::write(path(name), bytes).expect("it can be written"),
                None => fs::remove_file(path(name)).expect("it is there"),
            }
        }
        write_all(folder.path(), &writes).expect("nothing was changed");
        for name in ["ada.md", "bo.md", "cy.md"] {
            assert_eq!(read(name).as_deref(), Some("from the list"));
        }
    }

    #[test]
    fn a_file_under_correction_is_never_written_over() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = |name: &str| folder.path().join(name);
        let next = |list: &str, bytes: &[u8]| {
            let mend = file_to_mend(&path(list), "to-mend", bytes).expect("there is a name");
            mend.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        };
        assert_eq!(next("list.xlsx", b"1"), "list-to-mend.csv");
        fs::write(path("list-to-mend.csv"), "corrected").expect("it can be written");
        assert_eq!(next("list.xlsx", b"corrected"), "list-to-mend.csv");
        assert_eq!(next("list.xlsx", b"1"), "list-to-mend-2.csv");
        fs::write(path("list-to-mend-2.csv"), "corrected too").expect("it can be written");
        assert_eq!(next("list.xlsx", b"1"), "list-to-mend-3.csv");
        assert_eq!(next("list-to-mend.csv", b"1"), "list-to-mend.csv");
        assert_eq!(next("list-to-mend-2.csv", b"1"), "list-to-mend-2.csv");
    }
}
