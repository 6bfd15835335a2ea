//! A network of any size on disk, for measuring: the small one of the tests, with more
//! members and news. Every file is sound, no two are the same, nobody in it is real.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

const GIVEN: [&str; 16] = [
    "Anne", "Bart", "Claire", "David", "Elke", "Fatima", "Gilles", "Hanne", "Ilse", "Jules",
    "Karim", "Lien", "Marc", "Nora", "Olivier", "Petra",
];
const FAMILY: [&str; 16] = [
    "Aerts", "Bertrand", "Claes", "Dubois", "Evrard", "Fontaine", "Goossens", "Henry", "Ickx",
    "Janssens", "Kaya", "Lambert", "Maes", "Noël", "Oger", "Peeters",
];
/// Languages, the first one's pages being the sample's own, with what members write of themselves.
const LANGUAGES: [(&str, [&str; 8]); 4] =
    [("fr", FRENCH), ("nl", DUTCH), ("de", GERMAN), ("en", ENGLISH)];
const FRENCH: [&str; 8] = [
    "Je commence par vous demander de raconter votre travail, tel qu’il est vraiment.",
    "Nous regardons ensemble ce qui vient de vous et ce qui vient de l’organisation.",
    "Cela prend du temps, et vous n’avez rien à préparer.",
    "Le premier entretien dure cinquante minutes ; vous pouvez venir accompagné.",
    "Si vous êtes d’accord, j’écris à votre médecin traitant.",
    "Votre employeur ne sait pas que vous venez.",
    "Je ne fais pas d’expertise pour un tribunal.",
    "Nous nous voyons à plusieurs quand la situation le demande.",
];
const DUTCH: [&str; 8] = [
    "Ik vraag u eerst om over uw werk te vertellen, zoals het werkelijk is.",
    "We bekijken samen wat van u komt en wat van de organisatie komt.",
    "Dat vraagt tijd, en u hoeft niets voor te bereiden.",
    "Het eerste gesprek duurt vijftig minuten; u mag iemand meebrengen.",
    "Als u het goed vindt, schrijf ik naar uw huisarts.",
    "Uw werkgever weet niet dat u komt.",
    "Ik doe geen expertise voor een rechtbank.",
    "We spreken elkaar met verschillende mensen als de situatie dat vraagt.",
];
const GERMAN: [&str; 8] = [
    "Ich bitte Sie zuerst, von Ihrer Arbeit zu erzählen, so wie sie wirklich ist.",
    "Wir sehen gemeinsam, was von Ihnen kommt und was von der Organisation kommt.",
    "Das braucht Zeit, und Sie müssen nichts vorbereiten.",
    "Das erste Gespräch dauert fünfzig Minuten; Sie können jemanden mitbringen.",
    "Wenn Sie einverstanden sind, schreibe ich Ihrem Hausarzt.",
    "Ihr Arbeitgeber weiß nicht, dass Sie kommen.",
    "Ich mache keine Gutachten für ein Gericht.",
    "Wir treffen uns zu mehreren, wenn die Lage es verlangt.",
];
const ENGLISH: [&str; 8] = [
    "I begin by asking you to tell me about your work, as it really is.",
    "Together we look at what comes from you and what comes from the organisation.",
    "That takes time, and there is nothing to prepare.",
    "The first conversation takes fifty minutes; you may bring somebody.",
    "If you agree, I write to your doctor.",
    "Your employer does not know that you come.",
    "I do no expert reports for a court.",
    "Several of us meet you where the situation asks for it.",
];

/// What a network has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// How many members.
    pub(crate) members: usize,
    /// How many languages, 1 to 4; each text is written in all of them.
    pub(crate) languages: usize,
    /// How many places members work at, 1 to 900.
    pub(crate) places: usize,
    /// Whether each member has a portrait, one like no other.
    pub(crate) portraits: bool,
}

impl Wanted {
    /// A network in one language, with three places and without portraits.
    pub(crate) const fn of(members: usize) -> Self {
        Self { members, languages: 1, places: 3, portraits: false }
    }
}

/// Makes a network in a folder that does not exist yet, with a news item for every ten members.
///
/// # Errors
/// The disk cannot be read or written.
pub(crate) fn make(folder: &Path, wanted: Wanted) -> io::Result<()> {
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/petit/network");
    for entry in walkdir::WalkDir::new(&small).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from)?;
        let place = folder.join(entry.path().strip_prefix(&small).unwrap_or(entry.path()));
        let is_translation = entry.path().to_string_lossy().ends_with(".nl.md");
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else if !is_translation || wanted.languages > 1 {
            fs::copy(entry.path(), place)?;
        }
    }
    let languages = &LANGUAGES[..wanted.languages.clamp(1, LANGUAGES.len())];
    let site = fs::read_to_string(folder.join("site.toml"))?;
    let listed: Vec<String> = languages.iter().map(|(lang, _)| format!("{lang:?}")).collect();
    let site = site.replace(r#"["fr", "nl"]"#, &format!("[{}]", listed.join(", ")));
    let site = site.replacen("[[place]]", &(places(wanted.places) + "[[place]]"), 1);
    fs::write(folder.join("site.toml"), site)?;
    let model = fs::read_to_string(small.join("content/members/ada-exemple.md"))?;
    for index in 2..wanted.members {
        let name = format!("content/members/membre-{index:05}");
        let front = member(&model, index, wanted);
        for (lang, sentences) in languages {
            let front = if *lang == "fr" { &front } else { "+++\n+++\n\n" };
            let text = format!("{front}{}", text(index, sentences));
            fs::write(folder.join(file(&name, lang)), text)?;
        }
        if wanted.portraits {
            portrait(&folder.join(name).with_extension("jpg"), index)?;
        }
    }
    for index in 0..wanted.members / 10 {
        let name = format!("content/news/nouvelle-{index:05}");
        for (lang, sentences) in languages {
            fs::write(folder.join(file(&name, lang)), news(index, lang, sentences))?;
        }
    }
    Ok(())
}

/// The file of a text in a language.
fn file(name: &str, lang: &str) -> String {
    if lang == "fr" { format!("{name}.md") } else { format!("{name}.{lang}.md") }
}

/// The places beside that of the small network, before it.
fn places(count: usize) -> String {
    let place = |index: usize| {
        let (id, name, postcode) = match index {
            1 => ("namur".to_owned(), "Namur".to_owned(), 5000),
            2 => ("mons".to_owned(), "Mons".to_owned(), 7000),
            _ => (format!("lieu-{index}"), format!("Lieu {index}"), [1000, 4800, 6000][index % 3]),
        };
        format!(
            "[[place]]\nid = {id:?}\nname = {name:?}\naddress = {{ street = \"Rue de l’Exemple\", \
             number = \"{}\", postcode = {postcode}, locality = {name:?} }}\n\n",
            index + 1
        )
    };
    (1..count).map(place).collect()
}

/// The front matter of a member.
fn member(model: &str, index: usize, wanted: Wanted) -> String {
    let (front, _) = model.rsplit_once("+++\n").unwrap_or((model, ""));
    // An address belonged to one page.
    let own = front.split_inclusive('\n').filter(|line| !line.starts_with("aliases = "));
    let front: String = own.collect();
    let family = format!("{}-{}", FAMILY[index / 16 % 16], FAMILY[index / 256 % 16]);
    let place = match index / 5 % wanted.places.max(1) {
        0 => "liege".to_owned(),
        1 => "namur".to_owned(),
        2 => "mons".to_owned(),
        other => format!("lieu-{other}"),
    };
    let consent = if wanted.portraits { ", photo_on = 2026-01-15 }" } else { " }" };
    let front = front
        .replace("\"Ada\"", &format!("\"{}\"", GIVEN[index % 16]))
        .replace("\"Exemple\"", &format!("\"{family}\""))
        .replace("[\"fr\"]", ["[\"fr\"]", "[\"fr\", \"nl\"]", "[\"fr\", \"en\"]"][index % 3])
        .replace("[\"onsite\"]", ["[\"onsite\"]", "[\"onsite\", \"video\"]"][index / 3 % 2])
        .replace("\"yes\"", ["\"yes\"", "\"no\"", "\"waiting_list\"", "\"no\""][index % 4])
        .replace("\"liege\"", &format!("{place:?}"))
        .replace("published_on = 2026-01-15 }", &format!("published_on = 2026-01-15{consent}"))
        .replace("\"000000001\"", &format!("\"9{index:08}\""))
        .replace("\"000001\"", &format!("\"9{index:05}\""));
    format!("{front}+++\n\n")
}

/// A picture as cameras make them, of nobody: 900 by 1,200 pixels.
fn portrait(path: &Path, index: usize) -> io::Result<()> {
    let shade =
        |value: u32, factor: usize| ((value as usize * factor / 7 + index * 31) % 256) as u8;
    let picture = image::RgbImage::from_fn(900, 1200, |x, y| {
        image::Rgb([shade(x, 2), shade(y, 3), shade(x + y, 1)])
    });
    picture.save(path).map_err(io::Error::other)
}

fn news(index: usize, lang: &str, sentences: &[&str]) -> String {
    let (year, month, day) = (2016 + index / 336 % 10, index / 28 % 12 + 1, index % 28 + 1);
    let date =
        if lang == "fr" { format!("date = {year}-{month:02}-{day:02}\n") } else { String::new() };
    format!(
        "+++\ntitle = \"Rencontre du groupe {index}\"\n{date}\
         summary = \"Ce que nous avons vu ensemble.\"\n+++\n\n{}",
        text(index, sentences)
    )
}

/// Six paragraphs under three headings, about two thousand characters.
fn text(index: usize, sentences: &[&str]) -> String {
    let mut text = String::new();
    for part in 0..3 {
        // Writing to a string cannot fail.
        let _ = write!(text, "## Point {}\n\n", part + 1);
        for paragraph in 0..2 {
            for sentence in 0..4 {
                let at = (index + part * 3 + paragraph * 5 + sentence) % sentences.len();
                text.push_str(sentences[at]);
                text.push(' ');
            }
            text.push_str("Voir [nos tarifs](page:tariffs).\n\n");
        }
    }
    text
}
