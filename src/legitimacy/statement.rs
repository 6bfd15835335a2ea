//! What the criteria say, as keys of phrases with arguments.
//!
//! The words lie in `themes/default/locales/LANG/legitimacy.ftl`, because pages and the
//! terminal say the same. They count and never name: a statement's `members` are for the
//! terminal alone.

use jiff::civil::Date;

use crate::diagnostic::Arg;
use crate::model::value::Slug;

/// Something that is shown, missing, or to be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The phrase; one of [`KEYS`].
    pub key: &'static str,
    /// What the phrase counts or names; never a person.
    pub args: Vec<(&'static str, Arg)>,
    /// The persons concerned, for the terminal: no page shows them.
    pub members: Vec<Slug>,
}

impl Statement {
    /// A statement about nobody in particular.
    pub(super) fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new(), members: Vec::new() }
    }

    /// A statement about some members; `$count` says how many.
    pub(super) fn about(key: &'static str, members: &[&Slug]) -> Self {
        let members: Vec<Slug> = members.iter().map(|&slug| slug.clone()).collect();
        let count = members_count(members.len());
        Self { members, ..Self::new(key).arg("count", count) }
    }

    pub(super) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A day on which something ages that a criterion rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Upcoming {
    /// The last day on which it counts.
    pub date: Date,
    /// The phrase; one of [`KEYS`].
    pub key: &'static str,
    /// What the phrase counts or names.
    pub args: Vec<(&'static str, Arg)>,
    /// The persons concerned, for the terminal.
    pub members: Vec<Slug>,
}

fn members_count(count: usize) -> Arg {
    count.into()
}

/// Declares the phrases, so that none can be said that [`KEYS`] does not list.
macro_rules! keys {
    ($($name:ident = $key:literal [$($arg:literal),*];)*) => {
        $(pub(super) const $name: &str = $key;)*

        /// Every phrase of statements and upcoming dates, with its arguments.
        pub const KEYS: &[(&str, &[&str])] = &[$(($key, &[$($arg),*])),*];
    };
}

keys! {
    NO_CLINICIANS = "legitimacy-no-clinicians" [];
    NEXT_NO_CLINICIANS = "legitimacy-next-no-clinicians" [];

    QUALIFIED_SHOWN = "legitimacy-qualified-shown" ["count"];
    QUALIFIED_SHORT = "legitimacy-qualified-short" ["shown", "least"];
    QUALIFIED_FEW_MEMBERS = "legitimacy-qualified-few-members" ["found", "least"];
    QUALIFIED_NOT_MET = "legitimacy-qualified-not-met" ["shown", "least"];
    NEXT_DEGREE = "legitimacy-next-degree" ["count"];
    NEXT_TRAINING = "legitimacy-next-training" ["count"];
    NEXT_TRAINING_OPEN = "legitimacy-next-training-open" ["count"];
    NEXT_QUALIFIED_PEOPLE = "legitimacy-next-qualified-people" ["least"];

    REFLEXIVITY_SHOWN = "legitimacy-reflexivity-shown" ["count", "date"];
    REFLEXIVITY_NONE = "legitimacy-reflexivity-none" ["count", "total"];
    REFLEXIVITY_AGED = "legitimacy-reflexivity-aged" ["count", "total", "months"];
    REFLEXIVITY_NOT_MET = "legitimacy-reflexivity-not-met" ["count", "total"];
    NEXT_REFLEXIVITY = "legitimacy-next-reflexivity" ["count"];
    NEXT_REFLEXIVITY_NOT_MET = "legitimacy-next-reflexivity-not-met" ["count"];

    EXPERIENCE_SHOWN = "legitimacy-experience-shown" ["count", "clinical", "over"];
    EXPERIENCE_SHORT = "legitimacy-experience-short" ["count", "total", "clinical", "over"];
    EXPERIENCE_NOT_MET = "legitimacy-experience-not-met" ["count", "total", "clinical", "over"];
    NEXT_EXPERIENCE = "legitimacy-next-experience" ["count"];
    NEXT_EXPERIENCE_NOT_MET = "legitimacy-next-experience-not-met" ["count"];

    DISCIPLINE = "legitimacy-discipline" ["discipline", "count"];
    SUPPORT = "legitimacy-support" ["count"];
    DISCIPLINES_SHORT = "legitimacy-disciplines-short" ["found", "least"];
    DISCIPLINES_ONE = "legitimacy-disciplines-one" [];
    NEXT_DISCIPLINES = "legitimacy-next-disciplines" ["least"];

    EXCHANGE_SHOWN = "legitimacy-exchange-shown" ["kind", "days", "month", "year"];
    EXCHANGE_UNSAID = "legitimacy-exchange-unsaid" [];
    EXCHANGE_RARE = "legitimacy-exchange-rare" ["kind", "days", "most"];
    EXCHANGE_UNDATED = "legitimacy-exchange-undated" ["kind"];
    EXCHANGE_LAPSED = "legitimacy-exchange-lapsed" ["kind", "days", "month", "year"];
    EXCHANGE_NONE = "legitimacy-exchange-none" [];
    EXCHANGE_OVER_A_YEAR = "legitimacy-exchange-over-a-year" [];
    NEXT_EXCHANGE_SAY = "legitimacy-next-exchange-say" ["most"];
    NEXT_EXCHANGE_DATE = "legitimacy-next-exchange-date" [];
    NEXT_EXCHANGE_HOLD = "legitimacy-next-exchange-hold" ["most"];

    RECOGNISED_SHOWN = "legitimacy-recognised-shown" ["count", "date"];
    RECOGNISED_ABSENT = "legitimacy-recognised-absent" ["count", "total"];
    RECOGNISED_NUMBER = "legitimacy-recognised-number" ["count", "total"];
    RECOGNISED_MALFORMED = "legitimacy-recognised-malformed" ["count", "total"];
    RECOGNISED_EXPIRED = "legitimacy-recognised-expired" ["count", "total"];
    RECOGNISED_UNCHECKED = "legitimacy-recognised-unchecked" ["count", "total"];
    RECOGNISED_AGED = "legitimacy-recognised-aged" ["count", "total", "days"];
    RECOGNISED_NO_REGISTER = "legitimacy-recognised-no-register" ["count", "total"];
    RECOGNISED_REMOVED = "legitimacy-recognised-removed" ["count", "total"];
    NEXT_REGISTRATION = "legitimacy-next-registration" ["count"];
    NEXT_NUMBER = "legitimacy-next-number" ["count"];
    NEXT_MALFORMED = "legitimacy-next-malformed" ["count"];
    NEXT_EXPIRED = "legitimacy-next-expired" ["count"];
    NEXT_CHECK = "legitimacy-next-check" ["count"];
    NEXT_NO_REGISTER = "legitimacy-next-no-register" ["count"];
    NEXT_REMOVED = "legitimacy-next-removed" ["count"];
    NEXT_COMPSY_RENEWAL = "legitimacy-next-compsy-renewal" ["count"];

    METHODS_SHOWN = "legitimacy-methods-shown" ["analysis", "intervention"];
    METHODS_ANALYSIS = "legitimacy-methods-analysis" ["found", "least"];
    METHODS_INTERVENTION = "legitimacy-methods-intervention" ["found", "least"];
    METHODS_UNREFERENCED = "legitimacy-methods-unreferenced" ["count"];
    METHODS_NOT_VALIDATED = "legitimacy-methods-not-validated" ["count"];
    NEXT_METHOD_ADD = "legitimacy-next-method-add" [];
    NEXT_METHOD_REFERENCE = "legitimacy-next-method-reference" ["count", "names"];
    NEXT_METHOD_NOT_VALIDATED = "legitimacy-next-method-not-validated" ["count", "names"];

    KNOWLEDGE_SHOWN = "legitimacy-knowledge-shown" ["count", "areas"];
    KNOWLEDGE_ATTESTED = "legitimacy-knowledge-attested" ["count"];
    KNOWLEDGE_AREA = "legitimacy-knowledge-area" ["area", "count", "total"];
    KNOWLEDGE_LACKING = "legitimacy-knowledge-lacking" ["area", "count", "total"];
    NEXT_KNOWLEDGE = "legitimacy-next-knowledge" ["area", "count"];
    NEXT_KNOWLEDGE_LACKING = "legitimacy-next-knowledge-lacking" ["area", "count"];
    NEXT_KNOWLEDGE_PLANNED = "legitimacy-next-knowledge-planned" ["area", "count", "date"];

    SAME_PLACE_ALL = "legitimacy-same-place-all" [];
    SAME_PLACE_SHARE = "legitimacy-same-place-share" ["count", "total"];
    SAME_PLACE_UNSAID = "legitimacy-same-place-unsaid" [];

    UPCOMING_REFLEXIVITY = "legitimacy-upcoming-reflexivity" ["count"];
    UPCOMING_EXCHANGE = "legitimacy-upcoming-exchange" ["kind"];
    UPCOMING_CHECK = "legitimacy-upcoming-check" ["register", "count"];
    UPCOMING_VALID_UNTIL = "legitimacy-upcoming-valid-until" ["register", "count"];
    UPCOMING_YEAR_END = "legitimacy-upcoming-year-end" ["register", "count"];
    UPCOMING_YEAR_GRACE = "legitimacy-upcoming-year-grace" ["register", "count"];
}
