//! Prices as pages show them: shares per status, posters, worked examples.

use jiff::civil::Date;

use super::Plan;
use super::view::{
    ActView, CancellationView, EmployerPriceView, ExampleView, MinePriceView, PosterRow,
    PosterView, PriceView, RefundView, ShareView, StatusPriceView, StatusView, TariffsView,
};
use super::words::Words;
use crate::check::needs_poster;
use crate::model::member::{Convention, ConventionStatus, Member};
use crate::model::offer::{
    Act, ActKind, Cancellation, NoShow, PatientStatus, Payer, Price, Refund, Scheme,
};
use crate::model::profession::{Profession, Register};

/// The schemes in which somebody else than the patient is charged.
pub(super) const PAID_BY_OTHERS: [Scheme; 3] = [Scheme::Employer, Scheme::Insurer, Scheme::Fedris];

/// The convention status of a member on a day.
#[must_use]
pub fn convention_on(member: &Member, today: Date) -> Option<&Convention> {
    member.facts.convention.iter().find(|convention| {
        convention.from.value <= today
            && convention.until.as_ref().is_none_or(|until| until.value >= today)
    })
}

impl Plan {
    /// An act with its prices, for a member or for all.
    pub(super) fn act(&self, words: &Words, act: &Act, member: Option<&Member>) -> ActView {
        let holds_for = |price: &&Price| match (&price.member, member) {
            (Some(slug), Some(member)) => slug.value == member.slug,
            (Some(_), None) | (None, _) => true,
        };
        let valid = self.shown_prices(act).filter(|price| price.is_valid(self.today));
        let mut current: Vec<&Price> = valid.filter(holds_for).collect();
        if let Some(member) = member
            && current.iter().any(|price| price.member.is_some())
        {
            let own: Vec<Scheme> = current
                .iter()
                .filter(|price| price.member.as_ref().is_some_and(|m| m.value == member.slug))
                .map(|price| price.scheme.value)
                .collect();
            current.retain(|price| price.member.is_some() || !own.contains(&price.scheme.value));
        }
        let future: Vec<&Price> = self
            .shown_prices(act)
            .filter(|price| price.from.value > self.today)
            .filter(holds_for)
            .collect();
        let professions = act.professions.iter().map(|at| at.value);
        ActView {
            id: act.id.as_str().to_owned(),
            label: words.text(&act.label),
            kind: words.word("act-kind", act.kind.key()),
            duration: duration(words, act),
            professions: words.professions(professions),
            range: self.range(words, &current),
            to_confirm: current.is_empty() && act.public.value,
            prices: current.into_iter().map(|price| self.price(words, price)).collect(),
            future: future.into_iter().map(|price| self.price(words, price)).collect(),
        }
    }

    /// The prices of an act, without those of a member who is not shown: a draft, or somebody
    /// who has left.
    pub(super) fn shown_prices<'a>(&'a self, act: &'a Act) -> impl Iterator<Item = &'a Price> {
        act.price.iter().filter(|price| {
            price.member.as_ref().is_none_or(|slug| self.shown_member(slug).is_some())
        })
    }

    /// What a patient pays of some prices, lowest to highest; where somebody else pays them
    /// all, the whole prices.
    fn range(&self, words: &Words, prices: &[&Price]) -> Option<String> {
        let own = prices.iter().filter(|price| is_for_patients(price));
        let own = own.flat_map(|price| {
            price.statuses().into_iter().filter_map(|status| price.patient_cents(status))
        });
        let mut amounts: Vec<u32> = own.collect();
        if amounts.is_empty() {
            let fees = prices.iter().filter_map(|price| price.fee_cents.as_ref());
            amounts = fees.map(|fee| fee.get()).collect();
        }
        self.lowest_to_highest(words, &amounts)
    }

    fn lowest_to_highest(&self, words: &Words, cents: &[u32]) -> Option<String> {
        let (low, high) = (*cents.iter().min()?, *cents.iter().max()?);
        let amount = |cents: u32| words.phrases.price(i64::from(cents));
        if low == high {
            return Some(amount(low));
        }
        let args = [("low", amount(low).into()), ("high", amount(high).into())];
        Some(words.say("price-range", &args))
    }

    /// From when to when a price holds, in words; none for one that holds today and is open.
    fn period(&self, words: &Words, price: &Price) -> Option<String> {
        match (&price.until, price.from.value > self.today) {
            (None, false) => None,
            (None, true) => Some(words.say("period-from", &[("from", price.from.value.into())])),
            (Some(until), false) => {
                Some(words.say("period-until", &[("until", until.value.into())]))
            }
            (Some(until), true) => {
                let args = [("from", price.from.value.into()), ("until", until.value.into())];
                Some(words.say("period-from-until", &args))
            }
        }
    }

    fn price(&self, words: &Words, price: &Price) -> PriceView {
        let cents = |cents: u32| words.phrases.price(i64::from(cents));
        let sessions = price.sessions_max.as_ref().map(|most| match &price.period_months {
            Some(months) => {
                let args = [("sessions", most.value.into()), ("months", months.value.into())];
                words.say("sessions-in-months", &args)
            }
            None => words.say("sessions-at-most", &[("sessions", most.value.into())]),
        });
        let third_party = price.third_party.key();
        let statuses = price.statuses();
        let single = statuses == [PatientStatus::Ordinary];
        let fee = price.fee_cents.as_ref().map(|fee| fee.get());
        let all_pay = price.patient_cents(PatientStatus::Ordinary).unwrap_or_default();
        PriceView {
            scheme: words.word("scheme", price.scheme.key()),
            scheme_key: price.scheme.key().to_owned(),
            member: price
                .member
                .as_ref()
                .and_then(|slug| self.shown_member(slug))
                .map(|member| member.full_name()),
            period: self.period(words, price),
            shares: statuses.into_iter().map(|status| self.share(words, price, status)).collect(),
            single,
            fee: fee.filter(|&fee| !single || fee != all_pay).map(cents),
            code: price.code.as_ref().map(|code| code.as_str().to_owned()),
            third_party: (third_party != "never").then(|| words.word("third-party", third_party)),
            sessions,
            supplement: price.supplement_max_cents.as_ref().map(|most| cents(most.get())),
            payer_sees: words.maybe(price.payer_sees.as_ref()),
            source: price.source.as_ref().map(|url| url.as_str().to_owned()),
            checked_on: price.checked_on.as_ref().map(|on| words.date(on.value)),
        }
    }

    /// What employers are charged for what is not offered to the public.
    pub(super) fn employer_prices(&self, words: &Words) -> Vec<EmployerPriceView> {
        let acts = self.network.tariffs.act.iter().filter(|act| !act.public.value);
        let prices = acts.flat_map(|act| {
            let valid = act.price.iter().filter(|price| price.is_valid(self.today));
            valid.filter(|price| price.scheme.value == Scheme::Employer).map(move |own| (act, own))
        });
        let view = |(act, price): (&Act, &Price)| EmployerPriceView {
            act: words.text(&act.label),
            duration: duration(words, act),
            fee: price.fee_cents.as_ref().map(|fee| words.phrases.price(i64::from(fee.get()))),
            period: self.period(words, price),
            payer_sees: words.maybe(price.payer_sees.as_ref()),
        };
        prices.map(view).collect()
    }

    fn share(&self, words: &Words, price: &Price, status: PatientStatus) -> ShareView {
        let patient = price.patient_cents(status).unwrap_or_default();
        let others = price
            .share
            .iter()
            .filter(|share| share.status.value == status && share.who.value != Payer::Patient)
            .map(|share| {
                let payer = words.word("payer", share.who.key());
                let amount = words.phrases.price(i64::from(share.cents.get()));
                words.say("share-other", &[("payer", payer.into()), ("amount", amount.into())])
            })
            .collect();
        let condition = price
            .share
            .iter()
            .filter(|share| share.status.value == status)
            .find_map(|share| share.condition.as_ref());
        ShareView {
            status: words.word("status", status.key()),
            status_key: status.key().to_owned(),
            patient: words.phrases.price(i64::from(patient)),
            others,
            condition: words.maybe(condition),
        }
    }

    /// The prices of public acts that a patient pays at least in part.
    fn patient_prices(&self) -> impl Iterator<Item = (&Act, &Price)> {
        let public = self.network.tariffs.act.iter().filter(|act| act.public.value);
        public.flat_map(|act| {
            let valid = self.shown_prices(act).filter(|price| price.is_valid(self.today));
            let valid = valid.filter(|price| is_for_patients(price));
            valid.map(move |price| (act, price))
        })
    }

    /// The prices of individual appointments: those of the first service that charges
    /// any, since it is what most patients come for.
    fn individual_prices(&self) -> Vec<(&Act, &Price)> {
        let all: Vec<_> = self
            .patient_prices()
            .filter(|(act, _)| act.kind.value == ActKind::Individual)
            .collect();
        let order = self.service_order();
        let charged = order.iter().map(|&index| &self.network.services[index].front.acts);
        let mut of_services = charged.map(|acts| {
            let named = |act: &Act| acts.iter().any(|id| id.value == act.id.value);
            all.iter().copied().filter(|(act, _)| named(act)).collect::<Vec<_>>()
        });
        of_services.find(|prices| !prices.is_empty()).unwrap_or(all)
    }

    /// What patients pay for an individual appointment under the scheme that is cheapest
    /// for them, status by status.
    pub(super) fn cheapest(&self, words: &Words) -> (Option<String>, Vec<StatusPriceView>) {
        let individual = self.individual_prices();
        let with_ordinary = individual.into_iter().filter_map(|(_, price)| {
            price.patient_cents(PatientStatus::Ordinary).map(|cents| (cents, price))
        });
        let Some((_, price)) = with_ordinary.min_by_key(|(cents, _)| *cents) else {
            return (None, Vec::new());
        };
        let amounts: Vec<(PatientStatus, u32)> = price
            .statuses()
            .into_iter()
            .filter_map(|status| price.patient_cents(status).map(|cents| (status, cents)))
            .collect();
        let mut distinct: Vec<u32> = amounts.iter().map(|(_, cents)| *cents).collect();
        distinct.sort_unstable();
        distinct.dedup();
        let formatted: Vec<String> =
            distinct.iter().map(|cents| words.phrases.price(i64::from(*cents))).collect();
        let view = |(status, cents): &(PatientStatus, u32)| {
            let share = self.share(words, price, *status);
            StatusPriceView {
                status: status.key().to_owned(),
                label: share.status,
                amount: words.phrases.price(i64::from(*cents)),
                condition: share.condition,
            }
        };
        (Some(words.phrases.list_or(&formatted)), amounts.iter().map(view).collect())
    }

    /// What a patient pays for an individual appointment outside the convention, lowest to
    /// highest, where the cheapest scheme is another: whoever finds no place under the
    /// convention must not discover it at the desk.
    pub(super) fn beyond_convention(&self, words: &Words) -> Option<String> {
        let individual = self.individual_prices();
        let ordinary = |price: &Price| price.patient_cents(PatientStatus::Ordinary);
        let cheapest = individual.iter().map(|(_, price)| *price).min_by_key(|price| {
            // A price without an ordinary share is never the one shown first.
            ordinary(price).unwrap_or(u32::MAX)
        })?;
        if cheapest.scheme.value == Scheme::Private {
            return None;
        }
        let private = individual.iter().filter(|(_, price)| price.scheme.value == Scheme::Private);
        let amounts: Vec<u32> = private
            .flat_map(|(_, price)| {
                price.statuses().into_iter().filter_map(|status| price.patient_cents(status))
            })
            .collect();
        self.lowest_to_highest(words, &amounts)
    }

    pub(super) fn tariffs_view(&self, words: &Words) -> TariffsView {
        let tariffs = &self.network.tariffs;
        let (public, other): (Vec<&Act>, Vec<&Act>) =
            tariffs.act.iter().partition(|act| act.public.value);
        let acts =
            |list: Vec<&Act>| list.into_iter().map(|act| self.act(words, act, None)).collect();
        let mut statuses: Vec<PatientStatus> =
            self.patient_prices().flat_map(|(_, price)| price.statuses()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        let fees = self.network.project.fees.as_ref();
        let acts_of_all: Vec<ActView> = acts(public);
        TariffsView {
            reviewed_on: words.date(tariffs.reviewed_on.value),
            mine: mine(&acts_of_all),
            acts: acts_of_all,
            other_acts: acts(other),
            statuses: statuses
                .into_iter()
                .map(|status| StatusView {
                    key: status.key().to_owned(),
                    label: words.word("status", status.key()),
                    meaning: words.phrase(&format!("status-{}.meaning", status.key())),
                })
                .collect(),
            examples: self.examples(words),
            payment: words.listed("payment", tariffs.payment.iter().map(|way| way.key())),
            vat: words.word("vat", tariffs.vat.key()),
            receipt: words.word("receipt", tariffs.receipt.key()),
            cancellations: tariffs
                .cancellation
                .iter()
                .map(|terms| self.cancellation(words, terms))
                .collect(),
            refunds: tariffs.refund.iter().map(|refund| refund_view(words, refund)).collect(),
            posters: self
                .visible
                .members
                .iter()
                .filter_map(|&index| self.poster(words, &self.network.members[index]))
                .collect(),
            same_for_all: tariffs.same_for_all.value,
            equal_refund_access: tariffs.equal_refund_access.value,
            accessibility: fees.and_then(|fees| words.maybe(fees.accessibility.as_ref())),
        }
    }

    /// What will I pay: for the cheapest individual act, one example a status, with the
    /// sessions it allows and what a mutual fund gives back later.
    fn examples(&self, words: &Words) -> Vec<ExampleView> {
        let mut examples = Vec::new();
        let mut seen: Vec<(Scheme, PatientStatus)> = Vec::new();
        for (act, price) in self.individual_prices() {
            for status in price.statuses() {
                if seen.contains(&(price.scheme.value, status)) {
                    continue;
                }
                seen.push((price.scheme.value, status));
                let Some(cents) = price.patient_cents(status) else { continue };
                let professions: Vec<Profession> =
                    act.professions.iter().map(|at| at.value).collect();
                examples.push(self.example(words, act, price, status, cents, &professions));
            }
        }
        examples
    }

    fn example(
        &self,
        words: &Words,
        act: &Act,
        price: &Price,
        status: PatientStatus,
        cents: u32,
        professions: &[Profession],
    ) -> ExampleView {
        let refund = self.network.tariffs.refund.iter().find(|refund| {
            price.scheme.value == Scheme::Private
                && refund.per_session_cents.is_some()
                && refund.professions.iter().any(|at| professions.contains(&at.value))
        });
        let refund_text = refund.and_then(|refund| {
            let back = refund.per_session_cents.as_ref()?.get().min(cents);
            let args = [
                ("name", words.name(&refund.name).into()),
                ("back", words.phrases.price(i64::from(back)).into()),
                ("left", words.phrases.price(i64::from(cents - back)).into()),
            ];
            Some(words.say("example-refund", &args))
        });
        let total = price.sessions_max.as_ref().filter(|_| cents > 0).map(|most| {
            let sum = i64::from(cents) * i64::from(most.value);
            let args = [("sessions", most.value.into()), ("sum", words.phrases.price(sum).into())];
            words.say("example-total", &args)
        });
        let who = [
            ("status", words.phrase(&format!("status-{}.person", status.key())).into()),
            ("scheme", words.word("scheme", price.scheme.key()).into()),
        ];
        ExampleView {
            who: words.say("example-who", &who),
            act: words.text(&act.label).text,
            amount: words.phrases.price(i64::from(cents)),
            refund: refund_text,
            total,
        }
    }

    fn cancellation(&self, words: &Words, terms: &Cancellation) -> CancellationView {
        let amount = match terms.amount.value {
            NoShow::Nothing => words.phrase("no-show-none"),
            NoShow::Half => words.phrase("no-show-half"),
            NoShow::Full => words.phrase("no-show-full"),
            NoShow::Amount(cents) => {
                let amount = words.phrases.price(i64::from(cents.get()));
                words.say("no-show-amount", &[("amount", amount.into())])
            }
        };
        let channels: Vec<String> =
            terms.channels.iter().map(|channel| words.word("channel", channel.key())).collect();
        let mut waived: Vec<String> =
            terms.waived_for.iter().map(|reason| words.word("waiver", reason.key())).collect();
        if terms.first_time_free.value {
            waived.push(words.phrase("waiver-first-time"));
        }
        let document = terms.announced_in.as_ref().and_then(|id| {
            let frame = self.network.project.frame.as_ref()?;
            frame.documents.iter().find(|document| document.id.value == id.value)
        });
        CancellationView {
            schemes: words.listed("scheme", terms.schemes.iter().map(|scheme| scheme.key())),
            deadline: words.say("cancel-deadline", &[("hours", terms.deadline_hours.value.into())]),
            amount,
            channels: words.phrases.list_or(&channels),
            waived: (!waived.is_empty() && terms.amount.value != NoShow::Nothing)
                .then(|| words.phrases.list_or(&waived)),
            announced_in: document.map(|document| words.text(&document.name).text),
        }
    }

    /// The poster of a member of whom the law wants one: those of the professions that
    /// charge by the nomenclature and do not belong to the physicians.
    pub(super) fn poster(&self, words: &Words, member: &Member) -> Option<PosterView> {
        if !needs_poster(member) {
            return None;
        }
        let convention = convention_on(member, self.today);
        let status =
            convention.map_or(ConventionStatus::None, |convention| convention.status.value);
        let nihdi = member
            .facts
            .registration
            .iter()
            .find(|entry| entry.register.value == Register::Nihdi)
            .and_then(|entry| entry.number.as_ref())
            .map(|number| super::people::shown_number(Register::Nihdi, number.as_str()));
        let acts = self
            .network
            .tariffs
            .act
            .iter()
            .filter(|act| act.public.value && act.is_done_by(member));
        let rows = acts.flat_map(|act| {
            let prices = self.shown_prices(act).filter(|price| {
                price.is_valid(self.today)
                    && price.scheme.value == Scheme::Nomenclature
                    && price.member.as_ref().is_none_or(|slug| slug.value == member.slug)
            });
            prices.flat_map(|price| self.poster_rows(words, act, price)).collect::<Vec<_>>()
        });
        Some(PosterView {
            name: self.display_name(member),
            url: self.member_url(member, words.lang),
            profession: words
                .profession(member.facts.profession.value, member.facts.title_form.value),
            nihdi,
            enterprise_number: member
                .facts
                .enterprise_number
                .as_ref()
                .unwrap_or(&self.network.site.identity.enterprise_number)
                .to_string(),
            convention: words.word("convention", status.key()),
            convention_hours: convention.map(|c| words.hours(&c.hours)).unwrap_or_default(),
            rows: rows.collect(),
        })
    }

    fn poster_rows(&self, words: &Words, act: &Act, price: &Price) -> Vec<PosterRow> {
        let amount = |cents: u32| words.phrases.price(i64::from(cents));
        let row = |status: PatientStatus| {
            let own = price.patient_cents(status).unwrap_or_default();
            let insurance = price.cents(Payer::Inami, status).unwrap_or_default();
            let supplement = price.supplement_max_cents.as_ref().map_or(0, |most| most.get());
            PosterRow {
                act: words.text(&act.label).text,
                code: price.code.as_ref().map(|code| code.as_str().to_owned()),
                status: words.word("status", status.key()),
                insurance: amount(insurance),
                own: amount(own),
                supplement: amount(supplement),
                total: amount(insurance + own + supplement),
            }
        };
        price.statuses().into_iter().map(row).collect()
    }
}

fn refund_view(words: &Words, refund: &Refund) -> RefundView {
    let cents = |cents: u32| words.phrases.price(i64::from(cents));
    let amount = match (&refund.per_session_cents, &refund.max_year_cents) {
        (Some(each), Some(most)) => {
            let args = [("each", cents(each.get()).into()), ("most", cents(most.get()).into())];
            words.say("refund-each-most", &args)
        }
        (Some(each), None) => words.say("refund-each", &[("each", cents(each.get()).into())]),
        (None, Some(most)) => words.say("refund-most", &[("most", cents(most.get()).into())]),
        (None, None) => words.phrase("refund-ask"),
    };
    let conditions = refund.conditions.iter().map(|condition| condition.key());
    RefundView {
        name: words.name(&refund.name),
        by: words.word("refund-by", refund.by.key()),
        amount,
        conditions: (!refund.conditions.is_empty())
            .then(|| words.listed("refund-condition", conditions)),
        professions: words.professions(refund.professions.iter().map(|at| at.value)),
        url: refund.url.as_str().to_owned(),
        checked_on: words.date(refund.checked_on.value),
    }
}

/// Whether a patient pays a price, at least in part.
fn is_for_patients(price: &Price) -> bool {
    !PAID_BY_OTHERS.contains(&price.scheme.value)
}

/// How long an act takes, in words.
fn duration(words: &Words, act: &Act) -> Option<String> {
    let minutes = act.minutes.as_ref()?;
    Some(words.say("duration-minutes", &[("minutes", minutes.value.into())]))
}

/// The first price that depends on the status.
fn mine(acts: &[ActView]) -> Option<MinePriceView> {
    let mut prices = acts.iter().flat_map(|act| act.prices.iter().map(move |own| (act, own)));
    let (act, price) = prices.find(|(_, price)| price.shares.len() > 1)?;
    Some(MinePriceView {
        act: act.label.clone(),
        duration: act.duration.clone(),
        price: price.clone(),
    })
}
