//! The legitimacy page: what the network declares of itself, criterion by criterion.
//!
//! Words of statements carry counts; the members they concern are for the terminal and
//! are never read here.

use super::Plan;
use super::people::shown_number;
use super::route::{PageKey, Section};
use super::view::{
    CriterionView, EvidenceCell, EvidenceRow, EvidenceTable, LegitimacyCount, LegitimacyView,
    RecommendationView, RegisterLink,
};
use super::words::Words;
use crate::legitimacy::{CriterionResult, Evidence, ExchangeHeld, Statement, Status, catalogue};
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::profession::Register;
use crate::model::site::{Method, Reference};
use crate::model::value::Slug;
use crate::professions;

impl Plan {
    /// Whether the network shows its own assessment.
    pub(super) fn publishes_declared(&self) -> bool {
        let own = self.network.site.legitimacy.as_ref();
        own.is_none_or(|own| own.publish_declared.value)
    }

    /// The words of criteria.toml without which a page may not show criteria: nothing may
    /// look like an official label (physicians' code of ethics, art. 37).
    #[must_use]
    pub fn disclaimers(&self, key: &PageKey, lang: Lang) -> Vec<String> {
        let shows_some = self.publishes_declared() || self.standing().attested().is_some();
        if *key != PageKey::Section(Section::Legitimacy) || !shows_some {
            return Vec::new();
        }
        let badge = &catalogue().badge;
        // Beside the badge stand the words that go with it.
        let disclaimer = match self.standing().attested() {
            Some(_) => &badge.disclaimer.attested,
            None => &badge.disclaimer.declared,
        };
        let said = [disclaimer, &badge.limits_notice];
        said.map(|words| self.words(lang).typeset(words.get(lang))).into()
    }

    pub(super) fn legitimacy_count(&self, words: &Words) -> LegitimacyCount {
        let (passed, total) = (self.assessment.passed(), self.assessment.results.len());
        let args = [("passed", passed.into()), ("total", total.into())];
        LegitimacyCount { passed, total, text: words.say("legitimacy-count", &args) }
    }

    pub(super) fn legitimacy_view(&self, words: &Words) -> LegitimacyView {
        let attested = self.attested().is_some();
        let declared = attested || self.publishes_declared();
        let badge = &catalogue().badge;
        let recommendations = self.assessment.recommendations.iter().map(|own| {
            let text = words.typeset(own.recommendation.text.get(words.lang));
            RecommendationView { text, status: statement(words, &own.statement) }
        });
        let registers = Register::ALL.iter().filter_map(|&register| {
            let url = professions::register_url(register)?.to_owned();
            Some(RegisterLink { name: words.word("register", register.key()), url })
        });
        LegitimacyView {
            declared,
            assessed_on: words.date(self.today),
            count: (declared && !attested).then(|| self.legitimacy_count(words)),
            criteria: self
                .assessment
                .results
                .iter()
                .map(|result| self.criterion(words, result, declared))
                .collect(),
            disclaimer: words.typeset(badge.disclaimer.declared.get(words.lang)),
            limits_notice: words.typeset(badge.limits_notice.get(words.lang)),
            version: self.assessment.version.to_owned(),
            recommendations: if declared { recommendations.collect() } else { Vec::new() },
            registers: registers.collect(),
            attested: self.attested_view(words),
        }
    }

    fn criterion(&self, words: &Words, result: &CriterionResult, declared: bool) -> CriterionView {
        let said = |statements: &[Statement]| {
            statements.iter().map(|one| statement(words, one)).collect::<Vec<_>>()
        };
        let criterion = result.criterion;
        // What was attested stays attested; what has aged since is said beside it.
        let attested = self.attested().is_some();
        let status = if attested { Status::Pass } else { result.status };
        CriterionView {
            id: criterion.id.clone(),
            number: criterion.number,
            title: words.typeset(criterion.title.get(words.lang)),
            text: words.typeset(criterion.text.get(words.lang)),
            status: declared.then(|| status.key().to_owned()),
            status_label: declared.then(|| status.word(words.lang).to_owned()),
            aged: attested && result.status != Status::Pass,
            evidence: if declared { said(&result.evidence) } else { Vec::new() }
                .into_iter()
                .chain(self.sessions(words, result, declared))
                .collect(),
            missing: if declared { said(&result.missing) } else { Vec::new() },
            table: if declared { self.evidence(words, &result.evidence_data) } else { None },
        }
    }

    /// The public facts behind a criterion, as a table.
    fn evidence(&self, words: &Words, evidence: &Evidence) -> Option<EvidenceTable> {
        let (key, columns, rows): (&str, &[&str], Vec<EvidenceRow>) = match evidence {
            Evidence::Reflexivity { .. } => return None,
            Evidence::QualifiedPlural { members, .. } => {
                let rows = members.iter().filter_map(|own| {
                    let member = self.network.member(own.member.as_str())?;
                    let degrees = own.degrees.iter().filter_map(|&at| member.facts.degree.get(at));
                    let degrees = degrees.map(|degree| {
                        let title = words.name(&degree.title);
                        format!("{title}, {}, {}", degree.institution.as_str(), degree.year.value)
                    });
                    let trainings = &member.facts.work_clinic_training;
                    let trainings = own.trainings.iter().filter_map(|&at| trainings.get(at));
                    let trainings = trainings.map(|training| {
                        let year = training.completed_on.as_ref().map(|on| on.year().to_string());
                        let parts = [
                            Some(training.programme.as_str().to_owned()),
                            Some(training.provider.as_str().to_owned()),
                            year,
                        ];
                        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
                    });
                    let cells = vec![lines(degrees), lines(trainings)];
                    Some(self.row(words, member, cells))
                });
                ("qualified", &["degree", "training"], rows.collect())
            }
            Evidence::Experience { members } => {
                let rows = members.iter().filter_map(|own| {
                    let member = self.network.member(own.member.as_str())?;
                    let years = i64::from(own.clinical_years);
                    let years = words.say("evidence-years", &[("years", years.into())]);
                    let cells = vec![cell(own.since.to_string()), cell(years)];
                    Some(self.row(words, member, cells))
                });
                ("experience", &["since", "clinical-years"], rows.collect())
            }
            Evidence::Multidisciplinary { disciplines, support } => {
                let of_disciplines = disciplines
                    .iter()
                    .map(|(discipline, count)| (words.word("discipline", discipline), *count));
                let of_support = support.iter().map(|(profession, count)| {
                    (words.phrase(&format!("profession-{}.plural", profession.key())), *count)
                });
                let row = |(name, count): (String, usize)| EvidenceRow {
                    name,
                    url: None,
                    cells: vec![cell(
                        words.phrases.number(i64::try_from(count).unwrap_or(i64::MAX)),
                    )],
                };
                ("disciplines", &["members"], of_disciplines.chain(of_support).map(row).collect())
            }
            Evidence::TeamExchange { held } => {
                let rows = held.iter().map(|own| {
                    let every = [("days", own.every_days.into())];
                    let month = words.phrases.month_year(own.last_held);
                    let note = self.exchange_note(words, own);
                    EvidenceRow {
                        name: words.word("exchange", own.kind.key()),
                        url: None,
                        cells: vec![
                            cell(words.say("evidence-every", &every)),
                            cell(month),
                            cell(note),
                        ],
                    }
                });
                ("exchange", &["rhythm", "last-held", "note"], rows.collect())
            }
            Evidence::Recognised { members, .. } => {
                let rows = members
                    .iter()
                    .flat_map(|own| self.recognised(words, &own.member, &own.registrations));
                ("recognised", &["register", "number", "checked-on"], rows.collect())
            }
            Evidence::ValidatedMethods { .. } => {
                let rows = self.network.site.method.iter().flat_map(|own| method(words, own));
                ("methods", &["kind", "purpose", "reference"], rows.collect())
            }
            Evidence::SharedReferences { clinicians, areas } => {
                let rows = areas.iter().map(|own| {
                    let covered =
                        [("covered", own.covered.into()), ("total", (*clinicians).into())];
                    let attested = [("count", own.attested.into())];
                    EvidenceRow {
                        name: words.word("knowledge-area", own.area.key()),
                        url: None,
                        cells: vec![
                            cell(words.say("evidence-covered", &covered)),
                            cell(words.say("evidence-attested", &attested)),
                        ],
                    }
                });
                ("areas", &["covered", "attested"], rows.collect())
            }
        };
        let head = std::iter::once(words.phrase(&format!("evidence-{key}-row")));
        let head = head
            .chain(columns.iter().map(|column| words.phrase(&format!("evidence-column-{column}"))));
        (!rows.is_empty()).then(|| EvidenceTable {
            caption: words.phrase(&format!("evidence-{key}")),
            head: head.collect(),
            rows,
        })
    }

    /// Who leads an exchange and what it is for, in the network's words.
    fn exchange_note(&self, words: &Words, held: &ExchangeHeld) -> String {
        let mut exchanges = self.network.site.exchange.iter();
        let own = exchanges.find(|own| {
            own.kind.value == held.kind
                && own.every_days.value == held.every_days
                && own.last_held.as_ref().is_some_and(|on| on.value == held.last_held)
        });
        own.and_then(|own| words.maybe(own.note.as_ref())).map(|text| text.text).unwrap_or_default()
    }

    /// The network's own sessions behind the common body of knowledge, with who gave them:
    /// only where the criterion is shown, since names may be members'.
    fn sessions(&self, words: &Words, result: &CriterionResult, declared: bool) -> Vec<String> {
        let shown = matches!(result.evidence_data, Evidence::SharedReferences { .. })
            && result.status == Status::Pass;
        if !declared || !shown {
            return Vec::new();
        }
        let sessions = self.network.site.training_session.iter().filter_map(|session| {
            let on = session.on.as_ref().filter(|on| on.value <= self.today)?;
            let area = words.word("knowledge-area", session.area.key());
            let month = words.phrases.month_year(on.value);
            let args = [("area", area.into()), ("month", month.into())];
            let text = words.say("evidence-session", &args);
            Some(match &session.given_by {
                None => text,
                Some(name) => {
                    let args = [("session", text.into()), ("name", name.as_str().into())];
                    words.say("evidence-session-by", &args)
                }
            })
        });
        sessions.collect()
    }

    fn row(&self, words: &Words, member: &Member, cells: Vec<EvidenceCell>) -> EvidenceRow {
        let url = Some(self.member_url(member, words.lang));
        EvidenceRow { name: self.display_name(member), url, cells }
    }

    /// A row an entry on a register.
    fn recognised(
        &self,
        words: &Words,
        member: &Slug,
        registrations: &[crate::legitimacy::ShownRegistration],
    ) -> Vec<EvidenceRow> {
        let Some(member) = self.network.member(member.as_str()) else { return Vec::new() };
        let rows = registrations.iter().map(|own| {
            let register = EvidenceCell {
                text: words.word("register", own.register.key()),
                url: professions::register_url(own.register).map(str::to_owned),
            };
            let number = own.number.as_ref().map(|number| shown_number(own.register, number));
            let number = number.unwrap_or_else(|| words.phrase("evidence-number-withheld"));
            self.row(words, member, vec![register, cell(number), cell(words.date(own.checked_on))])
        });
        rows.collect()
    }
}

fn statement(words: &Words, statement: &Statement) -> String {
    words.say(statement.key, &statement.args)
}

fn cell(text: String) -> EvidenceCell {
    EvidenceCell { text, url: None }
}

fn lines(lines: impl Iterator<Item = String>) -> EvidenceCell {
    cell(lines.collect::<Vec<_>>().join("\u{a0}; "))
}

/// A row a reference of a method; one row for a method without any.
fn method(words: &Words, method: &Method) -> Vec<EvidenceRow> {
    let row = |reference: EvidenceCell| EvidenceRow {
        name: words.name(&method.name),
        url: None,
        cells: vec![
            cell(words.word("method-kind", method.kind.key())),
            cell(words.text(&method.purpose).text),
            reference,
        ],
    };
    let of = |reference: &Reference| {
        let doi = reference.doi.as_ref().map(|doi| doi.url());
        let url = doi.or_else(|| reference.url.as_ref().map(|url| url.as_str().to_owned()));
        row(EvidenceCell { text: citation(reference), url })
    };
    if method.reference.is_empty() {
        return vec![row(cell(String::new()))];
    }
    method.reference.iter().map(of).collect()
}

/// Authors, year, title.
fn citation(reference: &Reference) -> String {
    let year = reference.year.as_ref().map(|year| year.value.to_string());
    let parts = [
        reference.authors.as_ref().map(|authors| authors.as_str().to_owned()),
        year,
        reference.title.as_ref().map(|title| title.as_str().to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
