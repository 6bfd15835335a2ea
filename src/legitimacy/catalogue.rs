//! `criteria.toml`: the texts of the eight criteria and the limits of their rules.
//!
//! The file is part of the binary and read once; its words are used as they stand. The
//! rules themselves are code, in `criteria.rs`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

use crate::model::locale::Lang;
use crate::model::member::{DegreeField, KnowledgeArea, KnowledgeSource};
use crate::model::profession::{Profession, Register};
use crate::model::site::ExchangeKind;

/// What criteria.toml says.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("criteria.toml"))
            .expect("a test reads the criteria.toml of this source");
        file.into_catalogue().expect("a test reads the criteria.toml of this source")
    });
    &CATALOGUE
}

/// The criteria, their limits, and the words around them.
#[derive(Debug)]
pub struct Catalogue {
    /// The version of texts and limits.
    pub version: String,
    /// What is said wherever criteria or badge are shown.
    pub badge: Badge,
    /// The eight criteria, in their order.
    pub criteria: [Criterion; 8],
    /// What the guide advises beside them.
    pub recommendations: Vec<Recommendation>,
    /// The limits and lists of the rules.
    pub params: Params,
}

/// A text in the four languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FourLanguages<T = String> {
    fr: T,
    nl: T,
    de: T,
    en: T,
}

impl<T> FourLanguages<T> {
    /// What stands there in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Fr => &self.fr,
            Lang::Nl => &self.nl,
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }
}

/// What is said wherever criteria or badge are shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Badge {
    /// When a network counts as attested.
    pub attested_when: String,
    /// When an attestation is refused.
    pub refused_when: String,
    /// What happens to the badge when a criterion ages or breaks.
    pub afterwards: String,
    /// What a network shows that nobody has attested.
    pub declared: String,
    /// How long an attestation may hold.
    pub max_validity_days: u32,
    /// What stands beside the list, or beside the badge.
    pub disclaimer: Disclaimer,
    /// That the limits are the tool's own.
    pub limits_notice: FourLanguages,
    /// The three results in words.
    pub status_words: FourLanguages<StatusWords>,
}

/// What stands beside the list, or beside the badge.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclaimer {
    /// Beside a network's own assessment.
    pub declared: FourLanguages,
    /// Beside the badge.
    pub attested: FourLanguages,
}

/// The three results in words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusWords {
    /// Shown.
    pub pass: String,
    /// Not yet shown.
    pub unproven: String,
    /// Not met.
    pub fail: String,
}

/// A criterion in words.
#[derive(Debug, PartialEq)]
pub struct Criterion {
    /// Its stable name, such as `qualified-plural`.
    pub id: String,
    /// 1 to 8.
    pub number: u32,
    /// Whether it is about the network or about each person who sees patients.
    pub scope: Scope,
    /// The title.
    pub title: FourLanguages,
    /// The text.
    pub text: FourLanguages,
    /// The rule, as a person reads it.
    pub rule: Rule,
    /// What the guide leaves open, and what was decided.
    pub choice: Choice,
}

/// Whom a criterion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Scope {
    /// The network as a whole.
    #[serde(rename = "network")]
    Network,
    /// Each person who sees patients.
    #[serde(rename = "each clinician")]
    EachClinician,
}

/// A rule, as a person reads it.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it reads.
    pub data: Vec<String>,
    /// When it is shown.
    pub pass: String,
    /// When it is not met.
    pub fail: String,
    /// When it is not yet shown.
    pub unproven: String,
    /// What pages publish of it.
    pub public: String,
    /// What they never do.
    #[serde(default)]
    pub private: Option<String>,
    /// A recommendation that belongs to it.
    #[serde(default)]
    pub recommendation: Option<String>,
}

/// What the guide leaves open, and what was decided.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is open.
    pub ambiguity: String,
    /// What was decided.
    pub decision: String,
}

/// What the guide advises.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// Its stable name.
    pub id: String,
    /// The criterion it belongs to.
    #[serde(rename = "for")]
    pub criterion: String,
    /// How it is measured.
    pub rule: String,
    /// Below this share a word is said.
    pub note_below: f64,
    /// The text.
    pub text: FourLanguages,
}

/// The limits and lists of the rules, a table a criterion.
#[derive(Debug)]
pub struct Params {
    /// Criterion 1.
    pub qualified_plural: QualifiedPlural,
    /// Criterion 2.
    pub reflexivity: Reflexivity,
    /// Criterion 3.
    pub experience: Experience,
    /// Criterion 4.
    pub multidisciplinary: Multidisciplinary,
    /// Criterion 5.
    pub team_exchange: TeamExchange,
    /// Criterion 6.
    pub recognised: Recognised,
    /// Criterion 7.
    pub validated_methods: ValidatedMethods,
    /// Criterion 8.
    pub shared_references: SharedReferences,
}

/// Limits of criterion 1.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QualifiedPlural {
    /// Members who hold degree and certificate, at least.
    pub min_members: u32,
    /// Fields of study that count.
    #[serde(deserialize_with = "degree_fields")]
    pub degree_fields: Vec<DegreeField>,
}

/// Limits of criterion 2. Only the age of the attestation is the tool's to look at: the
/// other limits are for the person who attests.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflexivity {
    /// The ways that count.
    pub routes: Vec<String>,
    /// Age of the attestation, at most.
    pub attestation_max_age_months: u32,
    /// Age of the last supervision, at most.
    pub supervision_max_age_months: u32,
    /// Age of the last training, at most.
    pub training_max_age_months: u32,
    /// Age of a therapy; 0 is no limit.
    pub therapy_max_age_months: u32,
}

/// Limits of criterion 3.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// Months of any experience, more than.
    pub professional_months_over: u32,
    /// Months of clinical experience, at least.
    pub clinical_months_min: u32,
}

/// Limits of criterion 4.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Multidisciplinary {
    /// Disciplines, at least.
    pub min_disciplines: u32,
    /// The disciplines and the professions that make them up, in the order of the file.
    #[serde(deserialize_with = "discipline_groups")]
    pub discipline_groups: Vec<Discipline>,
    /// Professions that support the network and make up no discipline.
    #[serde(deserialize_with = "professions")]
    pub support_only: Vec<Profession>,
}

/// A discipline.
#[derive(Debug, PartialEq, Eq)]
pub struct Discipline {
    /// Its stable name, such as `medicine`.
    pub key: String,
    /// The professions that make it up.
    pub professions: Vec<Profession>,
}

/// Limits of criterion 5.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamExchange {
    /// Kinds that count.
    #[serde(deserialize_with = "exchange_kinds")]
    pub kinds: Vec<ExchangeKind>,
    /// Days between exchanges, at most.
    pub max_interval_days: u32,
    /// How many intervals may pass before an exchange counts as lapsed.
    pub grace_factor: u32,
}

/// Limits of criterion 6.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recognised {
    /// Age of a look-up, at most.
    pub check_max_age_days: u32,
    /// Of each inner list one register, a profession each.
    #[serde(deserialize_with = "required")]
    pub required: BTreeMap<Profession, Vec<Vec<Register>>>,
    /// Registers that are renewed for a calendar year.
    #[serde(deserialize_with = "registers")]
    pub calendar_year_registers: Vec<Register>,
}

/// Limits of criterion 7.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidatedMethods {
    /// Methods of analysis, at least.
    pub min_analysis: u32,
    /// Methods of intervention, at least.
    pub min_intervention: u32,
}

/// Lists of criterion 8.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedReferences {
    /// The areas.
    #[serde(deserialize_with = "areas")]
    pub areas: Vec<KnowledgeArea>,
    /// The five components of work.
    pub five_components: Vec<String>,
    /// Sources that count.
    #[serde(deserialize_with = "sources")]
    pub sources: Vec<KnowledgeSource>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: u32,
    version: String,
    order: Vec<String>,
    badge: Badge,
    criterion: Vec<FileCriterion>,
    recommendation: Vec<Recommendation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCriterion {
    id: String,
    number: u32,
    scope: Scope,
    title: FourLanguages,
    text: FourLanguages,
    params: toml::Table,
    rule: Rule,
    choice: Choice,
}

impl File {
    fn into_catalogue(mut self) -> Result<Catalogue, toml::de::Error> {
        if self.schema != 1 {
            return Err(toml::de::Error::custom("another schema than 1"));
        }
        let params = Params {
            qualified_plural: self.params("qualified-plural")?,
            reflexivity: self.params("reflexivity")?,
            experience: self.params("experience")?,
            multidisciplinary: self.params("multidisciplinary")?,
            team_exchange: self.params("team-exchange")?,
            recognised: self.params("recognised")?,
            validated_methods: self.params("validated-methods")?,
            shared_references: self.params("shared-references")?,
        };
        let ids: Vec<&String> = self.criterion.iter().map(|criterion| &criterion.id).collect();
        if ids != self.order.iter().collect::<Vec<_>>() {
            return Err(toml::de::Error::custom("the criteria are not in the order of `order`"));
        }
        let criteria: Vec<Criterion> = self.criterion.into_iter().map(Criterion::from).collect();
        let criteria = criteria
            .try_into()
            .map_err(|_| toml::de::Error::custom("another number of criteria than eight"))?;
        Ok(Catalogue {
            version: self.version,
            badge: self.badge,
            criteria,
            recommendations: self.recommendation,
            params,
        })
    }

    /// Takes the limits of a criterion.
    fn params<T: DeserializeOwned>(&mut self, id: &str) -> Result<T, toml::de::Error> {
        let found = self.criterion.iter_mut().find(|criterion| criterion.id == id);
        let criterion = found.ok_or_else(|| toml::de::Error::custom(format!("no {id}")))?;
        std::mem::take(&mut criterion.params).try_into()
    }
}

impl From<FileCriterion> for Criterion {
    fn from(file: FileCriterion) -> Self {
        let FileCriterion { id, number, scope, title, text, rule, choice, .. } = file;
        Self { id, number, scope, title, text, rule, choice }
    }
}

/// Reads words of one of the model's lists.
fn words<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    from_key: fn(&str) -> Option<T>,
) -> Result<Vec<T>, D::Error> {
    choices(&Vec::deserialize(deserializer)?, from_key)
}

fn choices<T, E: serde::de::Error>(
    words: &[String],
    from_key: fn(&str) -> Option<T>,
) -> Result<Vec<T>, E> {
    let choice = |word: &String| from_key(word).ok_or_else(|| E::custom(format!("no {word}")));
    words.iter().map(choice).collect()
}

fn degree_fields<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<DegreeField>, D::Error> {
    words(input, DegreeField::from_key)
}

fn professions<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Profession>, D::Error> {
    words(input, Profession::from_key)
}

fn exchange_kinds<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<ExchangeKind>, D::Error> {
    words(input, ExchangeKind::from_key)
}

fn registers<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Register>, D::Error> {
    words(input, Register::from_key)
}

fn areas<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<KnowledgeArea>, D::Error> {
    words(input, KnowledgeArea::from_key)
}

fn sources<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<KnowledgeSource>, D::Error> {
    words(input, KnowledgeSource::from_key)
}

/// A table keeps the order of the file, which a map would lose.
fn discipline_groups<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Discipline>, D::Error> {
    let groups = toml::Table::deserialize(input)?;
    let group = |(key, list): (String, toml::Value)| {
        let words: Vec<String> = list.try_into().map_err(D::Error::custom)?;
        Ok(Discipline { key, professions: choices(&words, Profession::from_key)? })
    };
    groups.into_iter().map(group).collect()
}

fn required<'de, D: Deserializer<'de>>(
    input: D,
) -> Result<BTreeMap<Profession, Vec<Vec<Register>>>, D::Error> {
    let table: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::deserialize(input)?;
    let mut required = BTreeMap::new();
    for (word, items) in table {
        let profession = Profession::from_key(&word);
        let profession = profession.ok_or_else(|| D::Error::custom(format!("no {word}")))?;
        let items = items.iter().map(|item| choices(item, Register::from_key));
        required.insert(profession, items.collect::<Result<_, _>>()?);
    }
    Ok(required)
}
