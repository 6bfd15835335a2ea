//! Prices: sums, periods, statuses, missed appointments, and how fresh they are.

use super::{Context, future, is_aged, overlap, reversed};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::offer::{
    Act, Cancellation, NoShow, PatientStatus, Payer, Price, Scheme, Tariffs,
};

/// After how many months an amount wants checking again.
pub(super) const CHECK_MONTHS: i32 = 12;

/// Periods run forwards, and no two prices hold for the same act, member, scheme and day.
pub(super) fn periods(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let span_of = |price: &Price| (price.from.value, price.until.as_ref().map(|until| until.value));
    for act in &network.tariffs.act {
        for (index, price) in act.price.iter().enumerate() {
            reversed(&price.from, price.until.as_ref(), found);
            let same = |other: &&Price| {
                other.scheme.value == price.scheme.value
                    && member_of(other) == member_of(price)
                    && !other.from.span.is_placeholder()
                    && overlap(span_of(other), span_of(price))
            };
            if price.scheme.span.is_placeholder() || price.from.span.is_placeholder() {
                continue;
            }
            if let Some(first) = act.price[..index].iter().find(same) {
                let finding = Diagnostic::new(Code::TariffOverlap, price.from.span);
                let finding = finding.arg("act", act.id.as_str());
                let finding = finding.arg("scheme", price.scheme.key());
                found.push(finding.label(first.from.span, "first"));
            }
        }
    }
}

fn member_of(price: &Price) -> Option<&str> {
    price.member.as_ref().map(|member| member.as_str())
}

/// Shares: one a payer and status, adding up to the fee, with their conditions, and no
/// dearer for those whom the insurance protects.
pub(super) fn shares(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    for price in network.tariffs.act.iter().flat_map(|act| &act.price) {
        for (index, share) in price.share.iter().enumerate() {
            let same = |other: &&crate::model::offer::Share| {
                other.who.value == share.who.value && other.status.value == share.status.value
            };
            if let Some(first) = price.share[..index].iter().find(same) {
                let finding = Diagnostic::new(Code::TariffShareTwice, share.span);
                let finding = finding.arg("who", share.who.key()).arg("status", share.status.key());
                found.push(finding.label(first.span, "first"));
            }
            let reduced = share.status.value == PatientStatus::Reduced;
            if reduced && share.who.value == Payer::Patient && share.condition.is_none() {
                let finding = Diagnostic::new(Code::TariffReducedCondition, share.span);
                found.push(finding.arg("key", "condition"));
            }
        }
        sum(price, found);
        protected(price, found);
        let supplement = price.supplement_max_cents.as_ref();
        if price.scheme.value == Scheme::InamiFirstLine
            && let Some(supplement) = supplement.filter(|most| most.get() > 0)
        {
            let finding = Diagnostic::new(Code::TariffSupplement, supplement.span);
            found.push(finding.arg("cents", Arg::Cents(supplement.get().into())));
        }
    }
}

/// With a fee, the shares of a status add up to it; where the patient's own is not
/// written, it is what the others leave.
fn sum(price: &Price, found: &mut Diagnostics) {
    let Some(fee) = &price.fee_cents else { return };
    for status in price.statuses() {
        let shares = || price.share.iter().filter(|share| share.status.value == status);
        let whole: u64 = shares().map(|share| u64::from(share.cents.get())).sum();
        let complete = shares().any(|share| share.who.value == Payer::Patient);
        let fee_cents = u64::from(fee.get());
        if whole == fee_cents || (!complete && whole < fee_cents) {
            continue;
        }
        if let Some(first) = shares().find(|share| !share.cents.span.is_placeholder()) {
            let cents = |amount: u64| Arg::Cents(i64::try_from(amount).unwrap_or(i64::MAX));
            let finding = Diagnostic::new(Code::TariffSharesSum, first.span);
            let finding = finding.arg("status", status.key()).arg("sum", cents(whole));
            found.push(finding.arg("fee", cents(fee_cents)).label(fee.span, "fee"));
        }
    }
}

/// Increased allowance never pays more than the ordinary status, the young never more
/// than their elders.
fn protected(price: &Price, found: &mut Diagnostics) {
    use PatientStatus::{Bim, BimUnder25, Ordinary, Under24};
    for (status, other) in [(Bim, Ordinary), (Under24, Ordinary), (BimUnder25, Bim)] {
        // Where the patient's own share is not written it is what the others leave: then
        // their share is the place to look at.
        let place = |status| {
            let of = || price.share.iter().filter(move |share| share.status.value == status);
            let own = of().find(|share| share.who.value == Payer::Patient);
            own.or_else(|| of().next()).map(|share| share.cents.span)
        };
        let (Some(here), Some(there)) = (place(status), place(other)) else { continue };
        if let (Some(own), Some(limit)) = (price.patient_cents(status), price.patient_cents(other))
            && own > limit
            && !here.is_placeholder()
            && !there.is_placeholder()
        {
            let finding = Diagnostic::new(Code::TariffBimAboveOrdinary, here);
            let finding = finding.arg("status", status.key()).arg("other", other.key());
            let finding = finding.arg("cents", Arg::Cents(own.into()));
            let finding = finding.arg("limit", Arg::Cents(limit.into()));
            found.push(finding.label(there, "limit"));
        }
    }
}

/// A public act has a price that holds today; else pages say: to be confirmed.
pub(super) fn current(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    for act in network.tariffs.act.iter().filter(|act| act.public.value) {
        let read = act.price.iter().all(|price| !price.from.span.is_placeholder());
        let holds = act.price.iter().any(|price| price.is_valid(context.today));
        if !act.price.is_empty() && read && !holds {
            let finding = Diagnostic::new(Code::TariffNoCurrentPrice, act.id.span);
            found.push(finding.arg("act", act.id.as_str()).arg("date", context.today));
        }
    }
}

/// Amounts that nobody checked for a year. Prices that are over need no check.
pub(super) fn aged(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    let tariffs = &network.tariffs;
    let today = context.today;
    let over = |price: &&Price| price.until.as_ref().is_some_and(|until| until.value < today);
    let prices = tariffs.act.iter().flat_map(|act| &act.price).filter(|price| !over(price));
    let checks = prices.filter_map(|price| price.checked_on.as_ref()).map(|on| ("price", on));
    let refunds = tariffs.refund.iter().map(|refund| ("refund", &refund.checked_on));
    for (what, on) in checks.chain(refunds).chain([("all", &tariffs.reviewed_on)]) {
        future(Some(on), today, found);
        if is_aged(on, CHECK_MONTHS, today) {
            let finding = Diagnostic::new(Code::TariffCheckAged, on.span);
            found.push(finding.arg("what", what).arg("on", on.value));
        }
    }
}

/// What an employer, an insurer or Fedris learns when it pays is said.
pub(super) fn payers(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    for price in network.tariffs.act.iter().flat_map(|act| &act.price) {
        let by_scheme =
            matches!(price.scheme.value, Scheme::Employer | Scheme::Insurer | Scheme::Fedris);
        let mut shares = price.share.iter();
        let other = shares.find(|share| {
            matches!(share.who.value, Payer::Employer | Payer::Insurer | Payer::Fedris)
        });
        let payer = if by_scheme { Some(price.scheme.key()) } else { other.map(|s| s.who.key()) };
        if let Some(payer) = payer
            && price.payer_sees.is_none()
        {
            let finding = Diagnostic::new(Code::TariffPayerSees, price.scheme.span);
            found.push(finding.arg("payer", payer).arg("key", "payer_sees"));
        }
    }
}

/// Missed appointments: a compensation, announced beforehand (ComPsy), that is not above
/// what the patient pays for an appointment that is kept.
pub(super) fn missed(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    for terms in &network.tariffs.cancellation {
        let amount = &terms.amount;
        if amount.span.is_placeholder() || amount.value == NoShow::Nothing {
            continue;
        }
        if terms.announced_in.is_none() {
            let finding = Diagnostic::new(Code::TariffNotAnnounced, amount.span);
            found.push(finding.arg("key", "announced_in"));
        }
        let convention =
            |scheme: &&crate::source::At<Scheme>| scheme.value == Scheme::InamiFirstLine;
        if let Some(scheme) = terms.schemes.iter().find(convention) {
            found.push(Diagnostic::new(Code::TariffNoShowConvention, scheme.span));
        }
        above_share(&network.tariffs, terms, context, found);
    }
}

/// One set of terms a scheme: of two, nobody knows which holds.
pub(super) fn terms(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let all = network.tariffs.cancellation.iter().flat_map(|terms| &terms.schemes);
    let mut seen: Vec<&crate::source::At<Scheme>> = Vec::new();
    for scheme in all.filter(|scheme| !scheme.span.is_placeholder()) {
        if let Some(first) = seen.iter().find(|first| first.value == scheme.value) {
            let finding = Diagnostic::new(Code::TariffTermsTwice, scheme.span);
            found.push(finding.arg("scheme", scheme.key()).label(first.span, "first"));
        } else {
            seen.push(scheme);
        }
    }
}

/// One finding a scheme and status.
fn above_share(
    tariffs: &Tariffs,
    terms: &Cancellation,
    context: Context<'_>,
    found: &mut Diagnostics,
) {
    let public = || tariffs.act.iter().filter(|act| act.public.value);
    for scheme in &terms.schemes {
        let mut seen: Vec<PatientStatus> = Vec::new();
        let prices = public().flat_map(|act| act.price.iter().map(move |price| (act, price)));
        let prices = prices.filter(|(_, price)| {
            price.scheme.value == scheme.value && price.is_valid(context.today)
        });
        for (act, price, status) in prices
            .flat_map(|(act, price)| price.statuses().into_iter().map(move |s| (act, price, s)))
        {
            let (Some(own), Some(asked)) =
                (price.patient_cents(status), asked(terms.amount.value, price, status))
            else {
                continue;
            };
            if asked > own && !seen.contains(&status) {
                seen.push(status);
                found.push(above(terms, scheme.key(), act, status, (asked, own)));
            }
        }
    }
}

fn above(
    terms: &Cancellation,
    scheme: &str,
    act: &Act,
    status: PatientStatus,
    (asked, own): (u32, u32),
) -> Diagnostic {
    let finding = Diagnostic::new(Code::TariffNoShowAboveShare, terms.amount.span);
    let finding = finding.arg("scheme", scheme).arg("status", status.key());
    let finding = finding.arg("act", act.id.as_str());
    let finding = finding.arg("asked", Arg::Cents(asked.into()));
    finding.arg("own", Arg::Cents(own.into())).label(act.id.span, "act")
}

/// What is asked for a missed appointment, in cents: parts are those of the whole fee.
fn asked(amount: NoShow, price: &Price, status: PatientStatus) -> Option<u32> {
    let shares = || price.share.iter().filter(|share| share.status.value == status);
    let fee = price.fee_cents.as_ref().map(|fee| fee.get());
    let fee = fee.or_else(|| {
        let whole = shares().try_fold(0_u32, |sum, share| sum.checked_add(share.cents.get()))?;
        shares().next().is_some().then_some(whole)
    });
    match amount {
        NoShow::Nothing => None,
        NoShow::Half => fee.map(|fee| fee / 2),
        NoShow::Full => fee,
        NoShow::Amount(cents) => Some(cents.get()),
    }
}
