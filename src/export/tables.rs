//! The tables of an export.

use crate::exchange::sheet::{Dialect, csv};
use crate::import::columns::Field;
use crate::load::front_matter_parts;
use crate::model::Network;
use crate::model::locale::{Lang, Localized};
use crate::model::member::{Accepting, Member};
use crate::model::profession::{Register, TitleForm};
use crate::model::value::Text;
use crate::source::{At, SourceMap};

/// The members, under the columns that `import members` knows.
pub(super) fn members(network: &Network, sources: &SourceMap) -> Vec<u8> {
    let lang = network.main_language();
    let fields = Field::ALL.iter().filter(|field| !matches!(field, Field::Reason | Field::Photo));
    let fields: Vec<Field> = fields.copied().collect();
    let row = |member: &Member| -> Vec<String> {
        fields.iter().map(|field| member_cell(member, *field, lang, sources)).collect()
    };
    let header = fields.iter().map(|field| field.key().to_owned()).collect();
    table(header, network.members.iter().map(|member| row(member)))
}

fn member_cell(member: &Member, field: Field, lang: Lang, sources: &SourceMap) -> String {
    let facts = &member.facts;
    let number = |register: Register| {
        let mut entries = facts.registration.iter();
        let entry = entries.find(|entry| entry.register.value == register);
        let number = entry.and_then(|entry| entry.number.as_ref());
        number.map_or(String::new(), |number| number.as_str().to_owned())
    };
    match field {
        Field::Slug => member.slug.to_string(),
        Field::GivenName => facts.given_name.as_str().to_owned(),
        Field::FamilyName => facts.family_name.as_str().to_owned(),
        Field::Prefix => written(facts.prefix.as_ref()),
        Field::Profession => facts.profession.key().to_owned(),
        // What is said by saying nothing is left out.
        Field::TitleForm => unless(facts.title_form.value, TitleForm::Neutral, TitleForm::key),
        Field::Clinical => yes(facts.clinical.value),
        Field::JoinedOn => facts.joined_on.value.to_string(),
        Field::LeftOn => written(facts.left_on.as_ref()),
        Field::SignedOn => written(facts.signed_on.as_ref()),
        Field::Phone => facts.phone.as_ref().map_or(String::new(), |at| at.international()),
        Field::Email => written(facts.email.as_ref()),
        Field::Website => written(facts.website.as_ref()),
        Field::Languages => joined(facts.languages.iter().map(|at| at.key())),
        Field::Places => joined(facts.place.iter().map(|place| place.at.as_str())),
        Field::Modes => joined(facts.modes.iter().map(|at| at.key())),
        Field::Accepting => unless(facts.accepting.value, Accepting::Ask, Accepting::key),
        Field::AcceptingOn => written(facts.accepting_on.as_ref()),
        Field::Inami => number(Register::Nihdi),
        Field::Compsy => number(Register::Compsy),
        Field::Order => number(Register::OrderOfPhysicians),
        Field::Visa => number(Register::SpfVisa),
        Field::NumbersPublic => yes(facts.registration.iter().any(|entry| entry.number.is_some())),
        Field::PublishedOn => written(facts.consent.published_on.as_ref()),
        Field::PhotoOn => written(facts.consent.photo_on.as_ref()),
        Field::Summary => text(facts.summary.as_ref(), lang),
        Field::Biography => {
            let source = sources.get(member.file).map_or("", |file| &file.text);
            let rest = front_matter_parts(source).map_or("", |(_, _, rest)| rest);
            rest.split_once('\n').map_or("", |(_, body)| body).trim().to_owned()
        }
        Field::Photo | Field::Reason => String::new(),
    }
}

/// The services.
pub(super) fn offer(network: &Network) -> Vec<u8> {
    let lang = network.main_language();
    let header = [
        "slug",
        "title",
        "kind",
        "summary",
        "audience",
        "limits",
        "modes",
        "professions",
        "members",
        "acts",
        "order",
        "draft",
    ];
    let rows = network.services.iter().map(|service| {
        let front = &service.front;
        let limits: Vec<String> = front.limits.iter().map(|one| text(Some(one), lang)).collect();
        vec![
            service.slug.to_string(),
            text(Some(&front.title), lang),
            front.kind.key().to_owned(),
            text(Some(&front.summary), lang),
            text(Some(&front.audience), lang),
            limits.join("\n"),
            joined(front.modes.iter().map(|at| at.key())),
            joined(front.professions.iter().map(|at| at.key())),
            joined(front.members.iter().map(|at| at.as_str())),
            joined(front.acts.iter().map(|at| at.as_str())),
            front.order.value.to_string(),
            yes(front.draft.value),
        ]
    });
    table(header.map(str::to_owned).to_vec(), rows)
}

/// The prices: a line a share, and one for a price without shares. Amounts are in euros.
pub(super) fn tariffs(network: &Network) -> Vec<u8> {
    let lang = network.main_language();
    let header = [
        "act",
        "label",
        "kind",
        "minutes",
        "public",
        "scheme",
        "from",
        "until",
        "member",
        "code",
        "fee",
        "status",
        "payer",
        "share",
        "third_party",
        "checked_on",
    ];
    let mut rows = Vec::new();
    for act in &network.tariffs.act {
        for price in &act.price {
            let line = |share: [String; 3]| {
                let [status, payer, amount] = share;
                vec![
                    act.id.as_str().to_owned(),
                    text(Some(&act.label), lang),
                    act.kind.key().to_owned(),
                    written(act.minutes.as_ref()),
                    yes(act.public.value),
                    price.scheme.key().to_owned(),
                    price.from.value.to_string(),
                    written(price.until.as_ref()),
                    written(price.member.as_ref()),
                    written(price.code.as_ref()),
                    price.fee_cents.as_ref().map_or(String::new(), |fee| euros(fee.get())),
                    status,
                    payer,
                    amount,
                    price.third_party.key().to_owned(),
                    written(price.checked_on.as_ref()),
                ]
            };
            if price.share.is_empty() {
                rows.push(line(Default::default()));
            }
            rows.extend(price.share.iter().map(|share| {
                let (status, payer) = (share.status.key(), share.who.key());
                line([status.to_owned(), payer.to_owned(), euros(share.cents.get())])
            }));
        }
    }
    table(header.map(str::to_owned).to_vec(), rows.into_iter())
}

fn table(header: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    csv([header].into_iter().chain(rows), Dialect::EXCEL)
}

fn written<T: ToString>(value: Option<&At<T>>) -> String {
    value.map_or(String::new(), |at| at.value.to_string())
}

fn unless<T: Copy + PartialEq>(value: T, usual: T, key: fn(T) -> &'static str) -> String {
    if value == usual { String::new() } else { key(value).to_owned() }
}

fn text(text: Option<&Localized<Text>>, lang: Lang) -> String {
    let picked = text.and_then(|text| text.pick(lang));
    picked.map_or(String::new(), |picked| picked.value.as_str().to_owned())
}

fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

fn yes(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

/// An amount with the comma that Belgian spreadsheets read.
fn euros(cents: u32) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}
