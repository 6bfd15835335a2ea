//! What the guide advises without making it a condition.

use std::collections::BTreeMap;

use super::catalogue::{Recommendation, catalogue};
use super::criteria::Context;
use super::statement::{self, Statement};

/// How far a recommendation is followed.
#[derive(Debug, Clone, PartialEq)]
pub struct RecommendationResult {
    /// The recommendation.
    pub recommendation: &'static Recommendation,
    /// How many of how many follow it; `None` when the files do not say.
    pub share: Option<(usize, usize)>,
    /// Whether it is followed as far as it asks.
    pub followed: bool,
    /// The same in words.
    pub statement: Statement,
}

/// Every recommendation of the catalogue.
pub(super) fn all(context: &Context<'_>) -> Vec<RecommendationResult> {
    let known = catalogue().recommendations.iter().filter(|known| known.id == "same-place");
    known.map(|known| same_place(context, known)).collect()
}

/// How many of those who see patients do so at the place where most of them do.
fn same_place(
    context: &Context<'_>,
    recommendation: &'static Recommendation,
) -> RecommendationResult {
    let mut people: BTreeMap<&str, usize> = BTreeMap::new();
    for member in &context.clinicians {
        for place in member.places() {
            *people.entry(place).or_default() += 1;
        }
    }
    let total = context.clinicians.len();
    let share = people.into_values().max().map(|most| (most, total));
    let followed =
        share.is_some_and(|(most, total)| most as f64 >= recommendation.note_below * total as f64);
    let statement = match share {
        None => Statement::new(statement::SAME_PLACE_UNSAID),
        Some((most, total)) if most == total => Statement::new(statement::SAME_PLACE_ALL),
        Some((most, total)) => {
            Statement::new(statement::SAME_PLACE_SHARE).arg("count", most).arg("total", total)
        }
    };
    RecommendationResult { recommendation, share, followed, statement }
}
