//! Letters as doctors read them: the words that typesetting puts on the page, and what
//! docs/letters.md promises to somebody who changes a template.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use pignon::BuildOptions;
use pignon::check::wording;
use pignon::letters::make;
use pignon::load::Reach;
use pignon::model::locale::Lang;
use pignon::plan::Plan;
use pignon::theme::Theme;
use pignon::typeset::{Fault, Job, Typeset};
use serde_json::Value;

use crate::{pignon, repository, sample};

/// A day on which the sample's attestation stands.
const ATTESTED_ON: &str = "2026-11-26";

const READERS: [&str; 2] = ["gp", "psychiatrist"];

fn plan(root: &Path) -> Arc<Plan> {
    let options = BuildOptions {
        root: root.to_owned(),
        today: ATTESTED_ON.parse().expect("it is a date"),
        base_url: None,
        drafts: pignon::Drafts::LeftOut,
        strict: false,
        cache: None,
    };
    let site = pignon::prepare(&options, Reach::Public).expect("the sample can be read");
    site.plan.expect("it has no errors")
}

/// The sample with a theme of its own, made of these files in letters/.
fn with_letters(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = sample();
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    std::fs::write(&site, format!("theme = \"maison\"\n{text}")).expect("it can be written");
    let letters = folder.path().join("themes/maison/letters");
    std::fs::create_dir_all(&letters).expect("it can be made");
    for (name, text) in files {
        std::fs::write(letters.join(name), text).expect("it can be written");
    }
    folder
}

fn built_in(name: &str) -> String {
    let theme = Theme::built_in();
    String::from_utf8(theme.letters()[name].bytes.to_vec()).expect("templates are text")
}

/// A page as it is read: letters and figures alone, since lines break where they like.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The pages of a letter or sheet of the sample, and its words.
fn typeset(plan: &Plan, template: &str, lang: Lang) -> Result<(usize, String), Vec<Fault>> {
    let set = letter(plan, template, lang)?;
    let words: String = set.runs.iter().map(|run| run.text.as_str()).collect();
    Ok((set.pages.count(), words))
}

fn letter(plan: &Plan, template: &str, lang: Lang) -> Result<Typeset, Vec<Fault>> {
    let mut record: Value =
        serde_json::from_str(include_str!("../../benches/letter.json")).expect("it is JSON");
    record["network"] = serde_json::to_value(plan.letterhead(lang)).expect("plain data");
    record["lang"] = lang.key().into();
    record["text_size"] = 8.8.into();
    let record = serde_json::to_vec(&record).expect("plain data");
    let job = Job { template, record: &record, identity: "test" };
    make::typesetter(plan).typeset(&job)
}

#[test]
fn nothing_is_said_of_legitimacy_without_an_attestation() {
    let folder = sample();
    let plain = plan(folder.path());
    std::fs::copy(repository().join("trust.json"), folder.path().join("trust.json"))
        .expect("writable");
    let attested = plan(folder.path());
    for lang in plain.network().languages() {
        let head = plain.letterhead(lang);
        assert!(head.badge.is_none());
        assert_eq!(head.qr_url, head.professionals_url);
        let head = attested.letterhead(lang);
        let badge = head.badge.expect("the attestation stands");
        assert_eq!(badge.domain, "organisme-fictif.example");
        assert!(head.qr_url.starts_with(&format!("https://{}/#", badge.verify)), "{}", head.qr_url);
        let letters = READERS.iter().map(|readers| format!("{readers}.{}.typ", lang.key()));
        for template in letters.chain([format!("sheet.{}.typ", lang.key())]) {
            let said = |plan| {
                let (pages, words) = typeset(plan, &template, lang).expect("it is sound");
                assert_eq!(pages, 1, "{template}");
                bare(&words).to_lowercase()
            };
            let words = said(&plain);
            for word in ["badge", "attest", "bescheinig", "organismefictif"] {
                assert!(!words.contains(word), "{template}: {word}");
            }
            let words = said(&attested);
            let disclaimer = Some(&badge.disclaimer).filter(|_| !template.starts_with("sheet"));
            for part in [&badge.issuer, &badge.domain].into_iter().chain(disclaimer) {
                assert!(words.contains(&bare(part).to_lowercase()), "{template}: {part}\n{words}");
            }
        }
    }
}

/// What `check` asks of texts holds for every built-in word of a letter.
#[test]
fn the_words_of_letters_keep_to_the_rules() {
    let theme = Theme::built_in();
    let mut texts = 0;
    for (name, file) in theme.letters() {
        let parts = name.strip_suffix(".typ").and_then(|stem| stem.rsplit('.').next());
        let Some(lang) = parts.and_then(Lang::from_key) else { continue };
        let text = std::str::from_utf8(&file.bytes).expect("templates are text");
        assert_eq!(wording::lint(lang, text), [], "{name}");
        texts += 1;
    }
    assert_eq!(texts, 16, "four kinds of text in four languages");
    for &lang in Lang::ALL {
        let phrases = theme.phrases(lang.key()).iter();
        let own: Vec<_> = phrases.filter(|text| text.name == "letters.ftl").collect();
        assert_eq!(own.len(), 1, "{}", lang.key());
        assert_eq!(wording::lint(lang, &own[0].text), [], "{}", lang.key());
    }
    let folder = with_letters(&[(
        "gp.fr.typ",
        &built_in("gp.fr.typ").replace("une équipe", "la meilleure équipe de Belgique, une équipe"),
    )]);
    let outcome = pignon(folder.path(), &["check", "--format", "short"]);
    let place = "themes/maison/letters/gp.fr.typ:11:68";
    let found = |line: &str| line.contains(place) && line.contains("wording.superlative");
    assert!(outcome.stdout.lines().any(found), "{}{}", outcome.stdout, outcome.stderr);
}

#[test]
fn a_sentence_is_changed_and_a_paragraph_added() {
    let before = "Nous venons en deuxième ligne :";
    let template = built_in("gp.fr.typ");
    assert!(template.contains(before));
    let template = template.replace(before, "Nous travaillons à vos côtés :")
        + "\nVenez nous voir le jeudi, \\#2, \\*, \\_, \\@ et \\$ compris.\n";
    let folder = with_letters(&[("gp.fr.typ", &template)]);
    let plan = plan(folder.path());
    let (pages, words) = typeset(&plan, "gp.fr.typ", Lang::Fr).expect("it is sound");
    assert_eq!(pages, 1);
    for part in ["Nous travaillons à vos côtés", "Venez nous voir le jeudi"] {
        assert!(bare(&words).contains(&bare(part)), "{part}\n{words}");
    }
    for sign in ["#2", "*", "_", "@", "$"] {
        assert!(words.contains(sign), "{sign}\n{words}");
    }
    assert!(!bare(&words).contains(&bare(before)));
}

#[test]
fn the_logo_is_put_elsewhere() {
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";
    let documented = documented();
    let line = "at(180, 280, image(\"logo.svg\", height: 8mm, alt: n.name))";
    let anchor = "  at(20, high, block(";
    assert!(documented.contains(line) && documented.contains(anchor.trim()), "{line}");
    let letter = built_in("letter.typ");
    assert!(letter.contains(anchor));
    let changed = letter.replace(anchor, &format!("  {line}\n{anchor}"));
    let folder = with_letters(&[("letter.typ", &changed), ("logo.svg", logo)]);
    let with_logo = plan(folder.path());
    assert_eq!(with_logo.letterhead(Lang::Fr).logo.as_deref(), Some("logo.svg"));
    assert!(typeset(&with_logo, "gp.fr.typ", Lang::Fr).is_ok());
    // Somebody who cannot see it would not know what it is.
    let silent = changed.replace(", alt: n.name))\n  at(20", "))\n  at(20");
    assert_ne!(silent, changed);
    std::fs::write(folder.path().join("themes/maison/letters/letter.typ"), silent)
        .expect("writable");
    let faults = typeset(&plan(folder.path()), "gp.fr.typ", Lang::Fr).expect_err("no alt");
    assert!(faults.iter().any(|fault| fault.message.contains("alt")), "{faults:?}");
}

#[test]
fn the_networks_colour_is_dark_enough_to_be_read() {
    let folder = sample();
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    assert_eq!(plan(folder.path()).letterhead(Lang::Fr).colour, "#1f4256");
    for (written, printed) in [("#7A1F3D", "#7a1f3d"), ("#ffd800", "#8a7510")] {
        let own = text.replace("[letters]\n", &format!("[letters]\ncolour = \"{written}\"\n"));
        std::fs::write(&site, own).expect("writable");
        assert_eq!(plan(folder.path()).letterhead(Lang::Fr).colour, printed);
    }
}

/// docs/letters.md, on one line.
fn documented() -> String {
    let text = std::fs::read_to_string(repository().join("docs/letters.md")).expect("it is there");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every field that a template is given has its line in docs/letters.md.
#[test]
fn fields_are_documented() {
    let documented = documented();
    let record: Value =
        serde_json::from_str(include_str!("../../benches/letter.json")).expect("it is JSON");
    let folder = sample();
    let head = plan(folder.path()).letterhead(Lang::Fr);
    let network = serde_json::to_value(head).expect("plain data");
    let keys = |value: &Value, letter: &str| -> Vec<String> {
        let object = value.as_object().expect("a record");
        object.keys().map(|key| format!("`{letter}.{key}")).collect()
    };
    for field in keys(&record, "r").into_iter().chain(keys(&network, "n")) {
        assert!(documented.contains(&field), "{field}` is not in docs/letters.md");
    }
}

/// The logo of site.toml stands on letters without a theme's help, in place of the initials.
#[test]
fn a_letter_has_the_networks_logo() {
    let folder = sample();
    let plain = plan(folder.path());
    let initials = plain.letterhead(Lang::Fr).initials;
    let (pages, without) = typeset(&plain, "gp.fr.typ", Lang::Fr).expect("it is sound");
    assert!(bare(&without).contains(&bare(&initials)), "{initials} in {without}");
    let site = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&site).expect("the sample has a site.toml");
    std::fs::write(&site, format!("{text}\n[look]\nlogo = \"logo.svg\"\n")).expect("writable");
    let mut letters = BTreeSet::new();
    for shape in ["M0 0h30v20z", "M0 0h30v20H0z"] {
        let logo = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><!-- canari -->\
             <path id=\"canari\" d=\"{shape}\"/></svg>"
        );
        std::fs::write(folder.path().join("content/logo.svg"), logo).expect("writable");
        let plan = plan(folder.path());
        let name = plan.letterhead(Lang::Fr).logo.expect("the letterhead names it");
        let pictures = plan.letter_pictures(Lang::Fr);
        let (_, drawing) = pictures.iter().find(|(own, _)| *own == name).expect("it is at hand");
        let drawing = String::from_utf8_lossy(drawing);
        assert!(drawing.contains("<path") && !drawing.contains("canari"), "{drawing}");
        let (same, with) = typeset(&plan, "gp.fr.typ", Lang::Fr).expect("it is sound");
        assert_eq!(same, pages);
        let count = |words: &str| bare(words).matches(&bare(&initials)).count();
        assert!(count(&with) < count(&without), "no initials beside a logo: {with}");
        letters.insert(letter(&plan, "gp.fr.typ", Lang::Fr).expect("it is sound").pdf);
    }
    assert_eq!(letters.len(), 2, "each shows its own logo");
}
