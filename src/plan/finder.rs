//! The finder of the team page: what one can choose between, and the index that a large
//! team is searched by.
//!
//! A team of at most [`CARDS_AT_MOST`] is shown as cards, each with what it is searched by
//! in its own attributes. A larger one is a list of short lines, and what they are searched
//! by is a file of its own, by column, which the page's script asks for when somebody
//! begins to search. It holds keys of filters by line and nothing else: no name, and
//! nothing that the members' pages do not say.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::planner::CriteriaFacts;
use super::prices::convention_on;
use super::route::PageKey;
use super::view::{CountView, FilterView, FinderView};
use super::words::Words;
use super::{Plan, Planned};
use crate::kept::Kept;
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::member::{Accepting, ConventionStatus, Member, Mode, SpokenLanguage};
use crate::model::profession::Profession;
use crate::theme::Asset;

/// The largest team that is shown as cards. A card with the texts of the sample
/// costs 170 bytes of a compressed page; style sheet, font, script and frame cost 23 kB of
/// the 30 that a page may weigh, and this many leave a little room.
const CARDS_AT_MOST: usize = 30;

/// The smallest team that is worth searching.
const WORTH_SEARCHING: usize = 5;

/// What can be asked of a member, as the form and the index name it.
const COLUMNS: [&str; 6] = ["profession", "place", "language", "mode", "convention", "accepting"];

/// What a column says of a member: nothing, one key or several.
type Keys<'m> = Vec<&'m str>;

/// The index of a large team in one language, whose order the lines have. Its name holds
/// the hash of its content.
#[derive(Serialize)]
struct TeamIndex<'m> {
    version: u32,
    columns: BTreeMap<&'static str, IndexColumn<'m>>,
}

/// One column: the different answers there are, and by line the number of its answer.
#[derive(Default, Serialize)]
struct IndexColumn<'m> {
    sets: Vec<Keys<'m>>,
    rows: Vec<usize>,
}

impl<'m> IndexColumn<'m> {
    /// What `answer` adds to an empty list, for each member.
    fn of(
        members: impl Iterator<Item = &'m Member>,
        answer: impl Fn(&'m Member, &mut Keys<'m>),
    ) -> Self {
        let mut column = Self::default();
        let mut known: BTreeMap<Keys<'m>, usize> = BTreeMap::new();
        let mut own = Keys::new();
        for member in members {
            own.clear();
            answer(member, &mut own);
            let set = known.get(&own).copied().unwrap_or_else(|| {
                known.insert(own.clone(), column.sets.len());
                column.sets.push(own.clone());
                column.sets.len() - 1
            });
            column.rows.push(set);
        }
        column
    }
}

/// What the indexes of a large team follow from: what members' files say before their
/// texts, the places, the day, and the order of each language.
pub(super) struct IndexFacts<'n> {
    pub criteria: CriteriaFacts<'n>,
    pub orders: &'n Kept<Vec<Vec<usize>>>,
}

impl PartialEq for IndexFacts<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.orders.is(other.orders) && self.criteria == other.criteria
    }
}

impl IndexFacts<'_> {
    /// The index of each language; none where the team is shown as cards.
    pub(super) fn indexes(&self) -> BTreeMap<Lang, Asset> {
        let CriteriaFacts { network, today } = self.criteria;
        let draw = |lang: Lang| {
            let order = &self.orders[lang as usize];
            if order.len() <= CARDS_AT_MOST {
                return None;
            }
            let team = order.iter().map(|&index| &*network.members[index]);
            let (clinicians, others): (Vec<_>, Vec<_>) =
                team.partition(|member| member.facts.clinical.value);
            let column = |name: &'static str| {
                let lines = clinicians.iter().chain(&others).copied();
                (
                    name,
                    IndexColumn::of(lines, |member, own| keys(network, today, name, member, own)),
                )
            };
            let index = TeamIndex { version: 1, columns: BTreeMap::from(COLUMNS.map(column)) };
            let bytes =
                serde_json::to_vec(&index).expect("strings and numbers have a form in JSON");
            Some((lang, Asset::new(format!("team-{}.json", lang.key()), bytes)))
        };
        network.languages().filter_map(draw).collect()
    }
}

/// Adds what a column says of a member. Convention and free places are those of people who see
/// patients, as on their pages.
fn keys<'n>(
    network: &'n Network,
    today: Date,
    column: &str,
    member: &'n Member,
    own: &mut Keys<'n>,
) {
    let facts = &member.facts;
    match column {
        "profession" => own.push(facts.profession.key()),
        "place" => {
            let places = &network.site.place;
            let known = |id: &&str| places.iter().any(|place| place.id.as_str() == *id);
            own.extend(facts.place.iter().map(|place| place.at.as_str()).filter(known));
        }
        "language" => own.extend(facts.languages.iter().map(|spoken| spoken.key())),
        "mode" => own.extend(facts.modes.iter().map(|mode| mode.key())),
        _ if !facts.clinical.value => {}
        "convention" => {
            let status = convention_on(member, today).map(|convention| convention.status.value);
            let status = status.filter(|status| *status != ConventionStatus::NotApplicable);
            own.extend(status.iter().map(|status| status.key()));
        }
        _ => own.push(facts.accepting.key()),
    }
}

impl Plan {
    /// Whether the team is shown as short lines.
    pub(super) fn has_lines(&self) -> bool {
        self.visible.members.len() > CARDS_AT_MOST
    }

    /// The files of the indexes of a large team.
    pub(super) fn team_index_files(&self) -> impl Iterator<Item = (String, Planned)> {
        let file =
            |(lang, own): (&Lang, &Asset)| (own.published.clone(), Planned::TeamIndex(*lang));
        self.team_indexes.iter().map(file)
    }

    /// What a large team is searched by, in a language: JSON.
    #[must_use]
    pub fn team_index(&self, lang: Lang) -> &[u8] {
        self.team_indexes.get(&lang).map_or(&[], |index| &index.bytes)
    }

    /// The form of the team page; none for a team that is seen at a glance.
    pub(super) fn finder_view(&self, words: &Words) -> Option<FinderView> {
        let members: Vec<&Member> = self.team(words.lang).collect();
        if members.len() < WORTH_SEARCHING {
            return None;
        }
        let counts = |column: &str| {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let mut own = Keys::new();
            for member in &members {
                own.clear();
                keys(&self.network, self.today, column, member, &mut own);
                own.sort_unstable();
                own.dedup();
                for key in &own {
                    *counts.entry(*key).or_default() += 1;
                }
            }
            counts
        };
        let filter = |key: &str, words_of: Vec<(&str, String)>| {
            let counts = counts(key);
            let options = words_of.into_iter().filter_map(|(option, label)| {
                let count = *counts.get(option)?;
                Some(CountView { key: option.to_owned(), label, count })
            });
            FilterView { key: key.to_owned(), options: options.collect() }
        };
        let professions = Profession::ALL.iter().map(|profession| {
            let key = profession.key();
            (key, words.phrase(&format!("profession-{key}.plural")))
        });
        let places = &self.network.site.place;
        let places = places.iter().map(|place| (place.id.as_str(), words.name(&place.name)));
        let languages = SpokenLanguage::ALL.iter().map(|own| own.key());
        let modes = Mode::ALL.iter().map(|own| own.key());
        let conventions = ConventionStatus::ALL.iter().map(|own| own.key());
        let filters = [
            filter("place", places.collect()),
            filter("profession", professions.collect()),
            filter("language", worded(words, "language", languages)),
            filter("mode", worded(words, "mode", modes)),
            filter("convention", worded(words, "convention", conventions)),
        ];
        // A choice that leaves everybody is none.
        let tells =
            |filter: &FilterView| filter.options.iter().any(|option| option.count < members.len());
        let accepting = counts("accepting").remove(Accepting::Yes.key()).unwrap_or_default();
        let index = self.team_indexes.get(&words.lang);
        let has_parts = self.routes().path(&PageKey::team(1), words.lang).is_some();
        Some(FinderView {
            filters: filters.into_iter().filter(tells).collect(),
            accepting: (accepting < members.len()).then_some(accepting).filter(|free| *free > 0),
            index: index.map(|index| self.published(index)),
            script: self.asset_view("team.js"),
            parts: has_parts.then(|| self.asset_view("parts.js")),
        })
    }
}

fn worded<'k>(
    words: &Words,
    kind: &str,
    keys: impl Iterator<Item = &'k str>,
) -> Vec<(&'k str, String)> {
    keys.map(|key| (key, words.word(kind, key))).collect()
}
