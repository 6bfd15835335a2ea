//! A list of members into `content/members/`: files are made or completed, numbers that
//! nobody agreed to publish go to `private/members.toml`, portraits are found by their names.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, Table as TomlTable};

use super::columns::Field;
use super::edit::{MemberFile, entry};
use super::{Import, Map, Problem, Rejected, Write};
use crate::exchange::cells::{date, folded, list, yes};
use crate::exchange::table::{Row, Table};
use crate::model::member::Accepting;
use crate::model::profession::{Profession, TitleForm};
use crate::model::value::{Email, Name, Phone, Slug, Text, Url};

/// The registers whose numbers a list may have.
const REGISTERS: [(Field, &str); 4] = [
    (Field::Inami, "nihdi"),
    (Field::Compsy, "compsy"),
    (Field::Order, "order_of_physicians"),
    (Field::Visa, "spf_visa"),
];

/// What a list is compared with.
pub struct Desk<'a> {
    /// The network's main language, as files write it.
    pub lang: &'a str,
    /// The members there are.
    pub members: Vec<Member>,
    /// Names of the files in `content/members/`, in small letters: those that could not be
    /// read too, and pictures.
    pub files: BTreeSet<String>,
    /// The network's places: the id, and the names people give them.
    pub places: Vec<(String, Vec<String>)>,
    /// The text of private/members.toml, if there is one.
    pub private: Option<String>,
    /// Pictures, by their names without ending, folded; each with its ending.
    pub photos: BTreeMap<String, String>,
    /// The bytes of one of them, read when a row wants it; none when it cannot be read, which
    /// is the caller's to tell.
    pub photo: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// The word of one of the lists `profession`, `language`, `mode`, in whatever language it
    /// is written.
    pub word: &'a dyn Fn(&str, &str) -> Option<String>,
}

/// A member that is there.
pub struct Member {
    /// The name of the file.
    pub slug: String,
    /// Given and family name.
    pub name: (String, String),
    /// The file's text.
    pub text: String,
    /// The portrait beside it: its path and bytes.
    pub portrait: Option<(String, Vec<u8>)>,
}

/// Compares a list with the files.
#[must_use]
pub fn import(table: &Table, map: &Map, desk: &Desk<'_>) -> Import {
    let columns = Field::columns(&table.header.cells, map);
    let named = table.header.cells.iter().zip(&columns);
    let mut import = Import {
        mapping: named.map(|(name, field)| (name.clone(), field.map(Field::key))).collect(),
        ..Import::default()
    };
    let private = desk.private.as_deref().unwrap_or_default().parse::<DocumentMut>();
    let mut state = State {
        desk,
        private_is_readable: private.is_ok(),
        private: private.unwrap_or_default(),
        private_rows: Vec::new(),
        writes: BTreeMap::new(),
        seen: BTreeSet::new(),
    };
    for row in &table.rows {
        let cells = Cells { row, columns: &columns };
        match state.take(&cells) {
            Ok(true) => {}
            Ok(false) => import.same += 1,
            Err(problems) => import.rejected.push(Rejected { row: row.number, problems }),
        }
    }
    let private = state.private.to_string();
    if !state.private_rows.is_empty() {
        let write = Write {
            path: "private/members.toml".to_owned(),
            before: desk.private.clone().map(String::into_bytes),
            after: private.into_bytes(),
            private: true,
            rows: state.private_rows,
        };
        state.writes.insert(write.path.clone(), write);
    }
    import.writes = state.writes.into_values().collect();
    import
}

/// The cells of a row, by field.
struct Cells<'a> {
    row: &'a Row,
    columns: &'a [Option<Field>],
}

impl Cells<'_> {
    /// The text of a cell; none when it is empty or there is no such column.
    fn get(&self, field: Field) -> Option<&str> {
        let column = self.columns.iter().position(|known| *known == Some(field))?;
        let text = self.row.cell(column);
        (!text.is_empty()).then_some(text)
    }
}

/// What is being gathered.
struct State<'d> {
    desk: &'d Desk<'d>,
    private: DocumentMut,
    private_is_readable: bool,
    private_rows: Vec<usize>,
    writes: BTreeMap<String, Write>,
    /// Members that a row was about.
    seen: BTreeSet<String>,
}

/// A portrait to write: where, what is there, what it becomes.
type Picture = (String, Option<Vec<u8>>, Vec<u8>);

/// The values of a row, each understood.
struct Values {
    name: (Name, Name),
    prefix: Option<Name>,
    profession: Option<Profession>,
    title_form: Option<TitleForm>,
    clinical: Option<bool>,
    dates: Vec<(Option<&'static str>, &'static str, Date)>,
    joined: bool,
    agreed: bool,
    phone: Option<Phone>,
    email: Option<Email>,
    website: Option<Url>,
    languages: Vec<String>,
    places: Vec<String>,
    modes: Vec<String>,
    accepting: Option<Accepting>,
    numbers: Vec<(&'static str, Text)>,
    numbers_public: bool,
    summary: Option<Text>,
    biography: Option<Text>,
}

impl State<'_> {
    /// Takes a row: whether it changes anything.
    fn take(&mut self, cells: &Cells<'_>) -> Result<bool, Vec<Problem>> {
        let values = read(cells, self.desk)?;
        let whole = |fault| vec![Problem { fault, field: "" }];
        let of_field = |fault, field: Field| vec![Problem { fault, field: field.key() }];
        let wanted = match cells.get(Field::Slug) {
            Some(text) => Some(slug_of(text).ok_or_else(|| of_field("unknown", Field::Slug))?),
            None => None,
        };
        let name = |text: &Name| folded(text.as_str());
        let is_it = |member: &&Member| match &wanted {
            Some(slug) => member.slug == slug.as_str(),
            None => {
                folded(&member.name.0) == name(&values.name.0)
                    && folded(&member.name.1) == name(&values.name.1)
            }
        };
        let mut found = self.desk.members.iter().filter(is_it);
        let member = found.next();
        if found.next().is_some() {
            return Err(whole("ambiguous"));
        }
        let slug = match (member, wanted) {
            (Some(member), _) => member.slug.clone(),
            (None, Some(slug)) => slug.as_str().to_owned(),
            (None, None) => {
                let whole_name = format!("{} {}", values.name.0.as_str(), values.name.1.as_str());
                slug_of(&whole_name).ok_or_else(|| whole("no_slug"))?.as_str().to_owned()
            }
        };
        if member.is_none() {
            self.refuse_taken(&slug)?;
        }
        if !self.seen.insert(slug.clone()) {
            return Err(whole("twice"));
        }
        let before = member.map(|member| member.text.clone());
        let mut file = match &before {
            Some(text) => MemberFile::open(text).ok_or_else(|| whole("unreadable"))?,
            None => {
                Self::refuse_incomplete(&values)?;
                MemberFile::fresh()
            }
        };
        // Nothing is kept of a row before all of it is known to be sound.
        let picture = self.portrait(cells, &values, &slug, member)?;
        let mut private = self.private.clone();
        self.fill(&mut file, &mut private, &values, &slug, member.is_none())?;
        if !file.is_sound() {
            return Err(whole("unreadable"));
        }
        let (after, row) = (file.text(), cells.row.number);
        let mut changes = picture.is_some();
        if let Some((path, before, after)) = picture {
            self.write(path, before, after, row);
        }
        if before.as_ref() != Some(&after) {
            let path = format!("content/members/{slug}.md");
            self.write(path, before.map(String::into_bytes), after.into_bytes(), row);
            changes = true;
        }
        if self.private.to_string() != private.to_string() {
            self.private = private;
            self.private_rows.push(row);
            changes = true;
        }
        Ok(changes)
    }

    /// A new member's files must not be those of anybody else, nor replace one that could not
    /// be read.
    fn refuse_taken(&self, slug: &str) -> Result<(), Vec<Problem>> {
        let whole = |fault| Err(vec![Problem { fault, field: "" }]);
        if self.desk.members.iter().any(|member| member.slug == slug) {
            return whole("taken");
        }
        if self.desk.files.contains(&format!("{slug}.md")) {
            return whole("unreadable");
        }
        // A portrait or a translation that waits for its page is not this person's by chance.
        let is_of_it = |file: &String| file.split_once('.').is_some_and(|(stem, _)| stem == slug);
        if self.desk.files.iter().any(is_of_it) { whole("taken") } else { Ok(()) }
    }

    /// A new member wants more than one that is there.
    fn refuse_incomplete(values: &Values) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::new();
        let mut missing = |is_there: bool, field: Field| {
            if !is_there {
                problems.push(Problem { fault: "missing", field: field.key() });
            }
        };
        missing(values.profession.is_some(), Field::Profession);
        missing(values.joined, Field::JoinedOn);
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// Puts what a row says into a member's file, and into the private one what is for the
    /// network's own eyes.
    fn fill(
        &self,
        file: &mut MemberFile,
        private: &mut DocumentMut,
        values: &Values,
        slug: &str,
        is_new: bool,
    ) -> Result<(), Vec<Problem>> {
        file.string("given_name", values.name.0.as_str());
        file.string("family_name", values.name.1.as_str());
        let mut string = |key, value: Option<&str>| {
            if let Some(value) = value {
                file.string(key, value);
            }
        };
        string("prefix", values.prefix.as_ref().map(Name::as_str));
        string("profession", values.profession.map(Profession::key));
        string("title_form", values.title_form.map(TitleForm::key));
        let health = || values.profession.is_some_and(Profession::is_health_profession);
        if let Some(clinical) = values.clinical.or_else(|| is_new.then(health)) {
            file.boolean("clinical", clinical);
        }
        for (table, key, day) in values.dates.iter().filter(|(table, ..)| table.is_none()) {
            file.date(*table, key, *day);
        }
        if let Some(summary) = &values.summary {
            file.localized("summary", self.desk.lang, summary.as_str());
        }
        if !values.languages.is_empty() {
            file.words("languages", &values.languages);
        }
        if !values.modes.is_empty() {
            file.words("modes", &values.modes);
        }
        let mut string = |key, value: Option<&str>| {
            if let Some(value) = value {
                file.string(key, value);
            }
        };
        string("accepting", values.accepting.map(Accepting::key));
        file.parsed("phone", values.phone.as_ref(), Phone::international);
        file.parsed("email", values.email.as_ref(), ToString::to_string);
        file.parsed("website", values.website.as_ref(), ToString::to_string);
        // Nobody is published without having agreed to it, nor while the file lacks what the
        // law wants said of a regulated profession, which no list has.
        let is_regulated = values.profession.is_some_and(Profession::is_regulated);
        if is_new && (!values.agreed || is_regulated) {
            file.boolean("draft", true);
        }
        for place in &values.places {
            file.entry("place", &[("at", Some(place.as_str().into()))]);
        }
        for (register, number) in &values.numbers {
            let number = (*register, number.as_str());
            self.number(file, private, slug, number, values.numbers_public)?;
        }
        for (table, key, day) in values.dates.iter().filter(|(table, ..)| table.is_some()) {
            file.date(*table, key, *day);
        }
        if is_new {
            file.table("consent");
        }
        if is_new && let Some(biography) = &values.biography {
            file.write_text(biography.as_str());
        }
        Ok(())
    }

    /// A register number: in the member's file where it is public already or the person
    /// agreed, else in the private one; where that cannot take it, the row is not taken.
    fn number(
        &self,
        file: &mut MemberFile,
        private: &mut DocumentMut,
        slug: &str,
        (register, number): (&str, &str),
        is_agreed: bool,
    ) -> Result<(), Vec<Problem>> {
        let there = file.entry_value("registration", ("register", register), "number");
        match there {
            Some(there) if folded(&there) == folded(number) => {}
            None if !is_agreed => {
                let withheld = ("number_withheld", Some(true.into()));
                file.entry("registration", &[("register", Some(register.into())), withheld]);
                let is_kept =
                    self.private_is_readable && private_number(private, slug, register, number);
                if !is_kept {
                    return Err(vec![Problem { fault: "private_unreadable", field: "" }]);
                }
            }
            _ => {
                let number = ("number", Some(number.into()));
                file.entry("registration", &[("register", Some(register.into())), number]);
            }
        }
        Ok(())
    }

    /// The portrait: the file that the row names, else one that is called after the person.
    fn portrait(
        &self,
        cells: &Cells<'_>,
        values: &Values,
        slug: &str,
        member: Option<&Member>,
    ) -> Result<Option<Picture>, Vec<Problem>> {
        let (given, family) = (values.name.0.as_str(), values.name.1.as_str());
        let named =
            cells.get(Field::Photo).map(|name| name.rsplit(['/', '\\']).next().unwrap_or(name));
        let stem = |name: &str| folded(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let wanted = match named {
            Some(name) => vec![stem(name)],
            None => {
                let (there, back) = (format!("{given}{family}"), format!("{family}{given}"));
                vec![folded(slug), folded(&there), folded(&back)]
            }
        };
        let found = wanted.iter().find_map(|stem| self.desk.photos.get_key_value(stem));
        let picture = found.and_then(|(stem, ending)| Some((ending, (self.desk.photo)(stem)?)));
        let Some((ending, bytes)) = picture else {
            // Without a folder of pictures a name of one means nothing yet.
            let is_missed = named.is_some() && !self.desk.photos.is_empty();
            let problem = Problem { fault: "no_photo", field: Field::Photo.key() };
            return if is_missed { Err(vec![problem]) } else { Ok(None) };
        };
        let before = member.and_then(|member| member.portrait.as_ref());
        if before.is_some_and(|(_, there)| *there == bytes) {
            return Ok(None);
        }
        let path = before
            .map_or_else(|| format!("content/members/{slug}.{ending}"), |(path, _)| path.clone());
        if path.rsplit_once('.').is_none_or(|(_, old)| old != ending) {
            return Err(vec![Problem { fault: "photo_ending", field: Field::Photo.key() }]);
        }
        let name = path.rsplit_once('/').map_or(path.as_str(), |(_, name)| name);
        if before.is_none() && self.desk.files.contains(name) {
            return Err(vec![Problem { fault: "photo_taken", field: Field::Photo.key() }]);
        }
        let before = before.map(|(_, bytes)| bytes.clone());
        Ok(Some((path, before, bytes)))
    }

    fn write(&mut self, path: String, before: Option<Vec<u8>>, after: Vec<u8>, row: usize) {
        let write = Write { path: path.clone(), before, after, private: false, rows: vec![row] };
        self.writes.insert(path, write);
    }
}

/// Reads the cells of a row, every mistake of which is told.
fn read(cells: &Cells<'_>, desk: &Desk<'_>) -> Result<Values, Vec<Problem>> {
    let mut reader = Reader { cells, desk, problems: Vec::new() };
    let day = |reader: &mut Reader<'_>, table, key, field| {
        reader.value(field, date).map(|day| (table, key, day))
    };
    let consent = Some("consent");
    let dates: Vec<_> = [
        day(&mut reader, None, "joined_on", Field::JoinedOn),
        day(&mut reader, None, "left_on", Field::LeftOn),
        day(&mut reader, None, "signed_on", Field::SignedOn),
        day(&mut reader, None, "accepting_on", Field::AcceptingOn),
        day(&mut reader, consent, "published_on", Field::PublishedOn),
        day(&mut reader, consent, "photo_on", Field::PhotoOn),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (given, family) = (reader.name(Field::GivenName), reader.name(Field::FamilyName));
    let has = |key: &str| dates.iter().any(|(_, known, _)| *known == key);
    let values = Values {
        name: (given.unwrap_or_default(), family.unwrap_or_default()),
        prefix: reader.parsed(Field::Prefix),
        profession: reader
            .word(Field::Profession, "profession")
            .and_then(|key| Profession::from_key(&key)),
        title_form: reader.value(Field::TitleForm, title_form),
        clinical: reader.value(Field::Clinical, yes),
        joined: has("joined_on"),
        agreed: has("published_on"),
        dates,
        phone: reader.parsed(Field::Phone),
        email: reader.parsed(Field::Email),
        website: reader.parsed(Field::Website),
        languages: reader.words(Field::Languages, "language"),
        places: reader.places(),
        modes: reader.words(Field::Modes, "mode"),
        accepting: reader.value(Field::Accepting, accepting),
        numbers: REGISTERS
            .iter()
            .filter_map(|(field, register)| Some((*register, reader.parsed(*field)?)))
            .collect(),
        numbers_public: reader.value(Field::NumbersPublic, yes).unwrap_or_default(),
        summary: reader.parsed(Field::Summary),
        biography: reader.parsed(Field::Biography),
    };
    if reader.problems.is_empty() { Ok(values) } else { Err(reader.problems) }
}

/// The reading of one row.
struct Reader<'a> {
    cells: &'a Cells<'a>,
    desk: &'a Desk<'a>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn value<T>(&mut self, field: Field, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.cells.get(field)?;
        let value = read(text);
        if value.is_none() {
            self.problems.push(Problem { fault: "unknown", field: field.key() });
        }
        value
    }

    fn parsed<T: FromStr>(&mut self, field: Field) -> Option<T> {
        self.value(field, |text| text.parse().ok())
    }

    fn name(&mut self, field: Field) -> Option<Name> {
        if self.cells.get(field).is_none() {
            self.problems.push(Problem { fault: "missing", field: field.key() });
        }
        self.parsed(field)
    }

    fn word(&mut self, field: Field, list: &str) -> Option<String> {
        let desk = self.desk;
        self.value(field, |text| (desk.word)(list, text))
    }

    fn words(&mut self, field: Field, name: &str) -> Vec<String> {
        let desk = self.desk;
        let all = |text: &str| list(text).map(|word| (desk.word)(name, word)).collect();
        self.value(field, all).unwrap_or_default()
    }

    fn places(&mut self) -> Vec<String> {
        let desk = self.desk;
        let one = |word: &str| {
            let is_it = |(id, names): &&(String, Vec<String>)| {
                folded(id) == folded(word) || names.iter().any(|name| folded(name) == folded(word))
            };
            desk.places.iter().find(is_it).map(|(id, _)| id.clone())
        };
        self.value(Field::Places, |text| list(text).map(one).collect()).unwrap_or_default()
    }
}

fn title_form(text: &str) -> Option<TitleForm> {
    match folded(text).as_str() {
        "f" | "femme" | "feminin" | "v" | "vrouw" | "w" | "weiblich" | "frau" | "female"
        | "woman" | "mme" | "madame" | "mevrouw" => Some(TitleForm::F),
        "m" | "h" | "homme" | "masculin" | "man" | "mann" | "mannlich" | "male" | "herr" | "mr"
        | "monsieur" | "mijnheer" => Some(TitleForm::M),
        "x" | "n" | "neutre" | "neutral" | "neutraal" => Some(TitleForm::Neutral),
        _ => None,
    }
}

fn accepting(text: &str) -> Option<Accepting> {
    match folded(text).as_str() {
        "listedattente" | "attente" | "wachtlijst" | "warteliste" | "waitinglist" => {
            Some(Accepting::WaitingList)
        }
        "demander" | "ademander" | "vragen" | "fragen" | "ask" => Some(Accepting::Ask),
        "complet" | "volzet" | "voll" | "full" => Some(Accepting::No),
        _ => yes(text).map(|yes| if yes { Accepting::Yes } else { Accepting::No }),
    }
}

/// The name of a file for a person: small letters without accents, joined by hyphens. `None`
/// where letters would be lost, as those of another script: two people would share a name.
fn slug_of(name: &str) -> Option<Slug> {
    let words = name.split(|c: char| !c.is_alphanumeric()).map(folded);
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let whole: String = words.join("-").chars().take(80).collect();
    whole.trim_matches('-').parse().ok()
}

/// Enters a number into private/members.toml, beside what stands there; whether it could.
#[must_use]
fn private_number(document: &mut DocumentMut, slug: &str, register: &str, number: &str) -> bool {
    let member = document.entry(slug).or_insert_with(|| {
        let mut table = TomlTable::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let Some(member) = member.as_table_like_mut() else { return false };
    let register = ("register", Some(register.into()));
    entry(member, "registration", &[register, ("number", Some(number.into()))])
}
