//! What is known of professions beside their names: the professional body, its rules, the
//! registers a title needs, and the words only those on them may bear. A table that is
//! part of the binary and read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::locale::Lang;
use crate::model::profession::{Function, Profession, Register};

/// A profession's facts.
#[derive(Debug, Default)]
pub struct Facts {
    /// The professional body, for a regulated profession.
    pub body: Option<&'static Body>,
    /// What the title needs: of every inner list one register.
    pub registers: Vec<Vec<Register>>,
    /// The CD-HCPARTY code of FHIR messages.
    pub fhir: Option<&'static str>,
    /// Whether the law wants a standard price poster: health professionals other than
    /// physicians who charge acts of the nomenclature.
    pub poster: bool,
    title_words: [&'static [String]; Lang::ALL.len()],
}

impl Facts {
    /// The title's words that are protected, as patterns of phrases.
    #[must_use]
    pub fn title_words(&self, lang: Lang) -> &'static [String] {
        self.title_words[lang as usize]
    }
}

/// A professional body.
#[derive(Debug)]
pub struct Body {
    /// Its site, where its rules can be read.
    pub url: String,
    rules: [String; Lang::ALL.len()],
    names: [String; Lang::ALL.len()],
}

impl Body {
    /// Its name.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        &self.names[lang as usize]
    }

    /// What its rules are called.
    #[must_use]
    pub fn rules(&self, lang: Lang) -> &str {
        &self.rules[lang as usize]
    }
}

/// The facts of a profession.
#[must_use]
pub fn facts(profession: Profession) -> &'static Facts {
    &TABLE.professions[&profession]
}

/// The professions whose members may bear a function as a title; none when the function
/// is open to everybody.
#[must_use]
pub fn bearers(function: Function) -> &'static [Profession] {
    TABLE.functions.get(&function).map_or(&[], Vec::as_slice)
}

/// Where anyone can look up an entry of a register: its front door, since registers have
/// no stable deeper links.
#[must_use]
pub fn register_url(register: Register) -> Option<&'static str> {
    RAW.register.get(register.key()).map(String::as_str)
}

#[derive(Deserialize)]
struct RawTable {
    body: BTreeMap<String, RawBody>,
    register: BTreeMap<String, String>,
    profession: BTreeMap<String, RawFacts>,
    function: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct RawBody {
    url: String,
    #[serde(flatten)]
    names: RawNames,
    rules: RawNames,
}

#[derive(Deserialize)]
struct RawNames {
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl RawNames {
    fn list(&self) -> [String; Lang::ALL.len()] {
        [self.fr.clone(), self.nl.clone(), self.de.clone(), self.en.clone()]
    }
}

#[derive(Deserialize, Default)]
struct RawFacts {
    body: Option<String>,
    #[serde(default)]
    registers: Vec<Vec<String>>,
    fhir: Option<String>,
    #[serde(default)]
    poster: bool,
    #[serde(default)]
    fr: Vec<String>,
    #[serde(default)]
    nl: Vec<String>,
    #[serde(default)]
    de: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
}

struct Table {
    professions: BTreeMap<Profession, Facts>,
    functions: BTreeMap<Function, Vec<Profession>>,
}

static RAW: LazyLock<RawTable> = LazyLock::new(|| {
    toml::from_str(include_str!("data/professions.toml"))
        .expect("the table is ours; a test reads it")
});

static BODIES: LazyLock<BTreeMap<&'static str, Body>> = LazyLock::new(|| {
    let body = |raw: &RawBody| Body {
        url: raw.url.clone(),
        rules: raw.rules.list(),
        names: raw.names.list(),
    };
    RAW.body.iter().map(|(key, raw)| (key.as_str(), body(raw))).collect()
});

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let profession =
        |key: &String| Profession::from_key(key).expect("the table's professions exist");
    let register = |key: &String| Register::from_key(key).expect("the table's registers exist");
    let read = |raw: &'static RawFacts| Facts {
        body: raw.body.as_deref().map(|key| &BODIES[key]),
        registers: raw.registers.iter().map(|any| any.iter().map(register).collect()).collect(),
        fhir: raw.fhir.as_deref(),
        poster: raw.poster,
        title_words: [&raw.fr, &raw.nl, &raw.de, &raw.en],
    };
    let of = |&key: &Profession| (key, RAW.profession.get(key.key()).map(read).unwrap_or_default());
    let function = |(key, list): (&String, &Vec<String>)| {
        let function = Function::from_key(key).expect("the table's functions exist");
        (function, list.iter().map(profession).collect())
    };
    Table {
        professions: Profession::ALL.iter().map(of).collect(),
        functions: RAW.function.iter().map(function).collect(),
    }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regulated_professions_have_a_body_and_registers() {
        for &profession in Profession::ALL {
            let facts = facts(profession);
            assert_eq!(facts.body.is_some(), profession.is_regulated(), "{}", profession.key());
            assert_eq!(!facts.registers.is_empty(), profession.is_regulated());
        }
        for key in RAW.profession.keys() {
            assert!(Profession::from_key(key).is_some(), "{key}");
        }
        assert_eq!(register_url(Register::Compsy), Some("https://www.compsy.be"));
        assert_eq!(bearers(Function::Cpap), []);
    }

    /// The criteria and the titles ask for the same registers.
    #[test]
    fn registers_are_those_of_the_criteria() {
        let criteria: toml::Value =
            toml::from_str(include_str!("legitimacy/criteria.toml")).expect("well-formed");
        let recognised = criteria["criterion"].as_array().expect("a list").iter();
        let mut recognised = recognised.filter(|c| c["id"].as_str() == Some("recognised"));
        let required = &recognised.next().expect("criterion 6")["params"]["required"];
        for (key, registers) in required.as_table().expect("a table") {
            let ours: toml::Value = RAW.profession[key].registers.clone().into();
            assert_eq!(&ours, registers, "{key}");
        }
    }
}
