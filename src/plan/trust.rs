//! Transparency, legal notice, privacy, accessibility.

use super::Plan;
use super::people::regulated;
use super::view::{
    AccessibilityView, AnswerView, CreditView, FundingView, LegalView, PointView, PrivacyView,
    ProcessingView, QuestionView, RegulatedGroup, TextView, TransparencyView,
};
use super::words::Words;
use crate::geography;
use crate::model::locale::Localized;
use crate::model::profession::{Profession, TitleForm};
use crate::model::value::Text;

/// The questions of a point, each with what answers it.
struct Questions<'w> {
    words: &'w Words,
    list: Vec<QuestionView>,
}

impl Questions<'_> {
    fn ask(&mut self, key: &'static str, answers: Vec<AnswerView>) {
        let question = self.words.phrase(&format!("question-{key}"));
        self.list.push(QuestionView { key: key.to_owned(), question, answers });
    }

    fn text(&mut self, key: &'static str, text: Option<&Localized<Text>>) {
        let answers = self.words.maybe(text).map(said).into_iter().collect();
        self.ask(key, answers);
    }

    fn texts(&mut self, key: &'static str, texts: &[Localized<Text>]) {
        self.ask(key, self.words.texts(texts).into_iter().map(said).collect());
    }

    /// A word out of a list, and a text that goes with it.
    fn word(
        &mut self,
        key: &'static str,
        list: &str,
        word: Option<&'static str>,
        text: Option<&Localized<Text>>,
    ) {
        let word = word.map(|word| said(self.words.own(self.words.word(list, word))));
        let text = self.words.maybe(text).map(said);
        self.ask(key, word.into_iter().chain(text).collect());
    }
}

fn said(text: TextView) -> AnswerView {
    AnswerView { label: None, text: Some(text), url: None }
}

fn labelled(label: String, text: Option<TextView>, url: Option<String>) -> AnswerView {
    AnswerView { label: Some(label), text, url }
}

const fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

impl Plan {
    pub(super) fn transparency_view(&self, words: &Words) -> TransparencyView {
        let letters = ["a", "b", "c", "d", "e", "f"];
        let points = letters.iter().map(|&letter| {
            let mut questions = Questions { words, list: Vec::new() };
            match letter {
                "a" => self.point_a(&mut questions),
                "b" => self.point_b(&mut questions),
                "c" => self.point_c(&mut questions),
                "d" => self.point_d(&mut questions),
                "e" => self.point_e(&mut questions),
                _ => self.point_f(&mut questions),
            }
            PointView {
                letter: letter.to_owned(),
                title: words.phrase(&format!("point-{letter}")),
                questions: questions.list,
            }
        });
        TransparencyView { points: points.collect() }
    }

    fn point_a(&self, ask: &mut Questions<'_>) {
        let ground = self.network.project.common_ground.as_ref();
        ask.text("objective", ground.and_then(|g| g.objective.as_ref()));
        ask.text("means", ground.and_then(|g| g.means.as_ref()));
        ask.text("idea-of-care", ground.and_then(|g| g.idea_of_care.as_ref()));
        ask.texts("non-negotiables", ground.map(|g| g.non_negotiables.as_slice()).unwrap_or(&[]));
        let contextualise =
            ground.and_then(|g| g.contextualise.as_ref()).map(|at| yes_no(at.value));
        ask.word("contextualise", "contextualise", contextualise, None);
        for (key, stance) in [
            ("to-patient", ground.and_then(|g| g.to_patient.as_ref())),
            ("to-institution", ground.and_then(|g| g.to_institution.as_ref())),
        ] {
            let word = stance.map(|stance| stance.stance.key());
            ask.word(key, "stance", word, stance.and_then(|stance| stance.text.as_ref()));
        }
        ask.text("health-policy", ground.and_then(|g| g.health_policy.as_ref()));
        ask.text("return-to-work", ground.and_then(|g| g.return_to_work.as_ref()));
    }

    fn point_b(&self, ask: &mut Questions<'_>) {
        let membership = self.network.project.membership.as_ref();
        let profiles = membership.map(|m| m.profiles.iter().map(|at| at.value).collect::<Vec<_>>());
        let profiles = profiles
            .filter(|list| !list.is_empty())
            .map(|list| said(ask.words.own(ask.words.professions(list))));
        ask.ask("profiles", profiles.into_iter().collect());
        ask.text("refused", membership.and_then(|m| m.refused.as_ref()));
        ask.text("purpose", membership.and_then(|m| m.purpose.as_ref()));
        ask.text("membership-limits", membership.and_then(|m| m.limits.as_ref()));
        ask.text("membership-criteria", membership.and_then(|m| m.criteria.as_ref()));
        let signs = membership.and_then(|m| m.signs.as_ref()).map(|at| yes_no(at.value));
        ask.word("signs", "signs", signs, membership.and_then(|m| m.signed_by.as_ref()));
    }

    fn point_c(&self, ask: &mut Questions<'_>) {
        let care = self.network.project.care.as_ref();
        let services = self.services(ask.words).into_iter().map(|service| AnswerView {
            label: None,
            text: Some(service.title),
            url: Some(service.url),
        });
        ask.ask("services", services.collect());
        ask.texts("excluded", care.map(|c| c.excluded.as_slice()).unwrap_or(&[]));
        ask.text("second-line", care.and_then(|c| c.second_line.as_ref()));
        let contact = care.and_then(|c| c.gp_contact.as_ref()).map(|at| at.key());
        ask.word(
            "gp-contact",
            "gp-contact",
            contact,
            care.and_then(|c| c.gp_contact_note.as_ref()),
        );
        self.tests(ask);
        let expertise = care.and_then(|c| c.expertise.as_ref());
        let word = expertise.map(|expertise| expertise.does.key());
        ask.word("expertise", "expertise", word, expertise.and_then(|e| e.text.as_ref()));
        self.diagnosis(ask);
        ask.text("body-work", care.and_then(|c| c.body_work.as_ref()));
        let access = care.and_then(|c| c.access.as_ref()).map(|at| at.key());
        ask.word("access", "care-access", access, care.and_then(|c| c.access_note.as_ref()));
        let waiting = care.and_then(|c| c.waiting.as_ref()).map(|waiting| {
            let args = [("days", waiting.days.value.into()), ("on", waiting.on.value.into())];
            said(ask.words.own(ask.words.say("waiting", &args)))
        });
        ask.ask("waiting", waiting.into_iter().collect());
        ask.text("sick-note", care.and_then(|c| c.sick_note.as_ref()));
        ask.text("letters", care.and_then(|c| c.letters_to_third_parties.as_ref()));
        ask.text("confidentiality", care.and_then(|c| c.confidentiality.as_ref()));
        ask.text("complaints", care.and_then(|c| c.complaints.as_ref()));
    }

    fn tests(&self, ask: &mut Questions<'_>) {
        let care = self.network.project.care.as_ref();
        let none = care.is_some_and(|care| care.tests_none.value);
        let words = ask.words;
        let tests = care.map(|care| care.tests.as_slice()).unwrap_or(&[]).iter().map(|test| {
            let mut text = words.text(&test.purpose);
            let when = if test.systematic.value { "test-systematic" } else { "test-when-useful" };
            // The sentence about when is in the page's language: it joins no foreign one.
            if text.lang.is_none() {
                text.text = words.say(when, &[("purpose", text.text.clone().into())]);
            }
            labelled(words.name(&test.name), Some(text), None)
        });
        let none = none.then(|| said(words.own(words.phrase("tests-none"))));
        ask.ask("tests", tests.chain(none).collect());
    }

    fn diagnosis(&self, ask: &mut Questions<'_>) {
        let words = ask.words;
        let care = self.network.project.care.as_ref();
        let Some(diagnosis) = care.and_then(|care| care.diagnosis.as_ref()) else {
            ask.ask("diagnosis", Vec::new());
            return;
        };
        let mut answers =
            vec![said(words.own(words.word("diagnosis", yes_no(diagnosis.made.value))))];
        let parts = [
            ("diagnosis-told-to", &diagnosis.told_to),
            ("diagnosis-when", &diagnosis.when),
            ("diagnosis-how", &diagnosis.how),
        ];
        for (label, text) in parts {
            if let Some(text) = words.maybe(text.as_ref()) {
                answers.push(labelled(words.phrase(label), Some(text), None));
            }
        }
        ask.ask("diagnosis", answers);
    }

    fn point_d(&self, ask: &mut Questions<'_>) {
        let words = ask.words;
        let frame = self.network.project.frame.as_ref();
        ask.text("pathways", frame.and_then(|f| f.pathways.as_ref()));
        let agreement = frame.and_then(|f| f.agreement.as_ref());
        let signed = agreement.map(|agreement| yes_no(agreement.signed.value));
        ask.word("agreement", "agreement", signed, agreement.and_then(|a| a.contents.as_ref()));
        let documents = frame.map(|f| f.documents.as_slice()).unwrap_or(&[]).iter();
        let documents = documents.map(|document| {
            let name = words.text(&document.name).text;
            labelled(name, words.maybe(document.purpose.as_ref()), None)
        });
        ask.ask("documents", documents.collect());
        ask.text("secretariat", frame.and_then(|f| f.secretariat.as_ref()));
        ask.text("remuneration", frame.and_then(|f| f.remuneration.as_ref()));
        let funding = self.funding(words).into_iter();
        let mut funding: Vec<AnswerView> =
            funding.map(|funder| labelled(funder.name, Some(funder.aim), funder.url)).collect();
        if funding.is_empty() && self.network.site.funding_none.value {
            funding.push(said(words.own(words.phrase("funding-none"))));
        }
        ask.ask("funding", funding);
        let see_tariffs = |key: &str| AnswerView {
            label: None,
            text: Some(words.own(words.phrase(key))),
            url: Some(self.section_url(super::route::Section::Tariffs, words)),
        };
        ask.ask("who-pays", vec![see_tariffs("see-tariffs")]);
        let cancellation = if self.network.tariffs.cancellation.is_empty() {
            let none = self.network.tariffs.cancellation_none.value;
            none.then(|| said(words.own(words.phrase("cancellation-none")))).into_iter().collect()
        } else {
            vec![see_tariffs("see-cancellation")]
        };
        ask.ask("no-show", cancellation);
    }

    fn point_e(&self, ask: &mut Questions<'_>) {
        let fees = self.network.project.fees.as_ref();
        let tariffs = &self.network.tariffs;
        ask.text("affordable", fees.and_then(|f| f.accessibility.as_ref()));
        let same = Some(yes_no(tariffs.same_for_all.value));
        ask.word("same-for-all", "same-for-all", same, fees.and_then(|f| f.same_for_all.as_ref()));
        let equal = Some(yes_no(tariffs.equal_refund_access.value));
        ask.word(
            "equal-refunds",
            "equal-refunds",
            equal,
            fees.and_then(|f| f.equal_refunds.as_ref()),
        );
    }

    fn point_f(&self, ask: &mut Questions<'_>) {
        let words = ask.words;
        let integration = self.network.project.integration.as_ref();
        ask.text("communication", integration.and_then(|i| i.communication.as_ref()));
        let partners = integration.map(|i| i.partners.as_slice()).unwrap_or(&[]).iter();
        let partners = partners.map(|partner| {
            let args = [
                ("name", words.name(&partner.name).into()),
                ("kind", words.word("partner-kind", partner.kind.key()).into()),
            ];
            let url = partner.url.as_ref().map(|url| url.as_str().to_owned());
            labelled(words.say("partner-label", &args), Some(words.text(&partner.relation)), url)
        });
        ask.ask("partners", partners.collect());
        ask.text("employers", integration.and_then(|i| i.employers.as_ref()));
        ask.text("awareness", integration.and_then(|i| i.awareness.as_ref()));
        let also: Vec<AnswerView> = self
            .team(words.lang)
            .flat_map(|member| {
                member.facts.also_acts_for.iter().map(move |other| {
                    let args = [
                        ("member", self.display_name(member).into()),
                        ("organisation", words.name(&other.organisation).into()),
                    ];
                    let label = words.say("also-acts-label", &args);
                    let url = self.member_url(member, words.lang);
                    labelled(label, Some(words.text(&other.role)), Some(url))
                })
            })
            .collect();
        let none = also.is_empty().then(|| said(words.own(words.phrase("conflicts-none"))));
        ask.ask("conflicts", also.into_iter().chain(none).collect());
        let coordinator = self.network.site.coordinator.as_ref().map(|who| {
            let view = self.coordinator(words, who);
            let mut answers = vec![labelled(view.name, Some(words.own(view.profession)), view.url)];
            for (label, text) in
                [("coordinator-appointed", view.appointed), ("coordinator-role", view.role)]
            {
                answers.extend(text.map(|text| labelled(words.phrase(label), Some(text), None)));
            }
            answers
        });
        ask.ask("coordinator", coordinator.unwrap_or_default());
    }

    fn funding(&self, words: &Words) -> Vec<FundingView> {
        let view = |funder: &crate::model::site::Funding| {
            let period = match (&funder.from, &funder.until) {
                (Some(from), Some(until)) => {
                    let args = [("from", from.value.into()), ("until", until.value.into())];
                    Some(words.say("period-from-until", &args))
                }
                (Some(from), None) => {
                    Some(words.say("period-from", &[("from", from.value.into())]))
                }
                (None, Some(until)) => {
                    Some(words.say("period-until", &[("until", until.value.into())]))
                }
                (None, None) => None,
            };
            FundingView {
                name: words.name(&funder.name),
                aim: words.text(&funder.aim),
                period,
                url: funder.url.as_ref().map(|url| url.as_str().to_owned()),
            }
        };
        self.network.site.funding.iter().map(view).collect()
    }

    pub(super) fn legal_view(&self, words: &Words) -> LegalView {
        let identity = &self.network.site.identity;
        let number = identity.enterprise_number.to_string();
        let register = identity.register_court.as_ref().map(|court| {
            words.say("register-of-legal-persons", &[("court", words.name(court).into())])
        });
        let vat = [("number", identity.enterprise_number.vat().into())];
        let mut groups: Vec<(Profession, RegulatedGroup)> = Vec::new();
        for member in self.team(words.lang) {
            let Some(mut view) = regulated(words, member) else { continue };
            let profession = member.facts.profession.value;
            if member.facts.regulated.as_ref().is_none_or(|own| own.title.is_none()) {
                view.title = words.profession(profession, TitleForm::Neutral);
            }
            let link = self.member_link(words, member);
            let same = |group: &&mut (Profession, RegulatedGroup)| {
                group.0 == profession && group.1.regulated == view
            };
            match groups.iter_mut().find(same) {
                Some((_, group)) => group.members.push(link),
                None => {
                    groups.push((
                        profession,
                        RegulatedGroup { regulated: view, members: vec![link] },
                    ));
                }
            }
        }
        let credits = geography::attributions();
        let credit = |credit: &geography::Attribution| CreditView {
            text: words.say(
                &format!("credit-{}", credit.what),
                &[("holder", credit.holder.into()), ("licence", credit.licence.into())],
            ),
            url: credit.url.to_owned(),
        };
        LegalView {
            legal_name: identity.legal_name.as_str().to_owned(),
            form: words.word("legal-form", identity.form.key()),
            enterprise_number: number,
            register,
            vat: words.say(&format!("vat-status-{}", identity.vat.key()), &vat),
            seat: words.address(&identity.seat),
            iban: identity.iban.as_ref().map(|iban| iban.to_string()),
            publisher: identity.publisher.as_ref().map(|name| name.as_str().to_owned()),
            supervision: words.maybe(identity.supervision.as_ref()).map(|text| text.text),
            coordinator: self
                .network
                .site
                .coordinator
                .as_ref()
                .map(|who| self.coordinator(words, who)),
            funding: self.funding(words),
            professions: groups.into_iter().map(|(_, group)| group).collect(),
            credits: credits.iter().map(credit).collect(),
        }
    }

    pub(super) fn privacy_view(&self, words: &Words) -> PrivacyView {
        let site = &self.network.site;
        let Some(privacy) = &site.privacy else { return PrivacyView::default() };
        let controller = privacy.controller.as_ref().unwrap_or(&site.identity.legal_name);
        let processing = privacy.processing.iter().map(|use_| ProcessingView {
            purpose: words.text(&use_.purpose),
            data: words.text(&use_.data),
            legal_basis: words.word("legal-basis", use_.legal_basis.key()),
            recipients: words.text(&use_.recipients),
            retention: words.text(&use_.retention),
        });
        PrivacyView {
            controller: controller.as_str().to_owned(),
            contact: privacy.contact.as_str().to_owned(),
            contact_is_email: is_email(privacy.contact.as_str()),
            dpo: privacy.dpo.as_ref().map(|email| email.as_str().to_owned()),
            transfers: words.text(&privacy.transfers),
            processing: processing.collect(),
            sources: words.maybe(privacy.sources.as_ref()),
            reviewed_on: words.date(privacy.reviewed_on.value),
        }
    }

    pub(super) fn accessibility_view(&self, words: &Words) -> AccessibilityView {
        let contact = self.network.site.contact.email.as_ref();
        let Some(statement) = &self.network.site.accessibility else {
            return AccessibilityView {
                status: words.phrase("conformance-unassessed"),
                contact: contact.map(|email| email.as_str().to_owned()),
                contact_is_email: contact.is_some(),
                ..AccessibilityView::default()
            };
        };
        AccessibilityView {
            status: words.word("conformance", statement.status.key()),
            assessed_on: Some(words.date(statement.assessed_on.value)),
            method: words.maybe(statement.method.as_ref()),
            known_issues: words.texts(&statement.known_issues),
            contact: Some(statement.contact.as_str().to_owned()),
            contact_is_email: is_email(statement.contact.as_str()),
        }
    }
}

/// Whether a way to reach somebody is an address of electronic mail and nothing else.
fn is_email(contact: &str) -> bool {
    contact.contains('@') && !contact.contains(char::is_whitespace)
}
