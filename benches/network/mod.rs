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
const SENTENCES: [&str; 8] = [
    "Je commence par vous demander de raconter votre travail, tel qu’il est vraiment.",
    "Nous regardons ensemble ce qui vient de vous et ce qui vient de l’organisation.",
    "Cela prend du temps, et vous n’avez rien à préparer.",
    "Le premier entretien dure cinquante minutes ; vous pouvez venir accompagné.",
    "Si vous êtes d’accord, j’écris à votre médecin traitant.",
    "Votre employeur ne sait pas que vous venez.",
    "Je ne fais pas d’expertise pour un tribunal.",
    "Nous nous voyons à plusieurs quand la situation le demande.",
];

/// Two more places, before that of the small network.
const PLACES: &str = r#"[[place]]
id = "namur"
name = "Namur"
address = { street = "Rue de l’Exemple", number = "2", postcode = 5000, locality = "Namur" }

[[place]]
id = "mons"
name = "Mons"
address = { street = "Rue de l’Exemple", number = "3", postcode = 7000, locality = "Mons" }

[[place]]"#;

/// Makes a network of `members` members in a folder that does not exist yet, in one
/// language.
///
/// # Errors
/// The disk cannot be read or written.
pub(crate) fn make(folder: &Path, members: usize) -> io::Result<()> {
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/petit/network");
    for entry in walkdir::WalkDir::new(&small).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from)?;
        let place = folder.join(entry.path().strip_prefix(&small).unwrap_or(entry.path()));
        let is_translation = entry.path().to_string_lossy().ends_with(".nl.md");
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else if !is_translation {
            fs::copy(entry.path(), place)?;
        }
    }
    let site = fs::read_to_string(folder.join("site.toml"))?;
    let site = site.replace(r#"["fr", "nl"]"#, r#"["fr"]"#);
    fs::write(folder.join("site.toml"), site.replacen("[[place]]", PLACES, 1))?;
    let model = fs::read_to_string(small.join("content/members/ada-exemple.md"))?;
    for index in 2..members {
        let text = member(&model, index);
        fs::write(folder.join(format!("content/members/membre-{index:05}.md")), text)?;
    }
    for index in 0..members / 10 {
        let text = news(index);
        fs::write(folder.join(format!("content/news/nouvelle-{index:05}.md")), text)?;
    }
    Ok(())
}

fn member(model: &str, index: usize) -> String {
    let (front, _) = model.rsplit_once("+++\n").unwrap_or((model, ""));
    // An address belonged to one page.
    let own = front.split_inclusive('\n').filter(|line| !line.starts_with("aliases = "));
    let front: String = own.collect();
    let family = format!("{}-{}", FAMILY[index / 16 % 16], FAMILY[index / 256 % 16]);
    let front = front
        .replace("\"Ada\"", &format!("\"{}\"", GIVEN[index % 16]))
        .replace("\"Exemple\"", &format!("\"{family}\""))
        .replace("[\"fr\"]", ["[\"fr\"]", "[\"fr\", \"nl\"]", "[\"fr\", \"en\"]"][index % 3])
        .replace("[\"onsite\"]", ["[\"onsite\"]", "[\"onsite\", \"video\"]"][index / 3 % 2])
        .replace("\"yes\"", ["\"yes\"", "\"no\"", "\"waiting_list\"", "\"no\""][index % 4])
        .replace("\"liege\"", ["\"liege\"", "\"namur\"", "\"mons\""][index / 5 % 3])
        .replace("\"000000001\"", &format!("\"9{index:08}\""))
        .replace("\"000001\"", &format!("\"9{index:05}\""));
    format!("{front}+++\n\n{}", text(index))
}

fn news(index: usize) -> String {
    let (year, month, day) = (2016 + index / 336 % 10, index / 28 % 12 + 1, index % 28 + 1);
    format!(
        "+++\ntitle = \"Rencontre du groupe {index}\"\ndate = {year}-{month:02}-{day:02}\n\
         summary = \"Ce que nous avons vu ensemble.\"\n+++\n\n{}",
        text(index)
    )
}

/// Six paragraphs under three headings, about two thousand characters.
fn text(index: usize) -> String {
    let mut text = String::new();
    for part in 0..3 {
        // Writing to a string cannot fail.
        let _ = write!(text, "## Point {}\n\n", part + 1);
        for paragraph in 0..2 {
            for sentence in 0..4 {
                let at = (index + part * 3 + paragraph * 5 + sentence) % SENTENCES.len();
                text.push_str(SENTENCES[at]);
                text.push(' ');
            }
            text.push_str("Voir [nos tarifs](page:tariffs).\n\n");
        }
    }
    text
}
