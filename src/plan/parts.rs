//! A team too large for one page: its lines are cut into pages of their own.
//!
//! The first part stands on the page of the team, below the form; the others follow on
//! `2/`, `3/` … below it. Nobody is on two of them, nobody on none, and every one of them
//! leads to all. A script asks for the other parts when somebody begins to search.

use std::ops::Range;

use super::Plan;
use super::route::PageKey;
use super::view::{MemberCard, TeamPartLink, TeamPartView};
use super::words::Words;
use crate::diagnostic::Arg;
use crate::model::locale::Lang;

/// The most lines on a page. A line costs 9 bytes of a compressed page; style sheet, font,
/// script and frame cost 23 kB of the 30 that a page may weigh.
const LINES_AT_MOST: usize = 500;

/// Cuts the lines of a team, those who see patients before the others, into parts of about
/// the same length. Only a team that fits on one page has both kinds on a page.
fn cut(clinicians: usize, others: usize) -> Vec<Range<usize>> {
    let all = clinicians + others;
    if all <= LINES_AT_MOST {
        return std::iter::once(0..all).collect();
    }
    let group = |start: usize, count: usize| {
        let parts = count.div_ceil(LINES_AT_MOST);
        (0..parts).map(move |part| start + count * part / parts..start + count * (part + 1) / parts)
    };
    group(0, clinicians).chain(group(clinicians, others)).collect()
}

/// On how many pages a team stands.
pub(super) fn count(clinicians: usize, others: usize) -> usize {
    cut(clinicians, others).len()
}

/// A team as its pages list it: those who see patients, then the others, each in the
/// alphabetical order of a language, in parts.
pub(super) struct Parts {
    /// By index.
    members: Vec<usize>,
    clinicians: usize,
    ranges: Vec<Range<usize>>,
}

impl Parts {
    fn of(&self, part: usize) -> &[usize] {
        self.ranges.get(part).map_or(&[], |own| &self.members[own.clone()])
    }
}

impl Plan {
    /// The parts of the team.
    pub(super) fn parts(&self, lang: Lang) -> &Parts {
        self.parts[lang as usize].get_or_init(|| {
            let is_clinician = |index: &usize| self.network.members[*index].facts.clinical.value;
            let (mut members, others): (Vec<_>, Vec<_>) =
                self.orders[lang as usize].iter().partition(|index| is_clinician(index));
            let clinicians = members.len();
            let ranges = cut(clinicians, others.len());
            members.extend(others);
            Parts { members, clinicians, ranges }
        })
    }

    /// The family names that a part begins and ends with.
    fn ends(&self, parts: &Parts, part: usize) -> [(&'static str, Arg); 2] {
        let name = |member: Option<&usize>| {
            let member = member.map(|index| &self.network.members[*index]);
            Arg::from(member.map_or("", |member| member.facts.family_name.as_str()))
        };
        let own = parts.of(part);
        [("from", name(own.first())), ("to", name(own.last()))]
    }

    /// The cards of a part: those of people who see patients, and those of the others.
    pub(super) fn part_cards(
        &self,
        words: &Words,
        parts: &Parts,
        part: usize,
    ) -> (Vec<MemberCard>, Vec<MemberCard>) {
        let members = parts.of(part).iter().map(|&index| &self.network.members[index]);
        members.map(|member| self.card(words, member)).partition(|card| card.clinical)
    }

    /// The ways to every part; none where one page has them all.
    pub(super) fn part_links(
        &self,
        words: &Words,
        parts: &Parts,
        current: usize,
    ) -> Vec<TeamPartLink> {
        if parts.ranges.len() < 2 {
            return Vec::new();
        }
        let link = |(part, own): (usize, &Range<usize>)| {
            let sees = own.start < parts.clinicians;
            let phrase = if sees { "team-part" } else { "team-part-others" };
            TeamPartLink {
                label: words.say(phrase, &self.ends(parts, part)),
                url: self.routes().url(&PageKey::team(part), words.lang),
                current: part == current,
            }
        };
        parts.ranges.iter().enumerate().map(link).collect()
    }

    /// The title of the page of a part, which says whom it begins and ends with.
    pub(super) fn part_title(&self, words: &Words, part: usize) -> String {
        words.say("title-team-part", &self.ends(self.parts(words.lang), part))
    }

    /// A part of the team that has a page of its own.
    pub(super) fn team_part_view(&self, words: &Words, part: usize) -> TeamPartView {
        let parts = self.parts(words.lang);
        let (clinicians, others) = self.part_cards(words, parts, part);
        TeamPartView {
            clinicians,
            others,
            parts: self.part_links(words, parts, part),
            team: self.routes().url(&PageKey::team(0), words.lang),
            sheet: self.asset_view("lines.css"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// Nobody is left out, nobody stands twice, and no page is too long.
        #[test]
        fn everybody_is_in_one_part(clinicians in 0_usize..5000, others in 0_usize..5000) {
            let parts = cut(clinicians, others);
            let mut next = 0;
            for part in &parts {
                assert_eq!(part.start, next);
                assert!(part.len() <= LINES_AT_MOST);
                next = part.end;
            }
            assert_eq!(next, clinicians + others);
        }
    }
}
