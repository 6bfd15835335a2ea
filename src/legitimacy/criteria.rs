//! The eight rules, each a pure function, exactly as criteria.toml words them: what speaks
//! against a criterion is looked for first, then whether all is there, otherwise it is not
//! yet shown.
//!
//! Where nobody sees patients, the criteria about each person who does are unproven: there
//! is nothing to show, and a claim about nobody would be empty.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;

use super::catalogue::{Params, catalogue};
use super::evidence::{
    AreaCovered, Evidence, ExchangeHeld, ExperiencedMember, QualifiedMember, RecognisedMember,
    ShownRegistration,
};
use super::limits::Limits;
use super::period::{experience_months, months};
use super::registration::{self, Ends, Gap, Standing};
use super::statement::{self as say, Statement, Upcoming};
use super::{CriterionResult, Status};
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::member::{
    ExperienceKind, Hideable, KnowledgeArea, KnowledgeSource, Member, RegistrationStatus,
};
use crate::model::private::{PrivateMember, PrivateMembers};
use crate::model::site::{Exchange, Method, MethodKind, Reference, Site};
use crate::model::value::Slug;

/// The criteria, in their order.
pub(super) const ALL: [fn(&Context<'_>) -> CriterionResult; 8] = [
    qualified_plural,
    reflexivity,
    experience,
    multidisciplinary,
    team_exchange,
    recognised,
    validated_methods,
    shared_references,
];

/// An interval longer than this, in days, is no regular exchange at all (criterion 5).
const YEAR_DAYS: u32 = 366;

/// For how many months ahead a planned session makes up for an area that is lacking
/// (criterion 8).
const PLANNED_WITHIN_MONTHS: i32 = 12;

/// What the rules look at: of the network, its own file and its members alone, since an
/// assessment is kept as long as these are the same (`plan/planner.rs`).
pub(super) struct Context<'a> {
    pub site: &'a Site,
    /// The main language.
    pub lang: Lang,
    pub private: Option<&'a PrivateMembers>,
    pub today: Date,
    pub limits: Limits,
    pub params: &'static Params,
    /// The members on the day.
    pub members: Vec<&'a Member>,
    /// Those of them who see patients.
    pub clinicians: Vec<&'a Member>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        network: &'a Network,
        private: Option<&'a PrivateMembers>,
        today: Date,
    ) -> Self {
        Self {
            site: &network.site,
            lang: network.main_language(),
            private,
            today,
            limits: Limits::of(network),
            params: &catalogue().params,
            members: network.active_members(today).map(AsRef::as_ref).collect(),
            clinicians: network.clinicians(today).map(AsRef::as_ref).collect(),
        }
    }

    /// What private/members.toml holds on a member, when it is read.
    pub(super) fn private_facts(&self, member: &Member) -> Option<&'a PrivateMember> {
        Some(self.private?.get(member.slug.as_str())?.expose())
    }

    /// A result without statements yet.
    fn result(&self, number: usize, evidence_data: Evidence) -> CriterionResult {
        CriterionResult {
            criterion: &catalogue().criteria[number - 1],
            status: Status::Unproven,
            evidence: Vec::new(),
            missing: Vec::new(),
            next: Vec::new(),
            evidence_data,
            holds_until: None,
            upcoming: Vec::new(),
        }
    }
}

impl CriterionResult {
    /// That nobody sees patients, so that there is nothing to show.
    fn without_clinicians(mut self) -> Self {
        self.missing.push(Statement::new(say::NO_CLINICIANS));
        self.next.push(Statement::new(say::NEXT_NO_CLINICIANS));
        self
    }

    fn fail(&mut self, missing: Statement, next: Statement) {
        self.status = Status::Fail;
        self.missing.push(missing);
        self.next.push(next);
    }
}

/// The names of some members' files, as statements carry them.
fn slugs<'m>(members: impl IntoIterator<Item = &'m Member>) -> Vec<&'m Slug> {
    members.into_iter().map(|member| &member.slug).collect()
}

/// Whether a table may hold a row about a member.
fn has_row(member: &Member, field: Hideable) -> bool {
    !member.facts.draft.value && !member.hides(field)
}

/// Criterion 1: degree and certificate on the same person, at least two persons.
fn qualified_plural(context: &Context<'_>) -> CriterionResult {
    let least = context.limits.min_members;
    let (mut shown, mut others) = (Vec::new(), Vec::new());
    for &member in &context.members {
        let row = Qualifications::of(context, member);
        if row.degrees.is_empty() || row.trainings.is_empty() {
            others.push((member, row));
        } else {
            shown.push((member, row));
        }
    }
    let count = shown.len();
    let enough = count >= least as usize;
    let rows = shown.into_iter().filter(|(member, _)| enough && has_row(member, Hideable::Degrees));
    let members = rows.map(|(member, Qualifications { degrees, trainings, .. })| QualifiedMember {
        member: member.slug.clone(),
        degrees,
        trainings,
    });
    let members = members.collect();
    let mut result = context.result(1, Evidence::QualifiedPlural { shown: count, members });
    let complete = |member: &&Member| member.facts.credentials_complete.value;
    let people = Statement::new(say::NEXT_QUALIFIED_PEOPLE).arg("least", least);
    let counted = |key, name| Statement::new(key).arg(name, count).arg("least", least);
    if context.members.len() < least as usize {
        let few = Statement::new(say::QUALIFIED_FEW_MEMBERS).arg("found", context.members.len());
        result.fail(few.arg("least", least), people);
    } else if enough {
        result.status = Status::Pass;
        result.evidence.push(Statement::new(say::QUALIFIED_SHOWN).arg("count", count));
    } else if context.members.iter().all(complete) {
        result.fail(counted(say::QUALIFIED_NOT_MET, "shown"), people);
    } else {
        result.missing.push(counted(say::QUALIFIED_SHORT, "shown"));
        others.retain(|(member, _)| !complete(member));
        let with = |wanted: &dyn Fn(&Qualifications) -> bool| {
            slugs(others.iter().filter(|(_, row)| wanted(row)).map(|(member, _)| *member))
        };
        let steps = [
            (say::NEXT_DEGREE, with(&|row| row.degrees.is_empty())),
            (say::NEXT_TRAINING, with(&|row| row.trainings.is_empty() && !row.under_way)),
            (say::NEXT_TRAINING_OPEN, with(&|row| row.trainings.is_empty() && row.under_way)),
        ];
        let steps = steps.iter().filter(|(_, who)| !who.is_empty());
        result.next.extend(steps.map(|(key, who)| Statement::about(key, who)));
        if result.next.is_empty() {
            result.next.push(people);
        }
    }
    result
}

/// What counts of a member's degrees and trainings for criterion 1.
struct Qualifications {
    degrees: Vec<usize>,
    trainings: Vec<usize>,
    /// Whether a certifying training is not completed yet.
    under_way: bool,
}

impl Qualifications {
    fn of(context: &Context<'_>, member: &Member) -> Self {
        let fields = &context.params.qualified_plural.degree_fields;
        let year = i32::from(context.today.year());
        let degrees = member.facts.degree.iter().enumerate();
        let degrees = degrees.filter(|(_, degree)| {
            fields.contains(&degree.field.value) && i32::from(degree.year.get()) <= year
        });
        let trainings = member.facts.work_clinic_training.iter().enumerate();
        let certifying = trainings.filter(|(_, training)| training.certifying.value);
        let (completed, open): (Vec<_>, Vec<_>) = certifying.partition(|(_, training)| {
            training.completed_on.as_ref().is_some_and(|on| on.value <= context.today)
        });
        Self {
            degrees: degrees.map(|(index, _)| index).collect(),
            trainings: completed.into_iter().map(|(index, _)| index).collect(),
            under_way: !open.is_empty(),
        }
    }
}

/// Criterion 2: reflective work, attested for each person; which way, nobody stores.
fn reflexivity(context: &Context<'_>) -> CriterionResult {
    let limit = context.limits.attestation_max_age_months;
    let age = Span::new().months(i64::from(limit));
    let (mut none, mut aged, mut holding) = (Vec::new(), Vec::new(), Vec::new());
    for &member in &context.clinicians {
        let attested = member.facts.reflexivity.as_ref().map(|facts| facts.attested_on.value);
        match attested.filter(|&on| on <= context.today) {
            None => none.push(member),
            Some(on) if on.saturating_add(age) < context.today => aged.push(member),
            Some(on) => holding.push((on, member)),
        }
    }
    let not_met = context.clinicians.iter().copied().filter(|member| {
        let facts = context.private_facts(member).and_then(|facts| facts.reflexivity.as_ref());
        facts.is_some_and(|facts| facts.not_met.value)
    });
    let not_met = slugs(not_met);
    let total = context.clinicians.len();
    let oldest = holding.iter().map(|(on, _)| *on).min();
    let data = Evidence::Reflexivity { clinicians: total, attested: holding.len(), oldest };
    let mut result = context.result(2, data);
    let mut days = Days::default();
    for (on, member) in holding {
        days.add(on.saturating_add(age), say::UPCOMING_REFLEXIVITY, None, &member.slug);
    }
    result.upcoming = days.upcoming();
    if total == 0 {
        return result.without_clinicians();
    }
    if !not_met.is_empty() {
        result.fail(
            Statement::about(say::REFLEXIVITY_NOT_MET, &not_met).arg("total", total),
            Statement::about(say::NEXT_REFLEXIVITY_NOT_MET, &not_met),
        );
    } else if let (true, true, Some(oldest)) = (none.is_empty(), aged.is_empty(), oldest) {
        result.status = Status::Pass;
        result.holds_until = Some(oldest.saturating_add(age));
        let all = Statement::new(say::REFLEXIVITY_SHOWN).arg("count", total);
        result.evidence.push(all.arg("date", oldest));
    } else {
        let (none, aged) = (slugs(none), slugs(aged));
        if !none.is_empty() {
            let without = Statement::about(say::REFLEXIVITY_NONE, &none);
            result.missing.push(without.arg("total", total));
        }
        if !aged.is_empty() {
            let old = Statement::about(say::REFLEXIVITY_AGED, &aged).arg("total", total);
            result.missing.push(old.arg("months", limit));
        }
        let both = [none, aged].concat();
        result.next.push(Statement::about(say::NEXT_REFLEXIVITY, &both));
    }
    result
}

/// Criterion 3: experience of each person.
fn experience(context: &Context<'_>) -> CriterionResult {
    let Limits { clinical_months_min: least, professional_months_over: over, .. } = context.limits;
    let (mut rows, mut short, mut not_met) = (Vec::new(), Vec::new(), Vec::new());
    for &member in &context.clinicians {
        let periods = &member.facts.experience;
        let clinical =
            periods.iter().filter(|period| period.kind.value == ExperienceKind::Clinical);
        let clinical = experience_months(clinical, context.today);
        if clinical >= least || months(periods, context.today).exceeds(over) {
            let since = periods.iter().map(|period| period.from.value.year()).min();
            if let (Some(since), true) = (since, has_row(member, Hideable::Experience)) {
                let member = member.slug.clone();
                rows.push(ExperiencedMember { member, since, clinical_years: clinical / 12 });
            }
        } else if member.facts.experience_complete.value {
            not_met.push(&member.slug);
        } else {
            short.push(&member.slug);
        }
    }
    let total = context.clinicians.len();
    let pass = total > 0 && short.is_empty() && not_met.is_empty();
    let members = if pass { rows } else { Vec::new() };
    let mut result = context.result(3, Evidence::Experience { members });
    let limits = |statement: Statement| statement.arg("clinical", least).arg("over", over);
    if total == 0 {
        return result.without_clinicians();
    }
    if !not_met.is_empty() {
        let missing = Statement::about(say::EXPERIENCE_NOT_MET, &not_met).arg("total", total);
        let next = Statement::about(say::NEXT_EXPERIENCE_NOT_MET, &not_met);
        result.fail(limits(missing), next);
    }
    if pass {
        result.status = Status::Pass;
        let all = Statement::new(say::EXPERIENCE_SHOWN).arg("count", total);
        result.evidence.push(limits(all));
    } else if !short.is_empty() {
        let missing = Statement::about(say::EXPERIENCE_SHORT, &short).arg("total", total);
        result.missing.push(limits(missing));
        result.next.push(Statement::about(say::NEXT_EXPERIENCE, &short));
    }
    result
}

/// Criterion 4: disciplines among those who see patients or take part in team meetings. Support
/// profiles make up no discipline; that there are two people is told from all.
fn multidisciplinary(context: &Context<'_>) -> CriterionResult {
    let params = &context.params.multidisciplinary;
    let least = context.limits.min_disciplines;
    let counted = context
        .members
        .iter()
        .filter(|member| member.facts.clinical.value || member.facts.joins_team_meetings.value);
    let professions: Vec<_> = counted.map(|member| member.facts.profession.value).collect();
    let with = |wanted: &dyn Fn(crate::model::profession::Profession) -> bool| {
        professions.iter().filter(|&&profession| wanted(profession)).count()
    };
    let disciplines = params.discipline_groups.iter().map(|discipline| {
        (discipline.key.as_str(), with(&|profession| discipline.professions.contains(&profession)))
    });
    let disciplines: Vec<_> = disciplines.filter(|&(_, count)| count > 0).collect();
    let support = params.support_only.iter().map(|&kind| (kind, with(&|own| own == kind)));
    let support: Vec<_> = support.filter(|&(_, count)| count > 0).collect();
    let mut statements: Vec<Statement> = disciplines
        .iter()
        .map(|&(key, count)| {
            Statement::new(say::DISCIPLINE).arg("discipline", key).arg("count", count)
        })
        .collect();
    let supporting: usize = support.iter().map(|(_, count)| count).sum();
    if supporting > 0 {
        statements.push(Statement::new(say::SUPPORT).arg("count", supporting));
    }
    let found = disciplines.len();
    let mut result = context.result(4, Evidence::Multidisciplinary { disciplines, support });
    result.evidence = statements;
    let next = Statement::new(say::NEXT_DISCIPLINES).arg("least", least);
    if context.members.len() >= 2 && found == 1 {
        result.fail(Statement::new(say::DISCIPLINES_ONE), next);
    } else if found >= least as usize {
        result.status = Status::Pass;
    } else {
        let short = Statement::new(say::DISCIPLINES_SHORT).arg("found", found);
        result.missing.push(short.arg("least", least));
        result.next.push(next);
    }
    result
}

/// Criterion 5: exchanges at a rhythm that is announced and kept.
fn team_exchange(context: &Context<'_>) -> CriterionResult {
    let Limits { max_interval_days: most, grace_factor, .. } = context.limits;
    let kinds = &context.params.team_exchange.kinds;
    let exchanges = context.site.exchange.iter();
    let exchanges: Vec<&Exchange> =
        exchanges.filter(|exchange| kinds.contains(&exchange.kind.value)).collect();
    // An interval of 0 days announces no rhythm.
    let often = |exchange: &&Exchange| (1..=most).contains(&exchange.every_days.value);
    let kept_until = |exchange: &Exchange| {
        let last = last_held(exchange, context.today)?;
        let days = i64::from(exchange.every_days.value) * i64::from(grace_factor);
        Some(last.saturating_add(Span::new().days(days)))
    };
    let held: Vec<(&Exchange, Date)> = exchanges
        .iter()
        .filter(|exchange| often(exchange))
        .filter_map(|&exchange| Some((exchange, kept_until(exchange)?)))
        .filter(|&(_, until)| until >= context.today)
        .collect();
    let rows = held.iter().filter_map(|(exchange, _)| {
        Some(ExchangeHeld {
            kind: exchange.kind.value,
            every_days: exchange.every_days.value,
            last_held: last_held(exchange, context.today)?,
        })
    });
    let mut result = context.result(5, Evidence::TeamExchange { held: rows.collect() });
    let days = held.iter().map(|&(exchange, until)| Upcoming {
        date: until,
        key: say::UPCOMING_EXCHANGE,
        args: vec![("kind", exchange.kind.key().into())],
        members: Vec::new(),
    });
    result.upcoming = days.collect();
    result.upcoming.sort_by_key(|next| next.date);
    let every_rare = || exchanges.iter().all(|exchange| exchange.every_days.value > YEAR_DAYS);
    let next_say = Statement::new(say::NEXT_EXCHANGE_SAY).arg("most", most);
    if context.site.exchange_none.value {
        result.fail(Statement::new(say::EXCHANGE_NONE), next_say);
    } else if !exchanges.is_empty() && every_rare() {
        result.fail(Statement::new(say::EXCHANGE_OVER_A_YEAR), next_say);
    } else if let Some(until) = held.iter().map(|&(_, until)| until).max() {
        result.status = Status::Pass;
        result.holds_until = Some(until);
        let shown = held.iter().map(|(exchange, _)| {
            dated(say::EXCHANGE_SHOWN, exchange, last_held(exchange, context.today))
        });
        result.evidence.extend(shown);
    } else if exchanges.is_empty() {
        result.missing.push(Statement::new(say::EXCHANGE_UNSAID));
        result.next.push(next_say);
    } else {
        for exchange in exchanges {
            unkept(&mut result, context, exchange, often(&exchange));
        }
        result.next.dedup();
    }
    result
}

/// Why an exchange does not count.
fn unkept(result: &mut CriterionResult, context: &Context<'_>, exchange: &Exchange, often: bool) {
    let most = context.limits.max_interval_days;
    let kind = |key| Statement::new(key).arg("kind", exchange.kind.key());
    let hold = Statement::new(say::NEXT_EXCHANGE_HOLD).arg("most", most);
    let last = last_held(exchange, context.today);
    let (missing, next) = match last {
        _ if !often => {
            let rare = kind(say::EXCHANGE_RARE).arg("days", exchange.every_days.value);
            (rare.arg("most", most), hold)
        }
        None => (kind(say::EXCHANGE_UNDATED), Statement::new(say::NEXT_EXCHANGE_DATE)),
        Some(_) => (dated(say::EXCHANGE_LAPSED, exchange, last), hold),
    };
    result.missing.push(missing);
    result.next.push(next);
}

/// The last time an exchange took place; a day to come is no such time.
fn last_held(exchange: &Exchange, today: Date) -> Option<Date> {
    exchange.last_held.as_ref().map(|on| on.value).filter(|&on| on <= today)
}

/// A statement on an exchange with its rhythm and the month, never the day, of the last time.
fn dated(key: &'static str, exchange: &Exchange, last: Option<Date>) -> Statement {
    let last = last.unwrap_or_default();
    Statement::new(key)
        .arg("kind", exchange.kind.key())
        .arg("days", exchange.every_days.value)
        .arg("month", i32::from(last.month()))
        .arg("year", last.year().to_string())
}

/// Criterion 6: each person on the register of the profession, looked up within the year.
fn recognised(context: &Context<'_>) -> CriterionResult {
    let required = &context.params.recognised.required;
    let (mut no_register, mut removed) = (Vec::new(), Vec::new());
    let mut gaps: BTreeMap<Gap, Vec<&Slug>> = BTreeMap::new();
    let mut recognised: Vec<(&Member, Vec<Standing>)> = Vec::new();
    for &member in &context.clinicians {
        let gone = |status| status == RegistrationStatus::Removed;
        if member.facts.registration.iter().any(|entry| gone(entry.status.value)) {
            removed.push(&member.slug);
            continue;
        }
        let Some(items) = required.get(&member.facts.profession.value) else {
            no_register.push(&member.slug);
            continue;
        };
        let (mut standings, mut missing) = (Vec::with_capacity(items.len()), BTreeSet::new());
        for item in items {
            match registration::best(context, member, item) {
                Ok(standing) => standings.push(standing),
                Err(gap) => _ = missing.insert(gap),
            }
        }
        if missing.is_empty() {
            recognised.push((member, standings));
        }
        for gap in missing {
            gaps.entry(gap).or_default().push(&member.slug);
        }
    }
    let total = context.clinicians.len();
    let pass = total > 0 && recognised.len() == total;
    let standings = || recognised.iter().flat_map(|(_, standings)| standings);
    let oldest = standings().map(|standing| standing.checked_on).min();
    let holds_until = standings().map(|standing| standing.until).min();
    let rows = recognised.iter().filter(|(member, _)| pass && !member.facts.draft.value);
    let members = rows.map(|(member, standings)| recognised_row(member, standings)).collect();
    let mut result = context.result(6, Evidence::Recognised { members, oldest });
    result.upcoming = registration_days(context, &recognised);
    if total == 0 {
        return result.without_clinicians();
    }
    let about = |key, who: &[&Slug]| Statement::about(key, who).arg("total", total);
    let next = Statement::about;
    if !removed.is_empty() {
        let missing = about(say::RECOGNISED_REMOVED, &removed);
        result.fail(missing, next(say::NEXT_REMOVED, &removed));
    }
    if !no_register.is_empty() {
        let missing = about(say::RECOGNISED_NO_REGISTER, &no_register);
        result.fail(missing, next(say::NEXT_NO_REGISTER, &no_register));
    }
    for (gap, who) in &gaps {
        let (missing, todo) = gap_words(*gap);
        let mut missing = about(missing, who);
        if *gap == Gap::Aged {
            missing = missing.arg("days", context.limits.check_max_age_days);
        }
        result.missing.push(missing);
        result.next.push(next(todo, who));
    }
    if let (true, Some(oldest)) = (pass, oldest) {
        result.status = Status::Pass;
        result.holds_until = holds_until;
        let all = Statement::new(say::RECOGNISED_SHOWN).arg("count", total);
        result.evidence.push(all.arg("date", oldest));
    }
    let in_grace = |standing: &Standing| standing.year_end.is_some_and(|end| end < context.today);
    let renewing = recognised.iter().filter(|(_, standings)| standings.iter().any(in_grace));
    let renewing = slugs(renewing.map(|(member, _)| *member));
    if !renewing.is_empty() {
        result.next.push(next(say::NEXT_COMPSY_RENEWAL, &renewing));
    }
    result
}

/// What is said of a gap, and what to do about it.
fn gap_words(gap: Gap) -> (&'static str, &'static str) {
    match gap {
        Gap::Absent => (say::RECOGNISED_ABSENT, say::NEXT_REGISTRATION),
        Gap::Number => (say::RECOGNISED_NUMBER, say::NEXT_NUMBER),
        Gap::Malformed => (say::RECOGNISED_MALFORMED, say::NEXT_MALFORMED),
        Gap::Expired => (say::RECOGNISED_EXPIRED, say::NEXT_EXPIRED),
        Gap::Unchecked => (say::RECOGNISED_UNCHECKED, say::NEXT_CHECK),
        Gap::Aged => (say::RECOGNISED_AGED, say::NEXT_CHECK),
    }
}

fn recognised_row(member: &Member, standings: &[Standing]) -> RecognisedMember {
    let hidden = member.hides(Hideable::Numbers);
    let registrations = standings.iter().map(|standing| {
        let entry = &member.facts.registration[standing.index];
        let number = entry.number.as_ref().filter(|_| !hidden && !entry.number_withheld.value);
        ShownRegistration {
            register: standing.register,
            number: number.map(|number| number.as_str().to_owned()),
            checked_on: standing.checked_on,
        }
    });
    RecognisedMember { member: member.slug.clone(), registrations: registrations.collect() }
}

/// The days on which entries age: for those of a calendar year the end of the year too.
fn registration_days(
    context: &Context<'_>,
    recognised: &[(&Member, Vec<Standing>)],
) -> Vec<Upcoming> {
    let mut days = Days::default();
    for (member, standings) in recognised {
        for standing in standings {
            let register = Some(("register", standing.register.key()));
            let key = match standing.ends {
                Ends::Check => say::UPCOMING_CHECK,
                Ends::Validity => say::UPCOMING_VALID_UNTIL,
                Ends::YearGrace => say::UPCOMING_YEAR_GRACE,
            };
            days.add(standing.until, key, register, &member.slug);
            let year_end = standing.year_end.filter(|&end| end >= context.today);
            if let Some(end) = year_end.filter(|&end| end <= standing.until) {
                days.add(end, say::UPCOMING_YEAR_END, register, &member.slug);
            }
        }
    }
    days.upcoming()
}

/// Criterion 7: methods of both kinds, each with a reference that anyone can check.
fn validated_methods(context: &Context<'_>) -> CriterionResult {
    let Limits { min_analysis, min_intervention, .. } = context.limits;
    let methods = &context.site.method;
    let (referenced, bare): (Vec<&Method>, Vec<&Method>) =
        methods.iter().partition(|method| method.reference.iter().any(is_complete));
    let of = |list: &[&Method], kind| list.iter().filter(|m| m.kind.value == kind).count();
    let named = |kind| methods.iter().filter(|method| method.kind.value == kind).count();
    let analysis = of(&referenced, MethodKind::Analysis);
    let intervention = of(&referenced, MethodKind::Intervention);
    let data = Evidence::ValidatedMethods { analysis, intervention, unreferenced: bare.len() };
    let mut result = context.result(7, data);
    let names = |key, list: &[&Method]| {
        let names = list.iter().filter_map(|method| method.name.pick(context.lang));
        let names: Vec<&str> = names.map(|name| name.value.as_str()).collect();
        Statement::new(key).arg("count", list.len()).arg("names", names.join(", "))
    };
    let refuted = |method: &&Method| method.validated.as_ref().is_some_and(|word| !word.value);
    let refuted: Vec<&Method> = methods.iter().filter(refuted).collect();
    if !refuted.is_empty() {
        result.fail(
            Statement::new(say::METHODS_NOT_VALIDATED).arg("count", refuted.len()),
            names(say::NEXT_METHOD_NOT_VALIDATED, &refuted),
        );
    }
    let mut short = false;
    for (kind, least, key) in [
        (MethodKind::Analysis, min_analysis, say::METHODS_ANALYSIS),
        (MethodKind::Intervention, min_intervention, say::METHODS_INTERVENTION),
    ] {
        if named(kind) < least as usize {
            short = true;
            result.missing.push(Statement::new(key).arg("found", named(kind)).arg("least", least));
        }
    }
    if short {
        result.next.push(Statement::new(say::NEXT_METHOD_ADD));
    }
    if !bare.is_empty() {
        result.missing.push(Statement::new(say::METHODS_UNREFERENCED).arg("count", bare.len()));
        result.next.push(names(say::NEXT_METHOD_REFERENCE, &bare));
    }
    if result.missing.is_empty() {
        result.status = Status::Pass;
        let shown = Statement::new(say::METHODS_SHOWN).arg("analysis", analysis);
        result.evidence.push(shown.arg("intervention", intervention));
    }
    result
}

/// Whether anyone can find a publication: a title, a year, and a DOI or an address.
fn is_complete(reference: &Reference) -> bool {
    let findable = reference.doi.is_some() || reference.url.is_some();
    reference.title.is_some() && reference.year.is_some() && findable
}

/// Criterion 8: six areas of knowledge, each person in each.
fn shared_references(context: &Context<'_>) -> CriterionResult {
    let sessions = Sessions::of(context);
    let total = context.clinicians.len();
    let areas = context.params.shared_references.areas.iter();
    let areas: Vec<Area<'_>> = areas.map(|&area| Area::of(context, &sessions, area)).collect();
    let covered = areas.iter().map(|area| AreaCovered {
        area: area.area,
        covered: total - area.without.len() - area.lacking.len(),
        attested: area.attested.len(),
    });
    let data = Evidence::SharedReferences { clinicians: total, areas: covered.collect() };
    let mut result = context.result(8, data);
    if total == 0 {
        return result.without_clinicians();
    }
    for area in &areas {
        area.report(&mut result, total);
    }
    if result.missing.is_empty() {
        result.status = Status::Pass;
        let all = Statement::new(say::KNOWLEDGE_SHOWN).arg("count", total);
        result.evidence.push(all.arg("areas", areas.len()));
        let attested: BTreeSet<&Slug> = areas.iter().flat_map(|a| a.attested.clone()).collect();
        let attested: Vec<&Slug> = attested.into_iter().collect();
        if !attested.is_empty() {
            result.evidence.push(Statement::about(say::KNOWLEDGE_ATTESTED, &attested));
        }
    }
    result
}

/// How an area stands.
struct Area<'m> {
    area: KnowledgeArea,
    /// Covered by the person's own word alone.
    attested: Vec<&'m Slug>,
    /// Without a source.
    without: Vec<&'m Slug>,
    /// Said to be lacking.
    lacking: Vec<&'m Slug>,
    /// Of those, the persons for whom no session is planned.
    unplanned: Vec<&'m Slug>,
    /// Of those, the persons for whom one is, with its day.
    planned: BTreeMap<Date, Vec<&'m Slug>>,
}

impl<'m> Area<'m> {
    fn of(context: &Context<'m>, sessions: &Sessions<'_>, area: KnowledgeArea) -> Self {
        let (mut attested, mut without) = (Vec::new(), Vec::new());
        let (mut lacking, mut unplanned, mut planned) = (Vec::new(), Vec::new(), BTreeMap::new());
        for &member in &context.clinicians {
            let slug = &member.slug;
            let own = context.private_facts(member).map_or(&[][..], |facts| &facts.knowledge);
            if own.iter().any(|own| own.area.value == area && own.lacking.value) {
                lacking.push(slug);
                match sessions.planned(member, area) {
                    Some(on) => planned.entry(on).or_insert_with(Vec::new).push(slug),
                    None => unplanned.push(slug),
                }
                continue;
            }
            match source(context, sessions, member, area) {
                None => without.push(slug),
                Some(KnowledgeSource::Attested) => attested.push(slug),
                Some(_) => {}
            }
        }
        Self { area, attested, without, lacking, unplanned, planned }
    }

    fn report(&self, result: &mut CriterionResult, total: usize) {
        let about = |key, who: &[&Slug]| Statement::about(key, who).arg("area", self.area.key());
        if !self.unplanned.is_empty() {
            result.fail(
                about(say::KNOWLEDGE_LACKING, &self.unplanned).arg("total", total),
                about(say::NEXT_KNOWLEDGE_LACKING, &self.unplanned),
            );
        }
        let expected: Vec<&Slug> = self.planned.values().flatten().copied().collect();
        let uncovered = [self.without.as_slice(), &expected].concat();
        if !uncovered.is_empty() {
            result.missing.push(about(say::KNOWLEDGE_AREA, &uncovered).arg("total", total));
        }
        if !self.without.is_empty() {
            result.next.push(about(say::NEXT_KNOWLEDGE, &self.without));
        }
        for (&on, who) in &self.planned {
            result.next.push(about(say::NEXT_KNOWLEDGE_PLANNED, who).arg("date", on));
        }
    }
}

/// A member's source for an area: the person's own word only if there is no other.
fn source(
    context: &Context<'_>,
    sessions: &Sessions<'_>,
    member: &Member,
    area: KnowledgeArea,
) -> Option<KnowledgeSource> {
    let accepted = &context.params.shared_references.sources;
    let own = member.facts.knowledge.iter().filter(|own| {
        let acquired = own.on.as_ref().is_none_or(|on| on.value <= context.today);
        own.area.value == area && acquired && accepted.contains(&own.source.value)
    });
    let own: Vec<KnowledgeSource> = own.map(|own| own.source.value).collect();
    let solid = own.iter().copied().find(|&source| source != KnowledgeSource::Attested);
    solid
        .or_else(|| sessions.held(member, area).then_some(KnowledgeSource::InternalSession))
        .or(own.first().copied())
}

/// The network's own sessions. One that names nobody, or says `all`, covers everybody who
/// belonged to the network on its day: who joins later was not there.
struct Sessions<'n> {
    held: Vec<Session<'n>>,
    planned: Vec<Session<'n>>,
}

struct Session<'n> {
    area: KnowledgeArea,
    on: Date,
    /// Who takes part; `None` is everybody.
    only: Option<BTreeSet<&'n str>>,
}

impl<'n> Sessions<'n> {
    fn of(context: &Context<'n>) -> Self {
        let today = context.today;
        let horizon = today.saturating_add(Span::new().months(PLANNED_WITHIN_MONTHS));
        let mut sessions = Self { held: Vec::new(), planned: Vec::new() };
        for written in &context.site.training_session {
            let session = |on| {
                let named: BTreeSet<&str> =
                    written.covers.iter().map(|slug| slug.as_str()).collect();
                let everybody = named.is_empty() || named.contains("all");
                Session { area: written.area.value, on, only: (!everybody).then_some(named) }
            };
            let day = |at: &Option<crate::source::At<Date>>| at.as_ref().map(|on| on.value);
            sessions.held.extend(day(&written.on).filter(|&on| on <= today).map(session));
            let planned = day(&written.planned_on);
            let planned = planned.filter(|on| (today..=horizon).contains(on));
            sessions.planned.extend(planned.map(session));
        }
        sessions
    }

    /// Whether a member took part in a session on an area.
    fn held(&self, member: &Member, area: KnowledgeArea) -> bool {
        self.held.iter().any(|session| session.area == area && session.covers(member))
    }

    /// The day of the first session on an area that a member is to take part in.
    fn planned(&self, member: &Member, area: KnowledgeArea) -> Option<Date> {
        let fitting =
            self.planned.iter().filter(|session| session.area == area && session.covers(member));
        fitting.map(|session| session.on).min()
    }
}

impl Session<'_> {
    fn covers(&self, member: &Member) -> bool {
        match &self.only {
            Some(named) => named.contains(member.slug.as_str()),
            None => member.is_active(self.on),
        }
    }
}

/// Days to come, one entry for all members whom the same concerns.
#[derive(Default)]
struct Days<'m> {
    /// Each member once, in their order.
    days: BTreeMap<(Date, &'static str, Detail), Vec<&'m Slug>>,
}

/// What tells two days to come apart beside date and phrase: an argument with its word.
type Detail = Option<(&'static str, &'static str)>;

impl<'m> Days<'m> {
    fn add(&mut self, date: Date, key: &'static str, detail: Detail, member: &'m Slug) {
        let members = self.days.entry((date, key, detail)).or_default();
        // Members come one after the other.
        if members.last() != Some(&member) {
            members.push(member);
        }
    }

    fn upcoming(self) -> Vec<Upcoming> {
        let upcoming = self.days.into_iter().map(|((date, key, detail), members)| {
            let Statement { args: counted, members, .. } = Statement::about(key, &members);
            let detail = detail.map(|(name, word)| (name, word.into()));
            Upcoming { date, key, args: detail.into_iter().chain(counted).collect(), members }
        });
        upcoming.collect()
    }
}
