//! Both sides of every limit, in tables: a network in a few lines of TOML, a day, and what
//! is said of one criterion.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

use super::*;
use crate::diagnostic::{Arg, Code, Diagnostics};
use crate::model::locale::Lang;
use crate::model::member::{KnowledgeArea, Member, MemberFacts};
use crate::model::private::{Private, PrivateMember, PrivateMembers};
use crate::model::profession::Register;
use crate::model::record::{Read, Reader};
use crate::model::site::{ExchangeKind, Site};
use crate::model::value::Slug;
use crate::phrases::{Layer, Phrases};
use crate::source::FileId;

/// Reads TOML; that a table lacks keys the criteria don't look at is no matter.
#[track_caller]
fn read<T: Read>(toml: &str, private: bool) -> T {
    let mut diagnostics = Diagnostics::default();
    let mut reader = Reader {
        file: FileId(0),
        offset: 0,
        main_language: Lang::Fr,
        private,
        diagnostics: &mut diagnostics,
    };
    let value = reader.document(toml).expect("the TOML of a test is TOML");
    let wrong: Vec<_> = diagnostics.iter().filter(|d| d.code != Code::TomlMissingKey).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    value
}

fn member(slug: &str, toml: &str) -> Arc<Member> {
    let mut facts = String::new();
    for (key, usual) in [
        ("given_name", "\"Prénom\""),
        ("family_name", "\"Nom\""),
        ("profession", "\"clinical_psychologist\""),
        ("clinical", "true"),
        ("joined_on", "2020-01-01"),
    ] {
        if !toml.lines().any(|line| line.starts_with(&format!("{key} ="))) {
            facts.push_str(&format!("{key} = {usual}\n"));
        }
    }
    Arc::new(Member {
        slug: slug.parse().expect("the slugs of tests are slugs"),
        file: FileId(0),
        facts: read::<MemberFacts>(&format!("{facts}{toml}"), false),
        biography: Default::default(),
        portrait: None,
    })
}

/// The files of a network.
#[derive(Default, Clone, Copy)]
struct Files<'a> {
    site: &'a str,
    /// By slug, in alphabetical order.
    members: &'a [(&'a str, &'a str)],
    /// What private/members.toml holds; `None` when it is not read, as for the site.
    private: Option<&'a [(&'a str, &'a str)]>,
}

impl Files<'_> {
    fn network(&self) -> Network {
        Network {
            site: read::<Site>(self.site, false),
            members: self.members.iter().map(|(slug, toml)| member(slug, toml)).collect(),
            ..Network::default()
        }
    }

    fn assess(&self, today: &str) -> Assessment {
        let private = self.private.map(|list| {
            let one = |(slug, toml): &(&str, &str)| {
                ((*slug).to_owned(), Private::new(read::<PrivateMember>(toml, true)))
            };
            list.iter().map(one).collect::<PrivateMembers>()
        });
        let assessment = assess(&self.network(), private.as_ref(), day(today));
        for result in &assessment.results {
            speaks(result);
        }
        for statement in assessment.recommendations.iter().map(|own| &own.statement) {
            says(statement.key, &statement.args);
        }
        assessment
    }
}

fn day(text: &str) -> Date {
    text.parse().expect("the days of tests are days")
}

/// What holds for every result: what is missing is said exactly when something is, and
/// everything said has its words.
#[track_caller]
fn speaks(result: &CriterionResult) {
    let pass = result.status == Status::Pass;
    assert_eq!(result.missing.is_empty(), pass, "{result:?}");
    assert!(pass || !result.next.is_empty(), "{result:?}");
    assert!(!pass || !result.evidence.is_empty(), "{result:?}");
    for one in result.evidence.iter().chain(&result.missing).chain(&result.next) {
        says(one.key, &one.args);
        let count = one.args.iter().find(|(name, _)| *name == "count").map(|(_, count)| count);
        if !one.members.is_empty() {
            assert_eq!(count, Some(&one.members.len().into()), "{one:?}");
        }
    }
    for next in &result.upcoming {
        says(next.key, &next.args);
    }
    assert!(result.upcoming.is_sorted_by_key(|next| next.date));
}

/// A phrase is in the list with exactly these arguments, and whole in every language.
#[track_caller]
fn says(key: &str, args: &[(&'static str, Arg)]) {
    let known = KEYS.iter().find(|(known, _)| *known == key);
    let (_, known) = known.unwrap_or_else(|| panic!("{key} is not in KEYS"));
    let known: BTreeSet<&str> = known.iter().copied().collect();
    let given: BTreeSet<&str> = args.iter().map(|(name, _)| *name).collect();
    assert_eq!(given, known, "the arguments of {key}");
    for (lang, phrases) in PHRASES.iter() {
        let text = phrases.text(key, args);
        let text = text.unwrap_or_else(|| panic!("{key} is missing in {lang}"));
        assert!(!text.contains(['{', '}']) && !text.ends_with('.'), "{lang}: {text}");
    }
}

const FTL: [(&str, &str); 4] = [
    ("fr", include_str!("../../themes/default/locales/fr/legitimacy.ftl")),
    ("nl", include_str!("../../themes/default/locales/nl/legitimacy.ftl")),
    ("de", include_str!("../../themes/default/locales/de/legitimacy.ftl")),
    ("en", include_str!("../../themes/default/locales/en/legitimacy.ftl")),
];

static PHRASES: LazyLock<Vec<(&str, Phrases)>> = LazyLock::new(|| {
    let one = |(lang, text)| {
        let (phrases, faults) = Phrases::new(lang, &[Layer { path: "legitimacy.ftl", text }]);
        assert!(faults.is_empty(), "{lang}: {faults:?}");
        (lang, phrases)
    };
    FTL.map(one).into_iter().collect()
});

/// Compares a criterion's status, and the phrases on what is missing, with what is expected.
#[track_caller]
fn check(number: usize, today: &str, files: Files<'_>, expected: &str) {
    let assessment = files.assess(today);
    let result = &assessment.results[number - 1];
    let mut found = result.status.key().to_owned();
    for missing in &result.missing {
        found.push(' ');
        found.push_str(missing.key.trim_start_matches("legitimacy-"));
    }
    assert_eq!(found, expected, "criterion {number} on {today}: {result:#?}");
}

/// One clinician.
#[track_caller]
fn check_one(number: usize, today: &str, facts: &str, expected: &str) {
    check(number, today, Files { members: &[("ada", facts)], ..Files::default() }, expected);
}

/// No members, only site.toml.
#[track_caller]
fn check_site(number: usize, today: &str, site: &str, expected: &str) {
    check(number, today, Files { site, ..Files::default() }, expected);
}

// The catalogue and the words

#[test]
fn the_catalogue_is_read() {
    let catalogue = catalogue();
    assert_eq!(catalogue.criteria.len(), 8);
    let numbers: Vec<u32> = catalogue.criteria.iter().map(|criterion| criterion.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(catalogue.version, "2026.1");
    assert_eq!(catalogue.params.shared_references.areas, KnowledgeArea::ALL);
    assert_eq!(catalogue.params.multidisciplinary.discipline_groups[0].key, "psychology");
    assert_eq!(catalogue.recommendations[0].id, "same-place");
    assert_eq!(catalogue.params.reflexivity.routes.len(), 3);
    let notice = catalogue.badge.limits_notice.get(Lang::En);
    assert!(notice.contains(&catalogue.version), "{notice}");
    assert_eq!(Status::Fail.word(Lang::De), "nicht erfüllt");
    let known = Files::default().assess("2026-12-01").recommendations.len();
    assert_eq!(known, catalogue.recommendations.len());
}

#[test]
fn every_profession_makes_a_discipline_or_supports() {
    use crate::model::profession::Profession;
    let params = &catalogue().params.multidisciplinary;
    for profession in Profession::ALL {
        let group = params.discipline_groups.iter().any(|g| g.professions.contains(profession));
        let support = params.support_only.contains(profession);
        assert!(group != support, "{}", profession.key());
        assert_eq!(support, profession.is_support(), "{}", profession.key());
    }
}

/// Every phrase exists in the four languages and uses no argument it is not given.
#[test]
fn every_phrase_has_its_words() {
    for (lang, phrases) in PHRASES.iter() {
        for (key, args) in KEYS {
            assert!(phrases.has(key), "{key} is missing in {lang}");
            let used: BTreeSet<&str> = phrases.variables(key).into_iter().collect();
            let given: BTreeSet<&str> = args.iter().copied().collect();
            assert!(used.is_subset(&given), "{key} in {lang} uses {used:?}");
        }
        for key in phrases.keys() {
            let known = KEYS.iter().any(|(known, _)| *known == key);
            assert!(known || key.starts_with("legitimacy-part-"), "nobody says {key} ({lang})");
        }
    }
}

/// Words that stand for a key of a list name each of its keys.
#[test]
fn lists_of_words_are_complete() {
    let disciplines = catalogue().params.multidisciplinary.discipline_groups.iter();
    let lists: [(&str, Vec<&str>); 4] = [
        ("area", KnowledgeArea::ALL.iter().map(|area| area.key()).collect()),
        ("register", Register::ALL.iter().map(|register| register.key()).collect()),
        ("kind", ExchangeKind::ALL.iter().map(|kind| kind.key()).collect()),
        ("discipline", disciplines.map(|discipline| discipline.key.as_str()).collect()),
    ];
    for (lang, text) in FTL {
        for (list, keys) in &lists {
            let (_, rest) = text.split_once(&format!("${list} ->")).expect("the list is there");
            let (variants, _) = rest.split_once('}').expect("the list ends");
            for key in keys {
                assert!(variants.contains(&format!("[{key}]")), "{key} of {list} in {lang}");
            }
        }
    }
}

// 1. Qualified and trained

const DEGREE: &str =
    "degree = [{ field = \"sociology\", title = \"t\", institution = \"i\", year = 2010 }]\n";
const TRAINED: &str = "work_clinic_training = [{ programme = \"p\", provider = \"q\", completed_on = 2021-06-30, certifying = true }]\n";
const COMPLETE: &str = "credentials_complete = true\n";

#[test]
fn qualified_plural() {
    let both = format!("{DEGREE}{TRAINED}");
    let degree = DEGREE.to_owned();
    let complete = format!("{DEGREE}{COMPLETE}");
    let both_complete = format!("{DEGREE}{TRAINED}{COMPLETE}");
    let training = |facts: &str| {
        format!(
            "{DEGREE}work_clinic_training = [{{ programme = \"p\", provider = \"q\", {facts} }}]"
        )
    };
    let open = training("certifying = true");
    let tomorrow = training("completed_on = 2026-12-02, certifying = true");
    let today = training("completed_on = 2026-12-01, certifying = true");
    let uncertified = training("completed_on = 2021-06-30, certifying = false");
    let field = |field: &str| format!("{TRAINED}{}", DEGREE.replace("sociology", field));
    let year = |year: &str| format!("{TRAINED}{}", DEGREE.replace("2010", year));
    let left = format!("left_on = 2026-12-01\n{both}");
    let sociologist = format!("profession = \"sociologist\"\nclinical = false\n{both}");
    for (second, expected) in [
        (&both, "pass"),
        (&sociologist, "pass"),
        (&today, "pass"),
        (&tomorrow, "unproven qualified-short"),
        (&open, "unproven qualified-short"),
        (&uncertified, "unproven qualified-short"),
        (&degree, "unproven qualified-short"),
        (&TRAINED.to_owned(), "unproven qualified-short"),
        (&field("medicine"), "pass"),
        (&field("physiotherapy"), "pass"),
        (&field("clinical_psychology"), "pass"),
        (&field("work_psychology"), "pass"),
        (&field("nursing"), "unproven qualified-short"),
        (&field("other"), "unproven qualified-short"),
        (&year("2026"), "pass"),
        (&year("2027"), "unproven qualified-short"),
        (&left, "fail qualified-few-members"),
    ] {
        let members = [("ada", both.as_str()), ("bob", second.as_str())];
        check(1, "2026-12-01", Files { members: &members, ..Files::default() }, expected);
    }
    for (first, second, expected) in [
        (&both_complete, &complete, "fail qualified-not-met"),
        (&both, &complete, "unproven qualified-short"),
        (&both_complete, &degree, "unproven qualified-short"),
        (&complete, &complete, "fail qualified-not-met"),
        (&both_complete, &both_complete, "pass"),
        // Degree and training on two persons are not enough.
        (&degree, &TRAINED.to_owned(), "unproven qualified-short"),
    ] {
        let members = [("ada", first.as_str()), ("bob", second.as_str())];
        check(1, "2026-12-01", Files { members: &members, ..Files::default() }, expected);
    }
    check_one(1, "2026-12-01", &both, "fail qualified-few-members");
    check_site(1, "2026-12-01", "", "fail qualified-few-members");
}

// 2. Reflective work

fn attested(on: &str) -> String {
    format!("[reflexivity]\nattested_on = {on}\nattested_by = \"coordinator\"")
}

#[test]
fn reflexivity() {
    for (on, today, expected) in [
        ("2025-12-01", "2026-12-01", "pass"),
        ("2025-11-30", "2026-12-01", "unproven reflexivity-aged"),
        ("2026-12-01", "2026-12-01", "pass"),
        ("2026-12-02", "2026-12-01", "unproven reflexivity-none"),
        // A leap day comes round on the last of February.
        ("2024-02-29", "2025-02-28", "pass"),
        ("2024-02-29", "2025-03-01", "unproven reflexivity-aged"),
        ("2023-02-28", "2024-02-28", "pass"),
        ("2023-02-28", "2024-02-29", "unproven reflexivity-aged"),
    ] {
        check_one(2, today, &attested(on), expected);
    }
    check_one(2, "2026-12-01", "", "unproven reflexivity-none");
    check_one(2, "2026-12-01", "clinical = false", "unproven no-clinicians");
    check_one(2, "2026-12-01", "joined_on = 2026-12-02", "unproven no-clinicians");
}

#[test]
fn reflexivity_not_met_is_private() {
    let attested = attested("2026-06-01");
    let members = [("ada", attested.as_str()), ("bob", attested.as_str())];
    let not_met = [("bob", "[reflexivity]\nnot_met = true")];
    let met = [("bob", "[reflexivity]\nnot_met = false")];
    let files = Files { members: &members, ..Files::default() };
    check(2, "2026-12-01", files, "pass");
    check(2, "2026-12-01", Files { private: Some(&met), ..files }, "pass");
    let files = Files { private: Some(&not_met), ..files };
    check(2, "2026-12-01", files, "fail reflexivity-not-met");
    // Of somebody who does not see patients it says nothing.
    let other = format!("clinical = false\n{attested}");
    let members = [("ada", attested.as_str()), ("bob", other.as_str())];
    check(2, "2026-12-01", Files { members: &members, ..files }, "pass");
}

// 3. Experience

fn experience(periods: &[(&str, &str, Option<&str>)]) -> String {
    let mut text = String::new();
    for (kind, from, until) in periods {
        text.push_str(&format!("[[experience]]\nkind = \"{kind}\"\nfrom = {from}\nrole = \"r\"\n"));
        if let Some(until) = until {
            text.push_str(&format!("until = {until}\n"));
        }
    }
    text
}

#[test]
fn experience_limits() {
    let (c, p) = ("clinical", "professional");
    let short = "unproven experience-short";
    for (today, periods, expected) in [
        // Twelve months of clinical experience, at least.
        ("2026-12-01", &[(c, "2025-12-01", None)][..], "pass"),
        ("2026-11-30", &[(c, "2025-12-01", None)], short),
        ("2026-12-01", &[(c, "2020-01-01", Some("2020-12-31"))], "pass"),
        ("2026-12-01", &[(c, "2020-01-01", Some("2020-12-30"))], short),
        ("2025-02-28", &[(c, "2024-02-29", None)], short),
        ("2025-03-01", &[(c, "2024-02-29", None)], "pass"),
        // More than thirty-six months of any.
        ("2026-12-01", &[(p, "2023-12-01", None)], short),
        ("2026-12-02", &[(p, "2023-12-01", None)], "pass"),
        ("2026-12-01", &[(p, "2020-01-01", Some("2022-12-31"))], short),
        ("2026-12-01", &[(p, "2020-01-01", Some("2023-01-01"))], "pass"),
        ("2027-03-01", &[(p, "2024-02-29", None)], "pass"),
        ("2027-02-28", &[(p, "2024-02-29", None)], short),
        // Professional months count towards thirty-six only; clinical ones towards both.
        ("2026-12-01", &[(p, "2024-01-01", None)], short),
        (
            "2026-12-01",
            &[(p, "2020-01-01", Some("2022-06-30")), (c, "2022-07-01", Some("2023-01-01"))],
            "pass",
        ),
        (
            "2026-12-01",
            &[(p, "2020-01-01", Some("2022-06-30")), (c, "2022-07-01", Some("2022-12-31"))],
            short,
        ),
        // What overlaps counts once.
        (
            "2026-12-01",
            &[(p, "2020-01-01", Some("2021-12-31")), (p, "2021-01-01", Some("2022-12-31"))],
            short,
        ),
        (
            "2026-12-01",
            &[(c, "2020-01-01", Some("2020-08-31")), (c, "2020-01-01", Some("2020-08-31"))],
            short,
        ),
        // Two stretches with a gap add up.
        (
            "2026-12-01",
            &[(c, "2020-01-01", Some("2020-06-30")), (c, "2021-01-01", Some("2021-06-30"))],
            "pass",
        ),
        // What is to come has not happened, and what ends before it begins is nothing.
        ("2026-12-01", &[(c, "2027-01-01", None)], short),
        ("2026-12-01", &[(c, "2026-06-01", Some("2030-01-01"))], short),
        ("2026-12-01", &[(c, "2022-01-01", Some("2020-01-01"))], short),
    ] {
        check_one(3, today, &experience(periods), expected);
    }
}

#[test]
fn experience_lists() {
    let short = experience(&[("clinical", "2026-06-01", None)]);
    check_one(3, "2026-12-01", "", "unproven experience-short");
    check_one(3, "2026-12-01", "experience_complete = true", "fail experience-not-met");
    let complete = format!("experience_complete = true\n{short}");
    check_one(3, "2026-12-01", &complete, "fail experience-not-met");
    let colleague = "profession = \"nurse\"\nclinical = false\nexperience_complete = true";
    check_one(3, "2026-12-01", colleague, "unproven no-clinicians");
}

#[test]
fn months_of_experience() {
    for (today, periods, expected) in [
        ("2026-12-01", &[("clinical", "2020-01-01", Some("2020-01-31"))][..], 1),
        ("2026-12-01", &[("clinical", "2020-01-15", Some("2020-02-13"))], 0),
        ("2026-12-01", &[("clinical", "2020-01-15", Some("2020-02-14"))], 1),
        // Thirty-one days of several periods make a month, thirty do not.
        (
            "2026-12-01",
            &[
                ("clinical", "2020-01-01", Some("2020-01-15")),
                ("clinical", "2020-03-01", Some("2020-03-16")),
            ],
            1,
        ),
        (
            "2026-12-01",
            &[
                ("clinical", "2020-01-01", Some("2020-01-15")),
                ("clinical", "2020-03-01", Some("2020-03-15")),
            ],
            0,
        ),
        // Periods that touch are one.
        (
            "2026-12-01",
            &[
                ("clinical", "2020-01-31", Some("2020-02-14")),
                ("clinical", "2020-02-15", Some("2020-02-28")),
            ],
            0,
        ),
        (
            "2026-12-01",
            &[
                ("clinical", "2020-01-31", Some("2020-02-14")),
                ("clinical", "2020-02-15", Some("2020-02-29")),
            ],
            1,
        ),
    ] {
        let ada = member("ada", &experience(periods));
        let found = experience_months(&ada.facts.experience, day(today));
        assert_eq!(found, expected, "{periods:?}");
    }
}

// 4. Disciplines

#[test]
fn multidisciplinary() {
    let of = |profession: &str, more: &str| format!("profession = \"{profession}\"\n{more}");
    let away = "joins_team_meetings = false";
    let background = "clinical = false\njoins_team_meetings = false";
    for (first, second, expected) in [
        (of("psychologist", ""), of("general_practitioner", ""), "pass"),
        (of("psychologist", ""), of("sociologist", "clinical = false"), "pass"),
        (of("psychologist", ""), of("physiotherapist", away), "pass"),
        (of("nurse", ""), of("occupational_therapist", ""), "pass"),
        // A psychiatrist and a general practitioner are both physicians.
        (of("psychiatrist", ""), of("general_practitioner", ""), "fail disciplines-one"),
        (of("psychologist", ""), of("clinical_psychologist", ""), "fail disciplines-one"),
        // Support profiles make up no discipline.
        (of("psychologist", ""), of("lawyer", "clinical = false"), "fail disciplines-one"),
        (of("psychologist", ""), of("social_worker", ""), "fail disciplines-one"),
        (of("lawyer", ""), of("secretary", "clinical = false"), "unproven disciplines-short"),
        // Who neither sees patients nor comes to meetings brings no discipline, but is one of
        // two members all the same.
        (of("psychologist", ""), of("nurse", background), "fail disciplines-one"),
        (of("psychologist", ""), of("psychologist", background), "fail disciplines-one"),
        (of("psychologist", background), of("nurse", background), "unproven disciplines-short"),
        (of("psychologist", ""), of("nurse", "left_on = 2026-11-30"), "unproven disciplines-short"),
        (
            of("psychologist", ""),
            of("nurse", "joined_on = 2027-01-01"),
            "unproven disciplines-short",
        ),
    ] {
        let members = [("ada", first.as_str()), ("bob", second.as_str())];
        check(4, "2026-12-01", Files { members: &members, ..Files::default() }, expected);
    }
    check_one(4, "2026-12-01", "", "unproven disciplines-short");
    check_site(4, "2026-12-01", "", "unproven disciplines-short");
}

#[test]
fn recommendation_same_place() {
    let at = |places: &str| format!("place = [{places}]");
    let (liege, both) = (at("{ at = \"liege\" }"), at("{ at = \"liege\" }, { at = \"huy\" }"));
    let (huy, none) = (at("{ at = \"huy\" }"), String::new());
    let elsewhere = format!("clinical = false\n{huy}");
    for (first, second, share, followed) in [
        (&liege, &both, Some((2, 2)), true),
        (&liege, &elsewhere, Some((1, 1)), true),
        (&liege, &huy, Some((1, 2)), false),
        (&liege, &none, Some((1, 2)), false),
        (&none, &none, None, false),
    ] {
        let members = [("ada", first.as_str()), ("bob", second.as_str())];
        let assessment = Files { members: &members, ..Files::default() }.assess("2026-12-01");
        let found = &assessment.recommendations[0];
        assert_eq!((found.share, found.followed), (share, followed), "{first} {second}");
    }
}

// 5. Exchanges

fn exchange(every_days: u32, last_held: Option<&str>) -> String {
    let last = last_held.map_or_else(String::new, |on| format!("last_held = {on}\n"));
    format!("[[exchange]]\nkind = \"intervision\"\nevery_days = {every_days}\n{last}")
}

#[test]
fn team_exchange() {
    for (site, expected) in [
        (exchange(92, Some("2026-11-01")), "pass"),
        (exchange(93, Some("2026-11-01")), "unproven exchange-rare"),
        (exchange(366, Some("2026-11-01")), "unproven exchange-rare"),
        (exchange(367, Some("2026-11-01")), "fail exchange-over-a-year"),
        (exchange(1, Some("2026-11-30")), "pass"),
        (exchange(0, Some("2026-12-01")), "unproven exchange-rare"),
        // Twice the interval: sixty days.
        (exchange(30, Some("2026-10-02")), "pass"),
        (exchange(30, Some("2026-10-01")), "unproven exchange-lapsed"),
        (exchange(92, Some("2026-05-31")), "pass"),
        (exchange(92, Some("2026-05-30")), "unproven exchange-lapsed"),
        (exchange(30, Some("2026-12-01")), "pass"),
        (exchange(30, Some("2026-12-02")), "unproven exchange-undated"),
        (exchange(30, None), "unproven exchange-undated"),
        (String::new(), "unproven exchange-unsaid"),
        ("exchange_none = true".to_owned(), "fail exchange-none"),
        (
            format!("exchange_none = true\n{}", exchange(30, Some("2026-11-30"))),
            "fail exchange-none",
        ),
        // One that is kept suffices.
        (exchange(30, Some("2026-11-30")) + &exchange(400, None), "pass"),
        (exchange(30, None) + &exchange(400, None), "unproven exchange-undated exchange-rare"),
        (exchange(367, None) + &exchange(400, None), "fail exchange-over-a-year"),
        (exchange(366, None) + &exchange(400, None), "unproven exchange-rare exchange-rare"),
    ] {
        check_site(5, "2026-12-01", &site, expected);
    }
    // Across a leap day: sixty days from 1 January 2024 are 1 March, the year after 2 March.
    check_site(5, "2024-03-01", &exchange(30, Some("2024-01-01")), "pass");
    check_site(5, "2024-03-02", &exchange(30, Some("2024-01-01")), "unproven exchange-lapsed");
    check_site(5, "2025-03-02", &exchange(30, Some("2025-01-01")), "pass");
    check_site(5, "2025-03-03", &exchange(30, Some("2025-01-01")), "unproven exchange-lapsed");
}

/// Words say the month of the last meeting, never the day.
#[test]
fn exchanges_are_dated_by_month() {
    let site = exchange(28, Some("2026-11-18"));
    let assessment = Files { site: &site, ..Files::default() }.assess("2026-12-01");
    let statement = &assessment.results[4].evidence[0];
    for (lang, expected) in [
        ("fr", "Intervision toutes les quatre semaines\u{202f}; la dernière fois en novembre 2026"),
        ("nl", "Intervisie om de vier weken; de laatste keer in november 2026"),
        ("de", "Intervision alle vier Wochen; zuletzt im November 2026"),
        ("en", "Peer consultation every four weeks; last held in November 2026"),
    ] {
        let (_, phrases) = PHRASES.iter().find(|(own, _)| *own == lang).expect("four languages");
        let text = phrases.text(statement.key, &statement.args).expect("the phrase is there");
        assert_eq!(text.replace('\u{a0}', " "), expected);
    }
}

// 6. Registers

fn entry(register: &str, more: &str) -> String {
    format!("[[registration]]\nregister = \"{register}\"\n{more}\n")
}

/// A psychologist with ComPsy alone, which suffices for the title.
fn compsy(more: &str) -> String {
    let entry = entry("compsy", &format!("number = \"999999999\"\n{more}"));
    format!("profession = \"psychologist\"\n{entry}")
}

/// A physiotherapist with a visa, which has neither a form nor a year.
fn visa(more: &str) -> String {
    format!("profession = \"physiotherapist\"\n{}", entry("spf_visa", more))
}

#[test]
fn registers_are_looked_up_within_the_year() {
    let checked = |on: &str| visa(&format!("number = \"v\"\nchecked_on = {on}"));
    for (on, today, expected) in [
        ("2025-12-01", "2026-12-01", "pass"),
        ("2025-11-30", "2026-12-01", "unproven recognised-aged"),
        ("2026-12-01", "2026-12-01", "pass"),
        ("2026-12-02", "2026-12-01", "unproven recognised-unchecked"),
        // 365 days are a day less than a leap year.
        ("2024-01-01", "2024-12-31", "pass"),
        ("2024-01-01", "2025-01-01", "unproven recognised-aged"),
        ("2024-02-29", "2025-02-28", "pass"),
        ("2024-02-29", "2025-03-01", "unproven recognised-aged"),
    ] {
        check_one(6, today, &checked(on), expected);
    }
    check_one(6, "2026-12-01", &visa("number = \"v\""), "unproven recognised-unchecked");
}

#[test]
fn registrations_end() {
    let until = |until: &str| {
        visa(&format!("number = \"v\"\nchecked_on = 2026-06-01\nvalid_until = {until}"))
    };
    check_one(6, "2026-12-01", &until("2026-12-01"), "pass");
    check_one(6, "2026-12-01", &until("2026-11-30"), "unproven recognised-expired");
    // A visa has no year of grace, even if it ends on 31 December.
    check_one(6, "2026-12-31", &until("2026-12-31"), "pass");
    check_one(6, "2027-01-01", &until("2026-12-31"), "unproven recognised-expired");
}

#[test]
fn compsy_holds_for_the_calendar_year() {
    let checked = compsy("checked_on = 2026-03-01");
    let given = compsy("checked_on = 2026-03-01\nvalid_until = 2026-12-31");
    for facts in [&checked, &given] {
        check_one(6, "2026-12-31", facts, "pass");
        check_one(6, "2027-01-01", facts, "pass");
        check_one(6, "2027-01-31", facts, "pass");
        check_one(6, "2027-02-01", facts, "unproven recognised-expired");
    }
    // Renewed, and written down: the year paid for is the next.
    let renewed = compsy("checked_on = 2026-12-15\nvalid_until = 2027-12-31");
    check_one(6, "2027-02-01", &renewed, "pass");
    check_one(6, "2027-12-15", &renewed, "pass");
    check_one(6, "2027-12-16", &renewed, "unproven recognised-aged");
    // Another day was meant, and has no grace.
    let june = compsy("checked_on = 2026-03-01\nvalid_until = 2026-06-30");
    check_one(6, "2026-06-30", &june, "pass");
    check_one(6, "2026-07-01", &june, "unproven recognised-expired");
    // In January the look-up may be too old before the grace is over.
    let january = compsy("checked_on = 2026-01-10");
    check_one(6, "2027-01-10", &january, "pass");
    check_one(6, "2027-01-11", &january, "unproven recognised-aged");
}

#[test]
fn the_month_of_grace_comes_with_a_word() {
    let facts = compsy("checked_on = 2026-03-01");
    let files = Files { members: &[("ada", facts.as_str())], ..Files::default() };
    let next = |today| files.assess(today).results[5].next.clone();
    assert!(next("2026-12-31").is_empty());
    assert_eq!(next("2027-01-01")[0].key, "legitimacy-next-compsy-renewal");
    let days = |today| {
        let upcoming = files.assess(today).upcoming;
        upcoming.iter().map(|u| (u.date.to_string(), u.key)).collect::<Vec<_>>()
    };
    let (end, grace) = ("legitimacy-upcoming-year-end", "legitimacy-upcoming-year-grace");
    assert_eq!(
        days("2026-12-01"),
        [("2026-12-31".to_owned(), end), ("2027-01-31".to_owned(), grace)]
    );
    assert_eq!(days("2027-01-01"), [("2027-01-31".to_owned(), grace)]);
    assert_eq!(days("2027-02-01"), []);
}

#[test]
fn numbers_are_well_formed() {
    let nihdi = |number: &str| {
        let entry = entry("nihdi", &format!("number = \"{number}\"\nchecked_on = 2026-06-01"));
        format!("profession = \"physiotherapist\"\n{entry}")
    };
    for (number, expected) in [
        ("0-00001-96-000", "pass"),
        ("0-00001-88-000", "pass"),
        ("0-12345-71-000", "pass"),
        ("0-12345-26-000", "pass"),
        ("1-03507-89-000", "pass"),
        ("00000196", "pass"),
        ("0-00001-95-000", "unproven recognised-malformed"),
        ("123", "unproven recognised-malformed"),
        ("inconnu", "unproven recognised-malformed"),
    ] {
        check_one(6, "2026-12-01", &nihdi(number), expected);
    }
    for (number, expected) in [
        ("123456789", "pass"),
        ("123 456 789", "pass"),
        // Unusual, and no rule forbids it: `check` warns.
        ("12345678", "pass"),
        ("1234567890", "pass"),
        ("n° 12", "unproven recognised-malformed"),
        ("à demander", "unproven recognised-malformed"),
    ] {
        let facts = compsy("checked_on = 2026-06-01").replace("999999999", number);
        check_one(6, "2026-12-01", &facts, expected);
    }
    assert_eq!(number_fault(Register::Nihdi, "00000195000"), Some(NumberFault::CheckDigits));
    assert_eq!(number_fault(Register::Nihdi, "1"), Some(NumberFault::Shape));
    assert_eq!(number_fault(Register::Compsy, "?"), Some(NumberFault::Shape));
    assert_eq!(number_fault(Register::Compsy, "1"), None);
    assert_eq!(number_fault(Register::SpfVisa, "?"), None);
}

#[test]
fn withheld_numbers_are_private() {
    let facts = visa("number_withheld = true\nchecked_on = 2026-06-01");
    let members = [("ada", facts.as_str())];
    let files = Files { members: &members, ..Files::default() };
    check(6, "2026-12-01", files, "pass");
    let number = "unproven recognised-number";
    check(6, "2026-12-01", Files { private: Some(&[]), ..files }, number);
    let other = [("ada", "registration = [{ register = \"nihdi\", number = \"00000196\" }]")];
    check(6, "2026-12-01", Files { private: Some(&other), ..files }, number);
    let own = [("ada", "registration = [{ register = \"spf_visa\", number = \"v\" }]")];
    check(6, "2026-12-01", Files { private: Some(&own), ..files }, "pass");
    // A number that is neither given nor said to be withheld.
    check_one(6, "2026-12-01", &visa("checked_on = 2026-06-01"), number);
    // A withheld number of the wrong form.
    let facts = format!(
        "profession = \"psychologist\"\n{}",
        entry("compsy", "number_withheld = true\nchecked_on = 2026-06-01")
    );
    let members = [("ada", facts.as_str())];
    let files = Files { members: &members, ..Files::default() };
    let wrong = [("ada", "registration = [{ register = \"compsy\", number = \"n° 12\" }]")];
    let malformed = "unproven recognised-malformed";
    check(6, "2026-12-01", Files { private: Some(&wrong), ..files }, malformed);
    // The private file may know when somebody looked.
    let facts = visa("number_withheld = true");
    let members = [("ada", facts.as_str())];
    let files = Files { members: &members, ..Files::default() };
    check(6, "2026-12-01", files, "unproven recognised-unchecked");
    let own = [(
        "ada",
        "registration = [{ register = \"spf_visa\", number = \"v\", checked_on = 2026-06-01 }]",
    )];
    check(6, "2026-12-01", Files { private: Some(&own), ..files }, "pass");
}

#[test]
fn each_profession_has_its_registers() {
    let known = |register: &str| {
        let number = match register {
            "compsy" => "999999999",
            "nihdi" => "00000196000",
            _ => "1",
        };
        entry(register, &format!("number = \"{number}\"\nchecked_on = 2026-06-01"))
    };
    let absent = "unproven recognised-absent";
    for (profession, registers, expected) in [
        ("clinical_psychologist", &["compsy", "spf_visa"][..], "pass"),
        ("clinical_psychologist", &["compsy", "community_recognition"], "pass"),
        ("clinical_psychologist", &["compsy", "nihdi"], "pass"),
        ("clinical_psychologist", &["compsy"], absent),
        ("clinical_psychologist", &["spf_visa", "nihdi"], absent),
        ("work_psychologist", &["compsy"], "pass"),
        ("general_practitioner", &["order_of_physicians", "nihdi"], "pass"),
        ("general_practitioner", &["order_of_physicians"], absent),
        ("psychiatrist", &["order_of_physicians", "community_recognition"], "pass"),
        ("occupational_physician", &["order_of_physicians"], "pass"),
        ("physician", &["order_of_physicians"], "pass"),
        ("physiotherapist", &["nihdi"], "pass"),
        ("physiotherapist", &["compsy"], absent),
        ("nurse", &["spf_visa"], "pass"),
        ("nurse", &["community_recognition"], absent),
        ("occupational_therapist", &["community_recognition"], "pass"),
        ("occupational_therapist", &["nihdi"], absent),
        ("nurse", &[], absent),
        ("sociologist", &[], "fail recognised-no-register"),
        ("lawyer", &[], "fail recognised-no-register"),
        ("social_worker", &["spf_visa"], "fail recognised-no-register"),
    ] {
        let entries: String = registers.iter().map(|register| known(register)).collect();
        let facts = format!("profession = \"{profession}\"\n{entries}");
        check_one(6, "2026-12-01", &facts, expected);
    }
    let sociologist = "profession = \"sociologist\"\nclinical = false";
    check_one(6, "2026-12-01", sociologist, "unproven no-clinicians");
}

#[test]
fn a_removal_speaks_against() {
    let visa = visa("number = \"v\"\nchecked_on = 2026-06-01");
    let removed = entry("nihdi", "number = \"00000196\"\nstatus = \"removed\"");
    check_one(6, "2026-12-01", &format!("{visa}{removed}"), "fail recognised-removed");
    let other = format!("profession = \"secretary\"\nclinical = false\n{removed}");
    let members = [("ada", visa.as_str()), ("bob", other.as_str())];
    check(6, "2026-12-01", Files { members: &members, ..Files::default() }, "pass");
}

/// Of several entries the best counts; of several gaps the nearest to being closed is said.
#[test]
fn the_best_entry_counts() {
    let aged = entry("spf_visa", "number = \"v\"\nchecked_on = 2020-06-01");
    let fresh = entry("community_recognition", "number = \"c\"\nchecked_on = 2026-06-01");
    let bare = entry("nihdi", "");
    let of = |entries: &[&String]| {
        let entries: String = entries.iter().map(|entry| entry.as_str()).collect();
        format!("profession = \"physiotherapist\"\n{entries}")
    };
    check_one(6, "2026-12-01", &of(&[&aged, &fresh]), "pass");
    check_one(6, "2026-12-01", &of(&[&fresh, &aged, &bare]), "pass");
    check_one(6, "2026-12-01", &of(&[&aged, &bare]), "unproven recognised-aged");
    check_one(6, "2026-12-01", &of(&[&bare, &aged]), "unproven recognised-aged");
}

// 7. Methods

fn method(kind: &str, more: &str) -> String {
    format!("[[method]]\nkind = \"{kind}\"\nname = \"M\"\npurpose = \"but\"\n{more}\n")
}

#[test]
fn validated_methods() {
    let whole = "reference = [{ title = \"t\", year = 2020, doi = \"10.1000/182\" }]";
    let by_url = "reference = [{ title = \"t\", year = 2020, url = \"https://a.example/\" }]";
    let (analysis, intervention) = (method("analysis", whole), method("intervention", by_url));
    let with = |reference: &str| {
        analysis.clone() + &method("intervention", &format!("reference = [{reference}]"))
    };
    let bare = "unproven methods-unreferenced";
    for (site, expected) in [
        (analysis.clone() + &intervention, "pass"),
        (analysis.clone(), "unproven methods-intervention"),
        (intervention.clone(), "unproven methods-analysis"),
        (String::new(), "unproven methods-analysis methods-intervention"),
        (with(""), bare),
        (with("{ title = \"t\", year = 2020 }"), bare),
        (with("{ title = \"t\", doi = \"10.1000/182\" }"), bare),
        (with("{ year = 2020, doi = \"10.1000/182\" }"), bare),
        (with("{ title = \"t\" }, { title = \"u\", year = 2020, doi = \"10.1000/182\" }"), "pass"),
        // Every listed method needs one, also a third.
        (analysis.clone() + &intervention + &method("analysis", ""), bare),
        (
            analysis.clone() + &intervention + &method("analysis", "validated = false"),
            "fail methods-not-validated methods-unreferenced",
        ),
        (
            analysis.clone() + &method("intervention", &format!("validated = false\n{whole}")),
            "fail methods-not-validated",
        ),
        (analysis.clone() + &method("intervention", &format!("validated = true\n{whole}")), "pass"),
    ] {
        check_site(7, "2026-12-01", &site, expected);
    }
}

// 8. Common body of knowledge

const FIVE: [&str; 5] = [
    "work_psychopathology",
    "five_components",
    "wellbeing_act",
    "work_organisation",
    "psychopathology",
];

/// Five areas, all but sociology, and what is said of it.
fn knows(sociology: &str) -> String {
    let five = FIVE.map(|area| format!("{{ area = \"{area}\", source = \"degree\" }}")).join(", ");
    format!("knowledge = [{five}{sociology}]")
}

fn session(more: &str) -> String {
    format!("[[training_session]]\narea = \"sociology\"\n{more}\n")
}

#[test]
fn shared_references() {
    let short = "unproven knowledge-area";
    for (sociology, expected) in [
        (", { area = \"sociology\", source = \"training\", on = 2026-12-01 }", "pass"),
        (", { area = \"sociology\", source = \"training\", on = 2026-12-02 }", short),
        (", { area = \"sociology\", source = \"attested\" }", "pass"),
        (", { area = \"sociology\", source = \"internal_session\" }", "pass"),
        ("", short),
    ] {
        check_one(8, "2026-12-01", &knows(sociology), expected);
    }
    check_one(8, "2026-12-01", "", &format!("unproven{}", " knowledge-area".repeat(6)));
    check_one(8, "2026-12-01", "clinical = false", "unproven no-clinicians");
}

#[test]
fn sessions_cover_those_who_were_there() {
    let short = "unproven knowledge-area";
    let ada = knows("");
    let late = format!("joined_on = 2026-03-02\n{ada}");
    let in_time = format!("joined_on = 2026-03-01\n{ada}");
    for (facts, site, expected) in [
        (&ada, session("on = 2026-03-01"), "pass"),
        (&ada, session("on = 2026-03-01\ncovers = [\"all\"]"), "pass"),
        (&ada, session("on = 2026-03-01\ncovers = [\"ada\"]"), "pass"),
        (&ada, session("on = 2026-03-01\ncovers = [\"bob\"]"), short),
        (&ada, session("on = 2026-12-01"), "pass"),
        (&ada, session("on = 2026-12-02"), short),
        (&ada, session("planned_on = 2026-12-02"), short),
        (&ada, session("on = 2026-03-01").replace("sociology", "psychopathology"), short),
        (&in_time, session("on = 2026-03-01"), "pass"),
        (&late, session("on = 2026-03-01"), short),
        // Who is named was there, member already or not.
        (&late, session("on = 2026-03-01\ncovers = [\"ada\"]"), "pass"),
    ] {
        let members = [("ada", facts.as_str())];
        let files = Files { site: &site, members: &members, ..Files::default() };
        check(8, "2026-12-01", files, expected);
    }
}

#[test]
fn lacking_knowledge_is_private() {
    let ada = knows("");
    let whole = knows(", { area = \"sociology\", source = \"degree\" }");
    let lacking = [("ada", "knowledge = [{ area = \"sociology\", lacking = true }]")];
    let not = [("ada", "knowledge = [{ area = \"sociology\", lacking = false }]")];
    let (short, fail) = ("unproven knowledge-area", "fail knowledge-lacking");
    for (facts, site, private, expected) in [
        (&ada, String::new(), Some(&lacking), fail),
        (&ada, String::new(), None, short),
        (&ada, String::new(), Some(&not), short),
        (&whole, String::new(), Some(&lacking), fail),
        (&whole, String::new(), None, "pass"),
        // A session planned within twelve months.
        (&ada, session("planned_on = 2026-12-01"), Some(&lacking), short),
        (&ada, session("planned_on = 2027-12-01"), Some(&lacking), short),
        (&ada, session("planned_on = 2027-12-02"), Some(&lacking), fail),
        (&ada, session("planned_on = 2026-11-30"), Some(&lacking), fail),
        (&ada, session("planned_on = 2027-03-01\ncovers = [\"ada\"]"), Some(&lacking), short),
        (&ada, session("planned_on = 2027-03-01\ncovers = [\"bob\"]"), Some(&lacking), fail),
        (
            &ada,
            session("planned_on = 2027-03-01").replace("sociology", "psychopathology"),
            Some(&lacking),
            fail,
        ),
    ] {
        let members = [("ada", facts.as_str())];
        let private = private.map(|list| &list[..]);
        check(8, "2026-12-01", Files { site: &site, members: &members, private }, expected);
    }
    // Twelve months from a leap day.
    let members = [("ada", ada.as_str())];
    let site = session("planned_on = 2025-02-28");
    let files = Files { site: &site, members: &members, private: Some(&lacking) };
    check(8, "2024-02-29", files, short);
    let site = session("planned_on = 2025-03-01");
    check(8, "2024-02-29", Files { site: &site, ..files }, fail);
}

// Limits of a network's own

#[test]
fn limits_may_be_stricter() {
    let own = |limits: &str| format!("[legitimacy.limits]\n{limits}\n");
    let meets = exchange(30, Some("2026-10-15"));
    let checked = visa("number = \"v\"\nchecked_on = 2026-06-04");
    let both = format!("{DEGREE}{TRAINED}");
    let clinical = experience(&[("clinical", "2025-06-01", None)]);
    let any = experience(&[("professional", "2022-12-01", None)]);
    let attested = attested("2026-05-31");
    let methods = {
        let whole = "reference = [{ title = \"t\", year = 2020, doi = \"10.1000/182\" }]";
        method("analysis", whole) + &method("intervention", whole)
    };
    for (number, facts, site, limits, expected) in [
        (1, &both, "", "min_members = 3", "fail qualified-few-members"),
        (1, &both, "", "min_members = 2", "pass"),
        (1, &both, "", "min_members = 1", "pass"),
        (2, &attested, "", "attestation_max_age_months = 6", "unproven reflexivity-aged"),
        (2, &attested, "", "attestation_max_age_months = 7", "pass"),
        (2, &attested, "", "attestation_max_age_months = 24", "pass"),
        (3, &clinical, "", "clinical_months_min = 18", "pass"),
        (3, &clinical, "", "clinical_months_min = 19", "unproven experience-short"),
        (3, &any, "", "professional_months_over = 47", "pass"),
        (3, &any, "", "professional_months_over = 48", "unproven experience-short"),
        (5, &both, &meets, "max_interval_days = 30", "pass"),
        (5, &both, &meets, "max_interval_days = 29", "unproven exchange-rare"),
        (5, &both, &meets, "grace_factor = 1", "unproven exchange-lapsed"),
        (6, &checked, "", "check_max_age_days = 180", "pass"),
        (6, &checked, "", "check_max_age_days = 179", "unproven recognised-aged"),
        (7, &both, &methods, "min_analysis = 2", "unproven methods-analysis"),
        (7, &both, &methods, "min_intervention = 2", "unproven methods-intervention"),
        (7, &both, &methods, "min_intervention = 0", "pass"),
    ] {
        let site = own(limits) + site;
        let members = [("ada", facts.as_str()), ("bob", facts.as_str())];
        let files = Files { site: &site, members: &members, ..Files::default() };
        check(number, "2026-12-01", files, expected);
    }
    let members = [("ada", "profession = \"nurse\""), ("bob", "profession = \"psychologist\"")];
    let site = own("min_disciplines = 3");
    let files = Files { site: &site, members: &members, ..Files::default() };
    check(4, "2026-12-01", files, "unproven disciplines-short");
}

#[test]
fn looser_limits_are_reported_and_ignored() {
    let keys = [
        ("min_members", 2, 1),
        ("attestation_max_age_months", 12, 13),
        ("clinical_months_min", 12, 11),
        ("professional_months_over", 36, 35),
        ("min_disciplines", 2, 1),
        ("max_interval_days", 92, 93),
        ("grace_factor", 2, 3),
        ("check_max_age_days", 365, 366),
        ("min_analysis", 1, 0),
        ("min_intervention", 1, 0),
    ];
    for (key, fixed, looser) in keys {
        let network = |limit| {
            let site = format!("[legitimacy.limits]\n{key} = {limit}");
            Files { site: &site, ..Files::default() }.network()
        };
        assert!(check_limits(&network(fixed)).is_empty(), "{key}");
        let found = check_limits(&network(looser)).sorted();
        assert_eq!(found.len(), 1, "{key}");
        assert_eq!(found[0].code, Code::LegitimacyLimitLoosened);
        assert_eq!(found[0].args[0], ("key", key.into()));
        assert_eq!(Limits::of(&network(looser)), Limits::fixed(), "{key}");
    }
    assert!(check_limits(&Network::default()).is_empty());
}

// Public and private, days to come

/// Tables about members are empty under a criterion that does not pass: whoever is absent
/// would stand out. In one that passes, hidden fields and drafts are left out.
#[test]
fn rows_name_members_only_of_what_is_shown() {
    let whole = format!(
        "{DEGREE}{TRAINED}{}{}",
        visa("number = \"v-1\"\nchecked_on = 2026-06-01"),
        experience(&[("clinical", "2019-05-01", None), ("professional", "2010-01-01", None)])
    );
    let hidden = format!("{whole}[consent]\nhidden = [\"degrees\", \"experience\", \"numbers\"]\n");
    let draft = format!("draft = true\n{whole}");
    let members = [("ada", whole.as_str()), ("bob", hidden.as_str()), ("eve", draft.as_str())];
    let shown = Files { members: &members, ..Files::default() }.assess("2026-12-01");
    let slug = |text: &str| text.parse::<Slug>().expect("the slugs of tests are slugs");
    let ada = QualifiedMember { member: slug("ada"), degrees: vec![0], trainings: vec![0] };
    assert_eq!(
        shown.results[0].evidence_data,
        Evidence::QualifiedPlural { shown: 3, members: vec![ada] }
    );
    let ada = ExperiencedMember { member: slug("ada"), since: 2010, clinical_years: 7 };
    assert_eq!(shown.results[2].evidence_data, Evidence::Experience { members: vec![ada] });
    let Evidence::Recognised { members, .. } = &shown.results[5].evidence_data else {
        panic!("the sixth criterion is about registers")
    };
    let numbers: Vec<_> =
        members.iter().map(|own| own.registrations[0].number.as_deref()).collect();
    assert_eq!(numbers, [Some("v-1"), None]);

    let without = [("ada", whole.as_str()), ("bob", "profession = \"physiotherapist\"")];
    let short = Files { members: &without, ..Files::default() }.assess("2026-12-01");
    for result in [&short.results[0], &short.results[2], &short.results[5]] {
        assert_eq!(result.status, Status::Unproven);
        let rows = match &result.evidence_data {
            Evidence::QualifiedPlural { members, .. } => members.len(),
            Evidence::Experience { members } => members.len(),
            Evidence::Recognised { members, .. } => members.len(),
            other => panic!("{other:?} holds no members"),
        };
        assert_eq!(rows, 0, "{result:?}");
    }
}

/// Statements carry the members for the terminal, and their words do not.
#[test]
fn words_name_nobody() {
    let files = Files { members: &[("ada-lovelace", ""), ("bob-ross", "")], ..Files::default() };
    let assessment = files.assess("2026-12-01");
    for result in &assessment.results {
        for one in result.missing.iter().chain(&result.next) {
            for (_, phrases) in PHRASES.iter() {
                let text = phrases.text(one.key, &one.args).unwrap_or_default().to_lowercase();
                assert!(!text.contains("ada") && !text.contains("bob"), "{text}");
            }
        }
    }
    let none = &assessment.results[1].missing[0];
    let names: Vec<&str> = none.members.iter().map(Slug::as_str).collect();
    assert_eq!(names, ["ada-lovelace", "bob-ross"]);
}

/// A criterion holds until the day it says, and no longer.
#[test]
fn days_to_come_are_the_last_ones() {
    let entry = visa("number = \"v\"\nchecked_on = 2026-06-01");
    let facts = |on: &str| format!("{entry}{}", attested(on));
    let (ada, bob) = (facts("2026-03-05"), facts("2026-05-01"));
    let members = [("ada", ada.as_str()), ("bob", bob.as_str())];
    let site = exchange(30, Some("2026-11-18")) + &exchange(14, Some("2026-11-25"));
    let files = Files { site: &site, members: &members, ..Files::default() };
    let assessment = files.assess("2026-12-01");
    for (number, last) in [(2, "2027-03-05"), (5, "2027-01-17"), (6, "2027-06-01")] {
        let result = &assessment.results[number - 1];
        assert_eq!(result.holds_until, Some(day(last)), "criterion {number}");
        let after = day(last).tomorrow().expect("a day has a next one").to_string();
        assert_eq!(files.assess(last).results[number - 1].status, Status::Pass);
        assert_eq!(files.assess(&after).results[number - 1].status, Status::Unproven);
    }
    let days: Vec<(String, &str, usize)> = assessment
        .upcoming
        .iter()
        .map(|u| {
            (u.date.to_string(), u.key.trim_start_matches("legitimacy-upcoming-"), u.members.len())
        })
        .collect();
    let expected = [
        ("2026-12-23", "exchange", 0),
        ("2027-01-17", "exchange", 0),
        ("2027-03-05", "reflexivity", 1),
        ("2027-05-01", "reflexivity", 1),
        ("2027-06-01", "check", 2),
    ];
    assert_eq!(days, expected.map(|(date, key, count)| (date.to_owned(), key, count)));
}

/// The matrix counts, and says what rests on people's own word.
#[test]
fn areas_are_counted() {
    let ada = knows(", { area = \"sociology\", source = \"attested\" }");
    let bob = knows("");
    let members = [("ada", ada.as_str()), ("bob", bob.as_str())];
    let result = &Files { members: &members, ..Files::default() }.assess("2026-12-01").results[7];
    let Evidence::SharedReferences { clinicians, areas } = &result.evidence_data else {
        panic!("the eighth criterion is about knowledge")
    };
    let counts: Vec<(usize, usize)> = areas.iter().map(|own| (own.covered, own.attested)).collect();
    assert_eq!(*clinicians, 2);
    assert_eq!(counts, [(2, 0), (2, 0), (2, 0), (1, 1), (2, 0), (2, 0)]);
}

/// A file written by a hand in a hurry: far days, huge numbers, nothing at all.
#[test]
fn nothing_makes_it_panic() {
    let site = exchange(u32::MAX, Some("9999-12-31"))
        + &exchange(92, Some("9999-12-31"))
        + &session("on = 9999-12-31\nplanned_on = 9999-12-31")
        + "[legitimacy.limits]\nclinical_months_min = 4294967295\nmin_members = 4294967295\n\
           professional_months_over = 4294967295\ngrace_factor = 0\nmax_interval_days = 0\n\
           check_max_age_days = 0\nattestation_max_age_months = 0\n";
    let facts = format!(
        "joined_on = 0001-01-01\n{}{}{}",
        compsy("checked_on = 9999-12-31\nvalid_until = 9999-12-31")
            .replace("profession = \"psychologist\"\n", ""),
        experience(&[("clinical", "0001-01-01", Some("9999-12-31"))]),
        attested("9999-12-31")
    );
    let members = [("ada", facts.as_str())];
    for today in ["0001-01-01", "2024-02-29", "9999-12-31"] {
        Files { site: &site, members: &members, private: Some(&[]) }.assess(today);
    }
    Files::default().assess("2026-12-01");
}
